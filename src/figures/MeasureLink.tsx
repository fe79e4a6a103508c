import type { MouseEvent, ReactNode } from 'react';
import { useView } from '../state/use-view.ts';
import { serializeView } from '../state/view.ts';

type Props = {
  number: number;
  /** The quantity to call up in the measure's text. */
  figure?: string;
  label?: string;
  className?: string;
  children: ReactNode;
};

const isPlain = (event: MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

/** A real link to a measure: a click opens it in place, a click with a key in a tab of its own. */
export const MeasureLink = ({ number, figure, label, className, children }: Props) => {
  const { view, go } = useView();
  const change = { measure: String(number), figure: figure ?? null };
  const open = (event: MouseEvent) => {
    if (!isPlain(event)) return;
    event.preventDefault();
    go(change);
  };
  return (
    <a
      className={className}
      href={serializeView({ ...view, ...change })}
      aria-label={label}
      onClick={open}
    >
      {children}
    </a>
  );
};
