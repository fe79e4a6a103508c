import type { MouseEvent, ReactNode } from 'react';
import { useView } from '../state/use-view.ts';
import { serializeView, type View } from '../state/view.ts';

export type LinkProps = {
  label?: string;
  title?: string;
  className?: string;
  lit?: boolean;
  children: ReactNode;
};

const isPlain = (event: MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

/** A real link to a changed view: a click goes there in place, a click with a key in a tab of its own. */
export const ViewLink = ({
  change,
  label,
  lit,
  ...rest
}: LinkProps & { change: Partial<View> }) => {
  const { view, go } = useView();
  const open = (event: MouseEvent) => {
    if (!isPlain(event)) return;
    event.preventDefault();
    go(change);
  };
  return (
    <a
      {...rest}
      href={serializeView({ ...view, ...change })}
      aria-label={label}
      data-lit={lit || undefined}
      onClick={open}
    />
  );
};
