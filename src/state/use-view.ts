import { createContext, useContext, useSyncExternalStore } from 'react';
import { currentView, onMove } from './address.ts';
import { plainView, type View } from './view.ts';

/** The view that a page is prerendered with: plain, in its language. */
export const PlainViewContext = createContext<View>(plainView('zh'));

/** Where a part of the page has its view from. */
export type ViewSource = {
  readonly current: () => View;
  readonly onMove: (heard: () => void) => () => void;
};

/** The address itself, unless a room takes it up in its own time (`roomView`). */
export const ViewSourceContext = createContext<ViewSource>({ current: currentView, onMove });

/** A part of the view as one source has it. */
export const useViewFrom = <Part>(source: ViewSource, select: (view: View) => Part): Part => {
  const plain = useContext(PlainViewContext);
  return useSyncExternalStore(
    source.onMove,
    () => select(source.current()),
    () => select(plain),
  );
};

/**
 * A part of the view, read from the address; only its change renders anew, so select a part as it is or
 * make a plain value of it, never a new object.
 * A prerendered page begins with the plain view that it was made with.
 */
export const useView = <Part>(select: (view: View) => Part): Part =>
  useViewFrom(useContext(ViewSourceContext), select);
