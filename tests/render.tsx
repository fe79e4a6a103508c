import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { LangContext } from '../src/i18n/say.ts';
import { useView } from '../src/state/use-view.ts';

const Held = ({ children }: { children: ReactNode }) => (
  <LangContext value={useView((view) => view.lang)}>{children}</LangContext>
);

/** Renders a room in the language and view of an address, as the app does. */
export const renderAt = (address: string, room: ReactNode) => {
  window.history.replaceState(null, '', address);
  return render(<Held>{room}</Held>);
};

/** The words that a reader sees, white space aside. */
export const seen = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, '');
