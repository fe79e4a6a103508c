import { layersHere, MOVED } from './address.ts';

/*
 * What lies over the page and is no part of the view, such as the search, is closed by Back as all else is: it has a step of the
 * history, with the address of the page under it. Closed otherwise it leaves that step behind, which the next step
 * takes over (`go`) and Back goes on from: to take it back at once would race with what the reader does next.
 */

/** Closes each layer that is open, the topmost last. */
const open: (() => void)[] = [];
/** How many steps for layers stand under the reader's feet. */
let here = 0;

type Marked = { readonly layers?: number } | null;
const markNow = (): Marked => window.history.state as Marked;

/** Gives each open layer its step. The page under them is marked too, or Back would look like a link within the page. */
const settle = (): void => {
  if (layersHere() >= open.length) return;
  try {
    const { history } = window;
    if (markNow()?.layers === undefined) history.replaceState({ ...markNow(), layers: 0 }, '');
    // Some refuse it without a word: never asked for more often than there are layers.
    for (const layers of open.map((_, at) => at + 1))
      if (layers > layersHere()) history.pushState({ ...markNow(), layers }, '');
  } catch {
    // Some browsers refuse this to files: a layer then closes with the first step that is taken under it.
  }
  here = layersHere();
};

/** Not before it is known what is done in the same breath: one layer that gives way to another needs no step. */
const settleSoon = (): void => {
  here = layersHere();
  if (open.length > here) setTimeout(settle);
};

const turned = (): void => {
  const left = here - open.length;
  const isBack = markNow()?.layers !== undefined && layersHere() < here;
  here = layersHere();
  if (isBack && left > 0) {
    here = open.length;
    window.history.go(-left);
    return;
  }
  while (open.length > here) open.pop()?.();
};

let isListening = false;
const listen = (): void => {
  if (isListening) return;
  isListening = true;
  here = layersHere();
  window.addEventListener('popstate', turned);
  window.addEventListener(MOVED, settleSoon);
};

/** Has Back close a layer as long as it is open: until the function that it returns is called. */
export const openLayer = (close: () => void): (() => void) => {
  listen();
  open.push(close);
  settleSoon();
  return () => {
    const at = open.indexOf(close);
    if (at >= 0) open.splice(at, 1);
  };
};
