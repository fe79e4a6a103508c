import { useMemo } from 'react';
import type { Edition } from '../domain/edition.ts';
import { searchExamples } from '../domain/find-examples.ts';
import type { Readings } from '../domain/pinyin.ts';
import { LostReadings } from '../figures/LostReadings.tsx';
import { searchWords } from '../i18n/rooms/search.ts';

type Props = {
  edition: Edition;
  readings: Readings | undefined;
  typed: string;
  /** Whether what is typed has found nothing. */
  isNothing: boolean;
  type: (words: string) => void;
};

/** Ways on where there is nothing to show yet, or nothing was found: examples, and the whole list. */
export const Ways = ({ edition, readings, typed, isNothing, type }: Props) => {
  const { lang, t } = searchWords.useSay();
  const examples = useMemo(
    () => searchExamples(edition, lang, readings),
    [edition, lang, readings],
  );
  return (
    <div className="search-ways">
      {isNothing ? <p className="search-nothing">{t('nothing', { query: typed.trim() })}</p> : null}
      {isNothing ? <LostReadings /> : null}
      <p className="search-examples">
        <span>{t('examples')}</span>
        {examples.map((words) => (
          <button key={words} type="button" onClick={() => type(words)}>
            {words}
          </button>
        ))}
      </p>
      {isNothing ? (
        <button type="button" className="button" onClick={() => type('')}>
          {t('showAll', { count: edition.measures.length })}
        </button>
      ) : null}
    </div>
  );
};
