import { type FocusEvent, type ReactNode, useId } from 'react';
import { useOpener } from '../components/use-opener.ts';

type Props = { label: string /** Made when it is first opened. */; children: () => ReactNode };

/** A button and what it opens; Escape, a press outside and leaving it by Tab close it. */
export const Menu = ({ label, children }: Props) => {
  const id = useId();
  const { isOpen, toggle, close, box, opener, closeOnEscape } = useOpener();
  const closeOnLeaving = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (relatedTarget && !currentTarget.contains(relatedTarget)) close();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears Escape from the controls inside
    <div ref={box} className="table-menu" onKeyDown={closeOnEscape} onBlur={closeOnLeaving}>
      <button
        ref={opener}
        type="button"
        className="button"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={toggle}
      >
        {label}
      </button>
      {isOpen ? (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame and a legend
        <div id={id} className="table-menu-panel" role="group" aria-label={label}>
          {children()}
        </div>
      ) : null}
    </div>
  );
};
