import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Line, openLine } from '../../../src/briefing/run/line.ts';
import type { Message } from '../../../src/briefing/run/show.ts';

const END: Message = { kind: 'end', briefing: 'a', isWall: true };
const WIRE = { app: 'measures-board', ...END };
const open: Line[] = [];
const opened = (heard: (message: Message) => void, ask: () => void = () => undefined): Line => {
  const line = openLine(heard, ask);
  open.push(line);
  return line;
};
afterEach(() => {
  for (const line of open.splice(0)) line.close();
  vi.unstubAllGlobals();
  vi.useRealTimers();
  Object.defineProperty(window, 'opener', { configurable: true, writable: true, value: null });
});

describe('windows of one site', () => {
  it('hear each other', async () => {
    const [first, second] = [vi.fn(), vi.fn()];
    const one = opened(first);
    const two = opened(second);
    one.post(END);
    await vi.waitFor(() => expect(second).toHaveBeenCalledWith(END));
    two.post(END);
    await vi.waitFor(() => expect(first).toHaveBeenCalledExactlyOnceWith(END));
  });

  it('heed nothing else that goes over the channel', async () => {
    const heard = vi.fn();
    opened(heard);
    const channel = new BroadcastChannel('measures-board.briefing');
    for (const junk of [null, 'x', { kind: 'end' }, { app: 'measures-board', kind: 'show' }])
      channel.postMessage(junk);
    channel.postMessage(WIRE);
    await vi.waitFor(() => expect(heard).toHaveBeenCalledWith(END));
    expect(heard).toHaveBeenCalledTimes(1);
    channel.close();
  });
});

describe('windows without a channel', () => {
  /** A window as the other side sees it. */
  const peer = (closed = false) => ({ closed, postMessage: vi.fn() }) as unknown as Window;
  const said = (data: unknown, source: Window | null, origin = window.location.origin) => {
    const event = new MessageEvent('message', { data, origin });
    Object.defineProperty(event, 'source', { value: source });
    window.dispatchEvent(event);
  };
  const direct = (heard: (message: Message) => void = () => undefined, ask?: () => void) => {
    vi.stubGlobal('BroadcastChannel', undefined);
    return opened(heard, ask);
  };

  it('tell the window that was opened, as long as it is there', () => {
    const line = direct();
    const [there, gone] = [peer(), peer(true)];
    line.meet(there);
    line.meet(gone);
    line.meet(null);
    line.post(END);
    expect(there.postMessage).toHaveBeenCalledExactlyOnceWith(WIRE, '*');
    expect(gone.postMessage).not.toHaveBeenCalled();
  });

  it('answer whoever has spoken', () => {
    const heard = vi.fn();
    const line = direct(heard);
    const other = peer();
    said({ ...WIRE, kind: 'hello' }, other);
    expect(heard).toHaveBeenCalledExactlyOnceWith({ ...END, kind: 'hello' });
    line.post(END);
    expect(other.postMessage).toHaveBeenCalledWith(WIRE, '*');
  });

  it('heed no stranger and no nonsense', () => {
    const heard = vi.fn();
    const line = direct(heard);
    const stranger = peer();
    said(WIRE, stranger, 'https://example.org');
    said(WIRE, stranger, 'null');
    said({ kind: 'end' }, stranger);
    said('x', stranger);
    expect(heard).not.toHaveBeenCalled();
    line.post(END);
    expect(stranger.postMessage).not.toHaveBeenCalled();
  });

  it('that were opened say again and again that they are there, until they close', () => {
    vi.useFakeTimers();
    const ask = vi.fn();
    const opener = peer();
    Object.defineProperty(window, 'opener', { configurable: true, writable: true, value: opener });
    const line = direct(undefined, ask);
    vi.advanceTimersByTime(6000);
    expect(ask).toHaveBeenCalledTimes(3);
    line.post(END);
    expect(opener.postMessage).toHaveBeenCalledExactlyOnceWith(WIRE, '*');
    line.close();
    vi.advanceTimersByTime(6000);
    expect(ask).toHaveBeenCalledTimes(3);
  });

  it('of which nobody opened the other wait to be spoken to', () => {
    vi.useFakeTimers();
    const ask = vi.fn();
    direct(undefined, ask);
    vi.advanceTimersByTime(6000);
    expect(ask).not.toHaveBeenCalled();
  });
});
