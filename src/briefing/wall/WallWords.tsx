import { type RefObject, useLayoutEffect, useState } from 'react';
import type { ChoiceKey } from '../../domain/choice.ts';
import type { Edition } from '../../domain/edition.ts';
import { useSay } from '../../i18n/say.ts';
import type { Briefing } from '../run/use-briefing.ts';
import { stageFor } from '../slide/stage.ts';
import type { Size } from '../slide/use-size.ts';
import { WordsPanel } from './WordsPanel.tsx';
import { type Held, placeWords } from './words-place.ts';

/** Over a mark of a chart stands its value, px of a slide. */
const VALUE = 110;

/** A number with its label; what else stands with them the words repeat. */
const heldOf = (number: Element): Held => {
  const parts = [...number.querySelectorAll('.slide-value, .slide-label')];
  const [first = number, last = first] = [parts[0], parts.at(-1)];
  return {
    top: first.getBoundingClientRect().top,
    bottom: Math.max(...[first, last].map((part) => part.getBoundingClientRect().bottom)),
  };
};

/** The number that is open, or the mark of a chart that has the same name. */
const heldIn = (box: HTMLElement | null, open: ChoiceKey, scale: number): Held | null => {
  const number = box?.querySelector('.stage [aria-expanded="true"]');
  if (number) return heldOf(number);
  const marks = [...(box?.querySelectorAll<HTMLElement>('.stage [data-key]') ?? [])];
  const mark = marks.find(({ dataset }) => dataset.key === open)?.getBoundingClientRect();
  return mark ? { top: mark.top - VALUE * scale, bottom: mark.bottom } : null;
};

type Props = {
  edition: Edition;
  briefing: Briefing;
  open: ChoiceKey;
  box: RefObject<HTMLElement | null>;
  size: Size;
};

/** The official words over the wall: beside what they are told of, and of the screen's height, not of the slide's. */
export const WallWords = ({ edition, briefing, open, box, size }: Props) => {
  const { scale } = stageFor(size.width, size.height);
  const [place, setPlace] = useState(() => placeWords(null, size, scale));
  const { lang } = useSay();
  // Before it is painted, and again when the screen turns or the language moves what they are told of.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the language moves the figures
  useLayoutEffect(() => {
    setPlace(placeWords(heldIn(box.current, open, scale), size, scale));
  }, [box, open, size, scale, lang]);
  return (
    <WordsPanel edition={edition} open={open} place={place} close={() => briefing.setWords(null)} />
  );
};
