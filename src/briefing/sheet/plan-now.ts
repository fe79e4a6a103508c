import type { Edition } from '../../domain/edition.ts';
import type { Lang } from '../../domain/lang.ts';
import { type Plan, planOf } from '../../slides/run-sheet.ts';
import { moreSlidesOf, slidesOf } from '../../slides/slides.ts';
import { currentView } from '../../state/address.ts';
import { askedNow } from './asked.ts';
import { keptSheet } from './kept-sheet.ts';

/** The run of slides for what is on screen at this moment, in a language, as the kept run-sheet has it. */
export const planNow = (edition: Edition, lang: Lang): Plan => {
  const asked = askedNow(edition, currentView());
  return planOf(
    keptSheet(edition.id),
    slidesOf(edition, lang, asked),
    moreSlidesOf(edition, lang, asked),
  );
};
