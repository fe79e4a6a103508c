import { keepBriefing, keptBriefing, newId } from './identity.ts';
import { openLine } from './line.ts';
import type { Message, Show } from './show.ts';
import { ended, firstTie, hear, joined, stampAfter } from './tie.ts';

/** How long a wall may take to say that it is still there, ms. */
const PATIENCE = 1000;

type Hooks = {
  readonly isWall: boolean;
  /** What this window shows now. */
  readonly shown: () => Show;
  /** Shows what another window has decided. */
  readonly take: (show: Show) => void;
  readonly onEnd: () => void;
};

const briefingOf = (isWall: boolean): string => {
  const kept = keptBriefing();
  if (!isWall || kept) return kept;
  const made = newId();
  keepBriefing(made);
  return made;
};

/**
 * Keeps the windows of a briefing in step, and out of step with those of another. A wall has a briefing of its own,
 * which the presenter's window that it opens inherits with the tab's memory. One that was opened by hand has none and
 * joins the wall that answers. When another wall comes, a presenter's window asks its own; where that does not answer,
 * having been closed, it joins the newcomer. A wall that is loaded anew is in the same briefing and is told where that is.
 * Whatever is shown has its time with it, so that what comes late undoes nothing.
 */
export const connect = ({ isWall, shown, take, onEnd }: Hooks) => {
  const by = newId();
  let tie = firstTie(isWall, briefingOf(isWall));
  let silence: ReturnType<typeof setTimeout> | undefined;
  let newcomer = '';
  const heed = () => {
    clearTimeout(silence);
    silence = undefined;
    newcomer = '';
  };
  const sender = () => ({ briefing: tie.briefing, isWall });
  const post = (show: Show) => line.post({ kind: 'show', show, stamp: tie.stamp, ...sender() });
  const decide = (show: Show) => {
    tie = { ...tie, stamp: stampAfter(tie.stamp, Date.now(), by) };
    post(show);
  };
  const ask = () => {
    line.post({ kind: 'hello', ...sender(), ...(tie.isFree ? { briefing: '' } : {}) });
    if (isWall || tie.isFree || silence) return;
    silence = setTimeout(() => {
      const next = newcomer;
      heed();
      tie = next ? joined(next) : { ...tie, isFree: true };
      keepBriefing(tie.briefing);
      if (next) ask();
    }, PATIENCE);
  };
  const obey = (message: Message) => {
    const before = tie.briefing;
    const { tie: now, deed } = hear(tie, message);
    tie = now;
    if (message.isWall && message.briefing === tie.briefing) heed();
    else if (deed === 'ask') newcomer = message.briefing;
    if (before !== tie.briefing) keepBriefing(tie.briefing);
    if (deed === 'take' && message.kind === 'show') take(message.show);
    if (deed === 'tell') tie.stamp.at ? post(shown()) : decide(shown());
    if (deed === 'ask') ask();
    if (deed === 'end') onEnd();
  };
  const line = openLine(obey, ask);
  ask();
  return {
    /** Tells the others what has been decided here. */
    tell: decide,
    /** Tells the others that the briefing is over. */
    end: () => {
      line.post({ kind: 'end', ...sender() });
      tie = ended(tie);
    },
    meet: line.meet,
    close: () => {
      heed();
      line.close();
    },
  };
};
