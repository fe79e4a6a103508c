import type { Message, Stamp } from './show.ts';

/** What a window knows of the briefing that it belongs to. */
export type Tie = {
  readonly isWall: boolean;
  /** The briefing; '' for none yet. */
  readonly briefing: string;
  /** Whether it has no wall: the next one that is heard of is its own. A wall is never free. */
  readonly isFree: boolean;
  /** Whether its briefing has ended. */
  readonly isOver: boolean;
  /** Of what it shows; `NEVER` for what it came with, which gives way to whatever it is told. */
  readonly stamp: Stamp;
};

/** What is to be done upon a message: take up what it shows, tell what is shown here, ask for it, end. */
export type Deed = 'nothing' | 'take' | 'tell' | 'ask' | 'end';

export const NEVER: Stamp = { at: 0, by: '' };

export const firstTie = (isWall: boolean, briefing: string): Tie => ({
  isWall,
  briefing,
  isFree: !isWall && briefing === '',
  isOver: false,
  stamp: NEVER,
});

/** Of a briefing of which nothing is known yet. */
export const joined = (briefing: string): Tie => ({ ...firstTie(false, briefing), isFree: false });

/** Later than all that has been shown, be it that the clock was set back meanwhile. */
export const stampAfter = ({ at }: Stamp, now: number, by: string): Stamp => ({
  at: Math.max(now, at + 1),
  by,
});

/** Of two shows of the same moment one is the later, and it is the same one in both windows. */
const isLater = (one: Stamp, other: Stamp): boolean =>
  one.at > other.at || (one.at === other.at && one.by > other.by);

type Heard = { readonly tie: Tie; readonly deed: Deed };

export const ended = (tie: Tie): Tie => ({ ...tie, isOver: true, isFree: !tie.isWall });

const hearOwn = (tie: Tie, message: Message): Heard => {
  if (message.kind === 'end') return { tie: ended(tie), deed: 'end' };
  const bound = message.isWall ? { ...tie, isFree: false, isOver: false } : tie;
  if (message.kind === 'hello') {
    // A wall that comes after the end begins anew: it is asked, not told.
    const isAnew = message.isWall && tie.isOver;
    return isAnew ? { tie: { ...bound, stamp: NEVER }, deed: 'ask' } : { tie: bound, deed: 'tell' };
  }
  if (!isLater(message.stamp, tie.stamp)) return { tie: bound, deed: 'nothing' };
  return { tie: { ...bound, stamp: message.stamp }, deed: 'take' };
};

const hearOther = (tie: Tie, message: Message): Heard => {
  const isSeeking = message.kind === 'hello' && message.briefing === '';
  if (tie.isWall) return { tie, deed: isSeeking ? 'tell' : 'nothing' };
  if (!message.isWall || message.kind === 'end') return { tie, deed: 'nothing' };
  // Has one's own wall gone? If it does not answer, the newcomer is joined (`connect`).
  if (!tie.isFree) return { tie, deed: message.kind === 'hello' ? 'ask' : 'nothing' };
  const now = joined(message.briefing);
  return message.kind === 'hello'
    ? { tie: now, deed: 'ask' }
    : { tie: { ...now, stamp: message.stamp }, deed: 'take' };
};

/** What a message of any briefing changes, and what is to be done. */
export const hear = (tie: Tie, message: Message): Heard =>
  message.briefing === tie.briefing && tie.briefing !== ''
    ? hearOwn(tie, message)
    : hearOther(tie, message);
