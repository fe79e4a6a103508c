import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { PresentButton } from '../../src/briefing/PresentButton.tsx';
import { keepSheet } from '../../src/briefing/sheet/kept-sheet.ts';
import type { Lang } from '../../src/domain/lang.ts';
import { briefingWords } from '../../src/i18n/rooms/briefing.ts';
import { emptyRunSheet } from '../../src/slides/run-sheet.ts';
import { currentView } from '../../src/state/address.ts';
import { renderAt } from '../render.tsx';
import { edition } from './runs.ts';

/** What the briefing says, in a language. */
export const say = (lang: Lang = 'zh') => briefingWords.sayIn(lang);

/** A page on which nothing has been planned, with the buttons of the briefing and a field. */
export const openPage = (address = '?lang=zh') => {
  renderAt(
    address,
    <>
      <label>
        Field <input />
      </label>
      <PresentButton edition={edition} />
    </>,
  );
  return userEvent.setup();
};

export const forgetSheets = (): void => {
  window.localStorage.clear();
  window.sessionStorage.clear();
  keepSheet(edition.id, emptyRunSheet(edition.id));
};

/** The wall, once it is there. */
export const wall = (lang: Lang = 'zh'): Promise<HTMLElement> =>
  screen.findByRole('dialog', { name: say(lang)('label') });

/** Presents from a page by its key. */
export const presentAt = async (address?: string) => {
  const user = openPage(address);
  await user.keyboard('p');
  return { user, box: await wall(currentView().lang) };
};

export const expectSlide = (id: string | null): Promise<void> =>
  waitFor(() => expect(currentView().slide).toBe(id));

/**
 * Stands in for the other window of a briefing, and lists what it hears. As the wall it has a briefing of its own; as the
 * presenter's window it belongs to the one that it hears of.
 */
export const otherWindow = (as: 'wall' | 'presenter', own = 'of the test') => {
  const channel = new BroadcastChannel('measures-board.briefing');
  const heard: Record<string, unknown>[] = [];
  const isWall = as === 'wall';
  channel.onmessage = ({ data }) => void heard.push(data);
  let at = Date.now() + 60_000;
  return {
    heard,
    kinds: () => heard.map(({ kind }) => kind),
    says: (message: object) => {
      at += 60_000;
      const briefing = isWall ? own : heard.at(-1)?.briefing;
      const stamp = { at, by: 'the test' };
      channel.postMessage({ app: 'measures-board', briefing, isWall, stamp, ...message });
    },
    close: () => channel.close(),
  };
};

/** Before each test nothing is kept and the other window of a briefing is there; it goes after the test. */
export const besideOtherWindow = (as: 'wall' | 'presenter') => {
  let other: ReturnType<typeof otherWindow>;
  beforeEach(() => {
    forgetSheets();
    other = otherWindow(as);
  });
  afterEach(() => {
    other.close();
    vi.restoreAllMocks();
  });
  return () => other;
};
