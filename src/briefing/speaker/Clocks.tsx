import { useEffect, useState } from 'react';
import { briefingWords } from '../../i18n/rooms/briefing.ts';
import { minutesOf, untimedIn } from '../../slides/run-sheet.ts';
import { clockWords, timeWords } from '../run/clock.ts';
import { shownOf } from '../run/place.ts';
import type { Briefing } from '../run/use-briefing.ts';
import { useTurn } from './use-turn.ts';

const MINUTE = 60_000;

const useNow = (): number => {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return now;
};

type LeftProps = { left: number; words: readonly [left: string, over: string] };

const Left = ({ left, words }: LeftProps) => (
  <div data-over={left < 0 || undefined}>
    <dt>{words[left < 0 ? 1 : 0]}</dt>
    <dd>{clockWords(left)}</dd>
  </div>
);

/**
 * How long it has taken, what is left, and the time. Where some slides have no minutes nobody knows when it ends:
 * then only what is left of the slide that is shown.
 */
export const Clocks = ({ briefing }: { briefing: Briefing }) => {
  const { t } = briefingWords.useSay();
  const now = useNow();
  const since = useTurn(briefing, now);
  const elapsed = Math.max(0, now - briefing.began);
  const shown = shownOf(briefing.plan);
  const isWhole = untimedIn(shown) === 0;
  const planned = minutesOf(shown) * MINUTE;
  const { minutes } = briefing.place.planned.entry;
  return (
    <dl className="clocks">
      <div>
        <dt>{t('speaker.elapsed')}</dt>
        <dd>{clockWords(elapsed)}</dd>
      </div>
      {isWhole && planned ? (
        <Left left={planned - elapsed} words={[t('speaker.left'), t('speaker.over')]} />
      ) : null}
      {!isWhole && minutes && since !== null ? (
        <Left
          left={minutes * MINUTE - Math.max(0, now - since)}
          words={[t('speaker.slideLeft'), t('speaker.slideOver')]}
        />
      ) : null}
      <div>
        <dt>{t('speaker.now')}</dt>
        <dd>{timeWords(now)}</dd>
      </div>
    </dl>
  );
};
