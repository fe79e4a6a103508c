import { expect, it, vi } from 'vitest';
import {
  enterFull,
  hearsEscape,
  isFull,
  leaveFull,
} from '../../../src/briefing/wall/full-screen.ts';

it('a browser without a full screen shows the slides in its window', async () => {
  expect(document.fullscreenElement).toBeUndefined();
  expect(isFull()).toBe(false);
  await expect(enterFull()).resolves.toBeUndefined();
  await expect(leaveFull()).resolves.toBeUndefined();
});

it('the page hears Escape by itself where the browser lets it, until it leaves', async () => {
  const lock = vi.fn().mockResolvedValue(undefined);
  const root = document.documentElement;
  vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { keyboard: { lock } }));
  Object.defineProperty(root, 'requestFullscreen', {
    configurable: true,
    value: async () =>
      Object.defineProperty(document, 'fullscreenElement', { configurable: true, value: root }),
  });
  await enterFull();
  expect(lock).toHaveBeenCalledExactlyOnceWith(['Escape']);
  expect(hearsEscape()).toBe(true);
  Reflect.deleteProperty(document, 'fullscreenElement');
  Reflect.deleteProperty(root, 'requestFullscreen');
  await leaveFull();
  expect(hearsEscape()).toBe(false);
});
