import { useEffect, useState } from 'react';
import { briefingWords } from '../../i18n/rooms/briefing.ts';
import { minutesOf } from '../../slides/run-sheet.ts';
import { clockWords, timeWords } from '../run/clock.ts';
import { shownOf } from '../run/place.ts';
import type { Briefing } from '../run/use-briefing.ts';

const MINUTE = 60_000;

const useNow = (): number => {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return now;
};

/** How long it has taken, what is left of the minutes planned, and the time. */
export const Clocks = ({ briefing }: { briefing: Briefing }) => {
  const { t } = briefingWords.useSay();
  const now = useNow();
  const elapsed = Math.max(0, now - briefing.began);
  const planned = minutesOf(shownOf(briefing.plan)) * MINUTE;
  const left = planned - elapsed;
  return (
    <dl className="clocks">
      <div>
        <dt>{t('speaker.elapsed')}</dt>
        <dd>{clockWords(elapsed)}</dd>
      </div>
      {planned ? (
        <div data-over={left < 0 || undefined}>
          <dt>{t(left < 0 ? 'speaker.over' : 'speaker.left')}</dt>
          <dd>{clockWords(left)}</dd>
        </div>
      ) : null}
      <div>
        <dt>{t('speaker.now')}</dt>
        <dd>{timeWords(now)}</dd>
      </div>
    </dl>
  );
};
