import { useMemo } from 'react';
import type { ChoiceKey } from '../../domain/choice.ts';
import type { Edition } from '../../domain/edition.ts';
import { numberOf } from '../run/place.ts';
import type { Briefing } from '../run/use-briefing.ts';
import { SlideView } from '../slide/SlideView.tsx';
import { WordsContext } from '../slide/words-context.ts';
import { WordsPanel } from './WordsPanel.tsx';

type Props = {
  edition: Edition;
  briefing: Briefing;
  /** Logical width, px. */
  width: number;
  /** Whether its words stand elsewhere than over it. */
  isBare?: boolean;
};

/** The slide that is shown, which answers to clicks, with the words that are open on it. */
export const LiveSlide = ({ edition, briefing, width, isBare }: Props) => {
  const { words, setWords, place } = briefing;
  const context = useMemo(
    () => ({ open: words, show: (key: ChoiceKey) => setWords(words === key ? null : key) }),
    [words, setWords],
  );
  return (
    <WordsContext value={context}>
      <SlideView
        edition={edition}
        slide={place.planned.slide}
        number={numberOf(place)}
        width={width}
        isLive
      />
      {words && !isBare ? (
        <WordsPanel edition={edition} open={words} close={() => setWords(null)} />
      ) : null}
    </WordsContext>
  );
};
