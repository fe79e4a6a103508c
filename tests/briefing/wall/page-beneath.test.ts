import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { leaveFull } from '../../../src/briefing/wall/full-screen.ts';
import { hidePage } from '../../../src/briefing/wall/page-beneath.ts';

let root: HTMLElement;
let button: HTMLElement;
const isBeneath = () => root.hasAttribute('data-beneath');
/** Lets all promises settle. */
const settle = () => vi.advanceTimersByTimeAsync(0);

/** A screen that is full until the function that it returns ends that. */
const fillScreen = () => {
  let end = () => {};
  const exit = vi.fn(
    () =>
      new Promise<void>((left) => {
        end = () => {
          Object.defineProperty(document, 'fullscreenElement', { value: null, configurable: true });
          left();
        };
      }),
  );
  Object.defineProperty(document, 'fullscreenElement', { value: root, configurable: true });
  Object.defineProperty(document, 'exitFullscreen', { value: exit, configurable: true });
  return { exit, end: () => end() };
};

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<div id="root"><button type="button">present</button></div>';
  root = document.querySelector('#root') as HTMLElement;
  button = document.querySelector('button') as HTMLElement;
  button.focus();
});
afterEach(() => {
  vi.useRealTimers();
  Object.defineProperty(document, 'fullscreenElement', { value: null, configurable: true });
});

describe('the page beneath slides', () => {
  it('is taken away until all who hold it have let go, and the focus is back then', async () => {
    const [start, wall] = [hidePage(), hidePage()];
    expect(isBeneath()).toBe(true);
    button.blur();
    start();
    await settle();
    expect(isBeneath()).toBe(true);
    wall();
    await settle();
    expect(isBeneath()).toBe(false);
    expect(button).toHaveFocus();
  });

  it('stays away where somebody takes hold again at once', async () => {
    const first = hidePage();
    first();
    const second = hidePage();
    await settle();
    expect(isBeneath()).toBe(true);
    second();
    await settle();
    expect(isBeneath()).toBe(false);
  });

  it('comes back when the full screen has been left that is being left', async () => {
    const screen = fillScreen();
    const letGo = hidePage();
    void leaveFull();
    letGo();
    await settle();
    expect(isBeneath()).toBe(true);
    screen.end();
    await settle();
    expect(isBeneath()).toBe(false);
    expect(screen.exit).toHaveBeenCalledTimes(1);
  });

  it('comes back at once where nobody has left the full screen, and then sees to that', async () => {
    const screen = fillScreen();
    hidePage()();
    await settle();
    expect(isBeneath()).toBe(false);
    expect(screen.exit).toHaveBeenCalledTimes(1);
    screen.end();
    await settle();
  });

  it('does not wait for ever for the full screen to be left', async () => {
    const screen = fillScreen();
    void leaveFull();
    hidePage()();
    await vi.advanceTimersByTimeAsync(900);
    expect(isBeneath()).toBe(true);
    await vi.advanceTimersByTimeAsync(200);
    expect(isBeneath()).toBe(false);
    screen.end();
    await settle();
  });

  it('knows what had the focus, though slides begin again while they end', async () => {
    const screen = fillScreen();
    const first = hidePage();
    button.blur();
    void leaveFull();
    first();
    await settle();
    const second = hidePage();
    screen.end();
    await settle();
    expect(isBeneath()).toBe(true);
    second();
    await settle();
    expect(isBeneath()).toBe(false);
    expect(button).toHaveFocus();
  });
});
