import { type KeyboardEvent, useRef, useState } from 'react';
import { usePressOutside } from './use-press-outside.ts';

/** What a button opens beside it: a press elsewhere closes it, and Escape, which leads back to the button. */
export const useOpener = () => {
  const [isOpen, setOpen] = useState(false);
  const [close] = useState(() => () => setOpen(false));
  const box = usePressOutside(isOpen, close);
  const opener = useRef<HTMLButtonElement>(null);
  const leave = () => {
    close();
    opener.current?.focus();
  };
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return;
    event.stopPropagation();
    // Or it would close the dialog that it stands in, too.
    event.preventDefault();
    leave();
  };
  return { isOpen, toggle: () => setOpen(!isOpen), close, leave, box, opener, closeOnEscape };
};
