import { isInAddress, layersHere, MOVED } from './address.ts';

/*
 * What lies over the page and is no part of the view, such as the search, is closed by Back as all else is: it has a step of the
 * history, with the address of the page under it. Closed otherwise it leaves that step behind, which the next step
 * takes over (`go`) and Back goes on from: to take it back at once would race with what the reader does next.
 */

/** Closes each layer that is open, the topmost last. */
const open: (() => void)[] = [];

/** A step for layers: how many lie over its page, and which page's they are. */
type Marked = { readonly layers?: number; readonly page?: string } | null;
const markNow = (): Marked => window.history.state as Marked;

/** Where the reader stands: how many steps for layers, over which page, and what its address is by now. */
type Footing = {
  readonly layers: number;
  readonly page: string | undefined;
  readonly href: string;
};
const footing = (): Footing => ({
  layers: layersHere(),
  page: markNow()?.page,
  href: window.location.href,
});
let here: Footing = { layers: 0, page: undefined, href: '' };

/** Gives each open layer its step. The page under them is marked too, or Back would look like a link within the page. */
const settle = (): void => {
  if (layersHere() >= open.length) return;
  try {
    const { history } = window;
    if (markNow()?.page === undefined)
      history.replaceState({ ...markNow(), layers: 0, page: String(Date.now()) }, '');
    // Some refuse it without a word: never asked for more often than there are layers.
    for (const layers of open.map((_, at) => at + 1))
      if (layers > layersHere()) history.pushState({ ...markNow(), layers }, '');
  } catch {
    // Some browsers refuse this to files: a layer then closes with the first step that is taken under it.
  }
  here = footing();
};

/** Not before it is known what is done in the same breath: one layer that gives way to another needs no step. */
const settleSoon = (): void => {
  here = footing();
  if (open.length > here.layers) queueMicrotask(settle);
};

/** What was done in place of the view while a layer was open, such as turning a slide, was done to the page under it too. */
const carryDown = (href: string): void => {
  if (href === window.location.href) return;
  try {
    window.history.replaceState(markNow(), '', href);
  } catch {
    // Refused to files: the view is kept in memory there.
  }
};

const turned = (event: PopStateEvent): void => {
  const before = here;
  const left = before.layers - open.length;
  const isBack =
    before.page !== undefined && markNow()?.page === before.page && layersHere() < before.layers;
  if (isBack) carryDown(before.href);
  // A view that only memory has is not in the address to go back to.
  if (isBack && !isInAddress()) event.stopImmediatePropagation();
  here = footing();
  if (isBack && left > 0) {
    here = { ...here, layers: open.length };
    window.history.go(-left);
    return;
  }
  while (open.length > here.layers) open.pop()?.();
};

let isListening = false;

/** Begins to see to the steps of layers, those among them that a page left behind before it was loaded anew. */
export const watchLayers = (): void => {
  if (isListening) return;
  isListening = true;
  here = footing();
  // Before the view is read from the address.
  window.addEventListener('popstate', turned, { capture: true });
  window.addEventListener(MOVED, settleSoon);
};

/** Has Back close a layer as long as it is open: until the function that it returns is called. */
export const openLayer = (close: () => void): (() => void) => {
  watchLayers();
  open.push(close);
  settleSoon();
  return () => {
    const at = open.indexOf(close);
    if (at >= 0) open.splice(at, 1);
  };
};
