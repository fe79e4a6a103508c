import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { LangContext } from '../src/i18n/say.ts';
import { useAddressView, ViewContext } from '../src/state/use-view.ts';

const Held = ({ children }: { children: ReactNode }) => {
  const held = useAddressView();
  return (
    <ViewContext value={held}>
      <LangContext value={held.view.lang}>{children}</LangContext>
    </ViewContext>
  );
};

/** Renders a room inside the address, language and view that the app gives it. */
export const renderAt = (address: string, room: ReactNode) => {
  window.history.replaceState(null, '', address);
  return render(<Held>{room}</Held>);
};

/** The words that a reader sees, white space aside. */
export const seen = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, '');
