import { type Message, parseMessage } from './show.ts';

/** The way from window to window. */
export type Line = {
  readonly post: (message: Message) => void;
  /** Names a window that was opened from here. */
  readonly meet: (other: Window | null) => void;
  readonly close: () => void;
};

const CHANNEL = 'measures-board.briefing';
/** How often a window opened from a file says that it is there, ms: the other may have been loaded anew. */
const HEARTBEAT = 2000;

const isFile = (): boolean => window.location.protocol === 'file:';

/** Windows of one site. */
const openChannel = (heard: (message: Message) => void): Line => {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const message = parseMessage(data);
    if (message) heard(message);
  };
  return {
    post: (message) => channel.postMessage({ app: 'measures-board', ...message }),
    meet: () => undefined,
    close: () => channel.close(),
  };
};

/** Windows of a file share no channel: each talks to the one that it opened or was opened by. */
const openDirect = (heard: (message: Message) => void, ask: () => void): Line => {
  const others = new Set<Window>(window.opener ? [window.opener as Window] : []);
  const post = (message: Message) => {
    for (const other of others)
      if (!other.closed) other.postMessage({ app: 'measures-board', ...message }, '*');
  };
  const received = ({ data, source, origin }: MessageEvent<unknown>) => {
    const isOurs = isFile()
      ? origin === 'null' || origin === 'file://'
      : origin === location.origin;
    const message = isOurs ? parseMessage(data) : null;
    if (!message) return;
    if (source) others.add(source as Window);
    heard(message);
  };
  window.addEventListener('message', received);
  const beat = window.opener ? setInterval(ask, HEARTBEAT) : undefined;
  return {
    post,
    meet: (other) => void (other && others.add(other)),
    close: () => {
      clearInterval(beat);
      window.removeEventListener('message', received);
    },
  };
};

/**
 * Opens the way to the other windows. All briefings of a site share it: who belongs together is told by the messages.
 * @param ask says that this window is there; called again and again where the other might not have heard it
 */
export const openLine = (heard: (message: Message) => void, ask: () => void): Line => {
  const canBroadcast = typeof BroadcastChannel === 'function' && !isFile();
  return canBroadcast ? openChannel(heard) : openDirect(heard, ask);
};
