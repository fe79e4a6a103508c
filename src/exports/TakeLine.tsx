import { useId } from 'react';

type Props = {
  name: string;
  /** What it is for, in a few words. */
  hint: string;
  /** A file that the site has ready; else it is made when it is pressed. */
  href?: string;
  isBusy?: boolean;
  onPress?: () => void;
};

/** Something to take away: its name and what it is for, in one target that a thumb cannot miss. */
export const TakeLine = ({ name, hint, href, isBusy, onPress }: Props) => {
  const id = useId();
  const line = {
    className: 'button export-line',
    'aria-labelledby': `${id}-name`,
    'aria-describedby': `${id}-hint`,
    children: (
      <>
        <span id={`${id}-name`} className="export-name">
          {name}
        </span>
        <span id={`${id}-hint`} className="export-hint">
          {hint}
        </span>
      </>
    ),
  };
  if (href) return <a {...line} href={href} download onClick={onPress} />;
  return <button type="button" {...line} aria-disabled={isBusy} onClick={onPress} />;
};
