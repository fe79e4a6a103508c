import type { Claim, Measure } from '../domain/edition.ts';
import { bodiesOf, claimsOf } from '../domain/figures.ts';
import { figureText } from '../figures/said.ts';
import { formatIn } from '../i18n/format.ts';
import { exportsWords } from '../i18n/rooms/exports.ts';
import { sayIn } from '../i18n/say.ts';
import { type Column, type Sheet, sheetOf } from '../workbook/sheet.ts';
import { sourceOf } from './figures-sheet.ts';
import type { Shown } from './shown.ts';

/** Every figure of a measure, hedged, in its own line: whatever figures are filtered, a measure is whole. */
const figuresIn = (measure: Measure, lang: Shown['lang']): string =>
  measure.quantities
    .map((quantity) => `${quantity.label[lang]} ${figureText(quantity, lang, sayIn(lang))}`)
    .join('\n');

const labelsOf = (claims: readonly Claim[], lang: Shown['lang']): string =>
  claims
    .map(({ label, quote }) => (lang === 'zh' ? quote : `${label[lang]} (${quote})`))
    .join('\n');

const entryColumns = ({ edition, lang }: Shown): readonly Column<Measure>[] => {
  const t = exportsWords.sayIn(lang);
  return [
    [t('columns.number'), ({ number }) => number],
    [t('columns.title'), ({ title }) => title[lang]],
    [
      t('columns.bodies'),
      (measure) => formatIn(lang).clauses(bodiesOf(edition, measure).map(({ name }) => name[lang])),
    ],
    [t('columns.bodiesAsWritten'), ({ bodiesAsWritten }) => bodiesAsWritten],
  ];
};

const evidenceColumns = ({ lang }: Shown): readonly Column<Measure>[] => {
  const t = exportsWords.sayIn(lang);
  const none = sayIn(lang)('table.noFigures');
  return [
    [t('columns.figureCount'), ({ quantities }) => quantities.length],
    [t('columns.figures'), (measure) => figuresIn(measure, lang) || none],
    [t('columns.firsts'), (measure) => labelsOf(claimsOf(measure).firsts, lang)],
    [t('columns.honours'), (measure) => labelsOf(claimsOf(measure).honours, lang)],
  ];
};

/** The measures in sight, one a row, with all that they state and their full text. */
export const measuresSheet = (shown: Shown): Sheet => {
  const { lang } = shown;
  const t = exportsWords.sayIn(lang);
  const translated: Column<Measure> = [t('columns.text'), ({ text }) => text[lang]];
  const columns: readonly Column<Measure>[] = [
    ...entryColumns(shown),
    ...evidenceColumns(shown),
    [t('columns.textZh'), ({ text }) => text.zh],
    ...(lang === 'zh' ? [] : [translated]),
    [t('columns.id'), ({ id }) => id],
    [t('columns.source'), ({ number }) => sourceOf(shown, number)],
  ];
  return sheetOf(t('sheets.measures'), columns, shown.measures);
};
