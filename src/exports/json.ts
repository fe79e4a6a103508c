import type { Figure } from '../domain/figures.ts';
import { LANGS, type Lang } from '../domain/lang.ts';
import { copyOfBoard } from '../figures/copy-said.ts';
import { figureText } from '../figures/said.ts';
import { sayIn } from '../i18n/say.ts';
import { sourceRows } from './notes-sheet.ts';
import type { Shown } from './shown.ts';

const inBoth = <T>(say: (lang: Lang) => T): Record<Lang, T> =>
  Object.fromEntries(LANGS.map((lang) => [lang, say(lang)])) as Record<Lang, T>;

/** A quantity as the edition has it, with how it is said and the measure that it stands in. */
const figureRecord = ({ quantity, measure }: Figure) => ({
  ...quantity,
  said: inBoth((lang) => figureText(quantity, lang, sayIn(lang))),
  measure: { id: measure.id, number: measure.number, title: measure.title },
});

/**
 * What is shown as JSON: where it comes from and what was asked, the measures in sight without their figures,
 * and the figures in sight, both in the order shown and word for word as the edition has them.
 */
export const shownJson = (shown: Shown): string => {
  const { measures: _, bodies, ...edition } = shown.edition;
  const named = new Set(shown.measures.flatMap((measure) => measure.bodies));
  const record = {
    format: 'measures-board/shown',
    version: 1,
    provenance: {
      title: edition.title,
      source: inBoth((lang) =>
        sourceRows({ edition: shown.edition, lang })
          .map(([, says]) => says)
          .join(' '),
      ),
      copy: copyOfBoard(shown.edition),
      address: shown.address,
      date: shown.date,
      language: shown.lang,
      asked: shown.about,
    },
    edition,
    bodies: bodies.filter(({ id }) => named.has(id)),
    measures: shown.measures.map(({ quantities: _all, ...measure }) => measure),
    quantities: shown.figures.map(figureRecord),
  };
  return `${JSON.stringify(record, null, 2)}\n`;
};
