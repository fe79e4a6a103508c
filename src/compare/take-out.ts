import { flushSync } from 'react-dom';
import { removeCompared } from './picks.ts';

const itemsIn = (room: Element | null): HTMLElement[] =>
  room ? [...room.querySelectorAll<HTMLElement>('[data-pick]')] : [];

/**
 * Takes a quantity out of the comparison, and leads the focus of its button to that of a neighbour; to what
 * `fallback` selects where none is left. The items of a room (`data-picks`) carry their ids as `data-pick`.
 */
export const takeOut = (button: HTMLElement, id: string, fallback: string): void => {
  const room = button.closest('[data-picks]');
  const items = itemsIn(room);
  const at = items.findIndex(({ dataset }) => dataset.pick === id);
  const next = (items[at + 1] ?? items[at - 1])?.dataset.pick;
  flushSync(() => removeCompared(id));
  const item = itemsIn(room).find(({ dataset }) => dataset.pick === next);
  const heir = item?.querySelector<HTMLElement>('[data-remove]');
  (heir ?? document.querySelector<HTMLElement>(fallback))?.focus({ preventScroll: true });
};
