import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { connect } from '../../../src/briefing/run/connect.ts';
import { keptBriefing } from '../../../src/briefing/run/identity.ts';
import type { Show } from '../../../src/briefing/run/show.ts';

type Opened = {
  readonly state: { slide: string; ends: number };
  /** Its briefing, as its tab remembers it. */
  readonly id: string;
  readonly turn: (to: string) => void;
  readonly end: () => void;
  readonly close: () => void;
};
const windows: Opened[] = [];
const sent: (() => void)[] = [];
const channels = new Set<Channel>();

/** Stands in for the browser's: what is sent is heard by all others once everything settles. */
class Channel {
  onmessage: (event: { data: unknown }) => void = () => undefined;
  constructor() {
    channels.add(this);
  }
  postMessage(data: unknown) {
    for (const one of channels)
      if (one !== this) sent.push(() => channels.has(one) && one.onmessage({ data }));
  }
  close() {
    channels.delete(this);
  }
}

const showOf = (slide: string): Show => ({ slide, lang: 'zh', blank: 'no', words: null, began: 1 });

/** A window of a briefing, whose tab remembers what it is given and nothing else. */
const opened = (isWall: boolean, slide: string, memory = ''): Opened => {
  window.sessionStorage.clear();
  if (memory) window.sessionStorage.setItem('measures-board.briefing.id', memory);
  const state = { slide, ends: 0 };
  const connection = connect({
    isWall,
    shown: () => showOf(state.slide),
    take: (show) => {
      state.slide = show.slide;
    },
    onEnd: () => {
      state.ends += 1;
    },
  });
  const made = {
    state,
    id: keptBriefing(),
    turn: (to: string) => {
      state.slide = to;
      connection.tell(showOf(to));
    },
    end: connection.end,
    close: connection.close,
  };
  windows.push(made);
  return made;
};
const wallAt = (slide: string, memory?: string) => opened(true, slide, memory);
const presenterAt = (slide: string, memory?: string) => opened(false, slide, memory);
/** Until all that has been sent has been heard. */
const settle = () => {
  for (let next = sent.shift(); next; next = sent.shift()) next();
};
/** Until whoever waits for an answer has given up. */
const waitInVain = () => {
  settle();
  vi.advanceTimersByTime(1000);
  settle();
};
const slides = (...all: Opened[]) => all.map(({ state }) => state.slide);

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('BroadcastChannel', Channel);
  window.sessionStorage.clear();
});
afterEach(() => {
  for (const one of windows.splice(0)) one.close();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('windows of a briefing', () => {
  it('keep in step, whoever leads, and are told where it is when they come', () => {
    const wall = wallAt('one');
    settle();
    const presenter = presenterAt('whatever', wall.id);
    settle();
    expect(presenter.state.slide).toBe('one');
    presenter.turn('two');
    settle();
    expect(wall.state.slide).toBe('two');
    wall.turn('three');
    settle();
    expect(presenter.state.slide).toBe('three');
  });

  it('turn no pages of another briefing, and end it neither', () => {
    const [one, two] = [wallAt('a'), wallAt('b')];
    expect(one.id).not.toBe(two.id);
    const [first, second] = [presenterAt('x', one.id), presenterAt('x', two.id)];
    settle();
    expect(slides(one, first, two, second)).toEqual(['a', 'a', 'b', 'b']);
    first.turn('a2');
    two.turn('b2');
    settle();
    expect(slides(one, first, two, second)).toEqual(['a2', 'a2', 'b2', 'b2']);
    one.end();
    settle();
    expect([first.state.ends, two.state.ends, second.state.ends]).toEqual([1, 0, 0]);
    waitInVain();
    second.turn('b3');
    settle();
    expect(slides(two, second)).toEqual(['b3', 'b3']);
  });

  it('agree when both turn at the same moment', () => {
    const wall = wallAt('one');
    const presenter = presenterAt('one', wall.id);
    settle();
    wall.turn('of the wall');
    presenter.turn('of the presenter');
    settle();
    expect(wall.state.slide).toBe(presenter.state.slide);
  });

  it('are in step again after a reload of the wall, though another presents', () => {
    const wall = wallAt('one');
    const presenter = presenterAt('one', wall.id);
    settle();
    presenter.turn('five');
    wall.close();
    const again = wallAt('as the address had it', wall.id);
    wallAt('other');
    waitInVain();
    expect(slides(again, presenter)).toEqual(['five', 'five']);
    presenter.turn('six');
    settle();
    expect(again.state.slide).toBe('six');
  });
});

describe('the window of a presenter', () => {
  it('joins the wall that answers where it has none', () => {
    const wall = wallAt('one');
    const byHand = presenterAt('x');
    settle();
    expect(byHand.state.slide).toBe('one');
    byHand.turn('two');
    settle();
    expect(wall.state.slide).toBe('two');
  });

  it('whose wall is gone bursts in on nobody', () => {
    const wall = wallAt('one');
    const presenter = presenterAt('x', 'long gone');
    waitInVain();
    presenter.turn('y');
    settle();
    expect(slides(wall, presenter)).toEqual(['one', 'y']);
  });

  it('whose wall was closed without a word joins the next', () => {
    const wall = wallAt('one');
    const presenter = presenterAt('one', wall.id);
    const third = wallAt('of somebody else');
    settle();
    wall.close();
    presenter.turn('two');
    const next = wallAt('opening');
    waitInVain();
    expect(presenter.state.slide).toBe('opening');
    presenter.turn('three');
    settle();
    expect(slides(next, third)).toEqual(['three', 'of somebody else']);
  });

  it('whose wall has ended joins the next at its beginning', () => {
    const wall = wallAt('one');
    const presenter = presenterAt('one', wall.id);
    settle();
    wall.end();
    wall.close();
    settle();
    presenter.turn('nine');
    const next = wallAt('opening');
    settle();
    expect(slides(next, presenter)).toEqual(['opening', 'opening']);
    expect(keptBriefing()).toBe(next.id);
  });

  it('finds its wall where storage is blocked, a reload of the wall included', () => {
    vi.spyOn(window, 'sessionStorage', 'get').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
    const blocked = (isWall: boolean, slide: string) => {
      const state = { slide };
      const take = (show: Show) => {
        state.slide = show.slide;
      };
      const shown = () => showOf(state.slide);
      const connection = connect({ isWall, shown, take, onEnd: () => undefined });
      return { state, ...connection };
    };
    const wall = blocked(true, 'one');
    const presenter = blocked(false, 'x');
    settle();
    expect(presenter.state.slide).toBe('one');
    wall.close();
    const again = blocked(true, 'two');
    waitInVain();
    expect(presenter.state.slide).toBe('two');
    again.close();
    presenter.close();
  });
});
