import { beforeEach, expect, it, vi } from 'vitest';
import { currentView, go, isInAddress, linkOf, onMove } from '../../src/state/address.ts';

beforeEach(() => window.history.replaceState(null, '', '/?lang=zh'));

it.each([
  ['https://example.org/board/?lang=zh&measure=4', 'https://example.org/board/?lang=zh&measure=4'],
  ['http://127.0.0.1:4173/en.html?lang=en#table', 'http://127.0.0.1:4173/en.html?lang=en#table'],
  ['file:///F:/briefing/xiamen-2024-municipal.html?lang=zh', null],
  ['content://com.android.providers.downloads/7', null],
  ['blob:null/3f2a', null],
])('%s is given to others as %s', (address, link) => {
  expect(linkOf(address)).toBe(link);
});

it('goes on where the browser does not let the address be changed, and comes back to it', () => {
  const heard = vi.fn();
  const stop = onMove(heard);
  const push = vi.spyOn(window.history, 'pushState').mockImplementation(() => {
    throw new DOMException('refused', 'SecurityError');
  });
  go({ measure: '4' });
  expect([currentView().measure, isInAddress(), window.location.search]).toEqual([
    '4',
    false,
    '?lang=zh',
  ]);
  expect(heard).toHaveBeenCalledTimes(1);
  go({ lang: 'en' });
  expect(currentView()).toMatchObject({ measure: '4', lang: 'en' });
  push.mockRestore();
  go({ measure: '5' });
  expect([currentView().measure, isInAddress()]).toEqual(['5', true]);
  expect(window.location.search).toBe('?lang=en&measure=5');
  stop();
});

it('follows Back to an address that was there before', () => {
  const stop = onMove(() => undefined);
  vi.spyOn(window.history, 'pushState').mockImplementation(() => {
    throw new DOMException('refused', 'SecurityError');
  });
  go({ measure: '4' });
  window.dispatchEvent(new PopStateEvent('popstate'));
  expect(currentView().measure).toBeNull();
  stop();
});

it('goes on where the browser passes over a change of address without a word', () => {
  const push = vi.spyOn(window.history, 'pushState').mockImplementation(() => undefined);
  go({ measure: '4' });
  expect([currentView().measure, isInAddress()]).toEqual(['4', false]);
  push.mockRestore();
  go({ query: '“100%” & ’<’' });
  expect([currentView().measure, isInAddress()]).toEqual(['4', true]);
});
