import type { MouseEvent, ReactNode } from 'react';
import { useSay } from '../i18n/say.ts';
import { addressOf, go } from '../state/address.ts';
import { plainView, type View } from '../state/view.ts';

export type LinkProps = {
  label?: string;
  title?: string;
  className?: string;
  /** -1 where the keys of a grid lead to it. */
  tabIndex?: number;
  children: ReactNode;
};

const isPlain = (event: MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

/**
 * A real link: a click changes the view in place; a click with a key opens the change in a tab of its own,
 * on an otherwise plain view, so that the link stays the same while the reader sorts and searches.
 */
export const ViewLink = ({
  change,
  onFollow = () => ({}),
  at,
  label,
  ...rest
}: LinkProps & {
  change: Partial<View>;
  /** What else changes when it is followed in place. */
  onFollow?: () => Partial<View>;
  /** Id of the place on the page to which it leads. */
  at?: string;
}) => {
  const { lang } = useSay();
  const open = (event: MouseEvent) => {
    if (!isPlain(event)) return;
    event.preventDefault();
    go({ ...change, ...onFollow() }, { at });
  };
  return (
    <a
      {...rest}
      href={`${addressOf({ ...plainView(lang), ...change })}${at ? `#${at}` : ''}`}
      aria-label={label}
      onClick={open}
    />
  );
};
