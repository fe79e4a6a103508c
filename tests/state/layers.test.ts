import { beforeEach, expect, it, vi } from 'vitest';
import { currentView, go, onMove } from '../../src/state/address.ts';
import { openLayer } from '../../src/state/layers.ts';

const turned = () =>
  new Promise((done) => window.addEventListener('popstate', done, { once: true }));
const settled = () => new Promise((done) => setTimeout(done, 30));
const back = async () => {
  window.history.back();
  await turned();
  await settled();
};

/** A layer as a room has it: closed by Back, or by the room itself. */
const layer = () => {
  const closed = vi.fn();
  const leave = openLayer(closed);
  return { closed, leave };
};

beforeEach(() => {
  window.history.pushState(null, '', '/?lang=zh');
  go({ measure: '4' });
});

it('Back closes the topmost layer and nothing else', async () => {
  const below = layer();
  const above = layer();
  await settled();
  await back();
  expect([below.closed.mock.calls.length, above.closed.mock.calls.length]).toEqual([0, 1]);
  await back();
  expect(below.closed).toHaveBeenCalledTimes(1);
  expect(currentView().measure).toBe('4');
  await back();
  expect(currentView().measure).toBeNull();
});

it('a layer that was closed otherwise costs no step of Back', async () => {
  const { leave, closed } = layer();
  await settled();
  leave();
  await back();
  expect(closed).not.toHaveBeenCalled();
  expect(currentView().measure).toBeNull();
});

it('what is done from a layer takes its step', async () => {
  const { leave } = layer();
  await settled();
  const { length } = window.history;
  go({ measure: '5' });
  leave();
  await settled();
  expect(window.history.length).toBe(length);
  await back();
  expect(currentView().measure).toBe('4');
  await back();
  expect(currentView().measure).toBeNull();
});

it('what is done under a layer that stays is a step of its own, after the layer', async () => {
  const { closed } = layer();
  await settled();
  go({ measure: '5' });
  await settled();
  await back();
  expect(closed).toHaveBeenCalledTimes(1);
  expect(currentView().measure).toBe('5');
  await back();
  expect(currentView().measure).toBe('4');
});

it('a layer that gives way to another needs one step', async () => {
  const first = layer();
  await settled();
  const { length } = window.history;
  first.leave();
  const second = layer();
  await settled();
  expect(window.history.length).toBe(length);
  await back();
  expect(second.closed).toHaveBeenCalledTimes(1);
  expect(currentView().measure).toBe('4');
});

it('what is done in place of the view while a layer is open stays when Back closes it', async () => {
  const { closed } = layer();
  await settled();
  go({ query: 'credit' }, { replace: true });
  await settled();
  await back();
  expect(closed).toHaveBeenCalledTimes(1);
  expect(currentView()).toMatchObject({ measure: '4', query: 'credit' });
  await back();
  expect(currentView().measure).toBeNull();
});

it('what is done in place of the view after a layer was closed is there again by Forward', async () => {
  const { leave } = layer();
  await settled();
  leave();
  go({ query: 'credit' }, { replace: true });
  await back();
  expect(currentView()).toMatchObject({ measure: null, query: '' });
  window.history.forward();
  await turned();
  await settled();
  expect(currentView()).toMatchObject({ measure: '4', query: 'credit' });
});

it('a leap to an earlier page is no single step back', async () => {
  const first = layer();
  await settled();
  first.leave();
  go({ measure: '5' });
  const second = layer();
  await settled();
  window.history.go(-2);
  await turned();
  await settled();
  expect(second.closed).toHaveBeenCalledTimes(1);
  expect(currentView().measure).toBe('4');
});

it('no layer stays over a place that a link within the page has led to', async () => {
  const { closed } = layer();
  await settled();
  window.location.hash = '#table';
  await turned();
  expect(closed).toHaveBeenCalledTimes(1);
  expect(window.location.hash).toBe('#table');
});

it('a link within the page is no way back', async () => {
  const { leave } = layer();
  await settled();
  leave();
  window.location.hash = '#table';
  await turned();
  await settled();
  expect([window.location.hash, currentView().measure]).toEqual(['#table', '4']);
});

it('a view that the address could not take stays when Back closes a layer', async () => {
  const stop = onMove(() => undefined);
  const push = window.history.pushState.bind(window.history);
  vi.spyOn(window.history, 'pushState').mockImplementation((state, unused, url) => {
    if (url) throw new DOMException('refused', 'SecurityError');
    push(state, unused);
  });
  go({ query: 'credit' });
  const { closed } = layer();
  await settled();
  window.history.back();
  await settled();
  await settled();
  expect(closed).toHaveBeenCalledTimes(1);
  expect(currentView().query).toBe('credit');
  stop();
});

it('closes with the first step back where the browser refuses steps', async () => {
  const push = vi.spyOn(window.history, 'pushState').mockImplementation(() => {
    throw new DOMException('refused', 'SecurityError');
  });
  const { closed } = layer();
  await settled();
  push.mockRestore();
  await back();
  expect(closed).toHaveBeenCalledTimes(1);
});
