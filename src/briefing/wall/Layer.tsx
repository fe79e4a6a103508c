import { type ReactNode, useEffect, useId, useRef } from 'react';

type Props = {
  className: string;
  title: string;
  closeLabel: string;
  close: () => void;
  children: ReactNode;
};

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

/** Leads with the arrow keys from one choice of a layer to the next. */
const walk = (list: HTMLElement, key: string): boolean => {
  const stops = [...list.querySelectorAll<HTMLElement>('[data-grid] button')];
  const by = STEPS[key];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  if (by === undefined || stops.length === 0) return false;
  stops[(at + by + stops.length) % stops.length]?.focus();
  return true;
};

/** Something over the slides that is closed again: all slides, the keys. */
export const Layer = ({ className, title, closeLabel, close, children }: Props) => {
  const layer = useRef<HTMLElement>(null);
  const heading = useId();
  useEffect(() => {
    const opener = document.activeElement;
    const [current, first] = ['[aria-current="true"]', 'button'].map((stop) =>
      layer.current?.querySelector<HTMLElement>(stop),
    );
    (current ?? first)?.focus();
    return () => {
      if (opener instanceof HTMLElement) opener.focus({ preventScroll: true });
    };
  }, []);
  return (
    <section
      ref={layer}
      className={`layer ${className}`}
      aria-labelledby={heading}
      onKeyDown={(event) => {
        if (layer.current && walk(layer.current, event.key)) event.preventDefault();
      }}
    >
      <header>
        <h2 id={heading}>{title}</h2>
        <button type="button" className="button" onClick={close}>
          {closeLabel} <kbd>Esc</kbd>
        </button>
      </header>
      {children}
    </section>
  );
};
