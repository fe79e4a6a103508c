import { figuresOf } from '../domain/figures.ts';
import { HEDGE_IDS, HEDGES } from '../domain/hedge.ts';
import { copySaid } from '../figures/copy-said.ts';
import { exportsWords } from '../i18n/rooms/exports.ts';
import { sayIn } from '../i18n/say.ts';
import type { Cell, Sheet } from '../workbook/sheet.ts';
import type { Shown } from './shown.ts';

type Row = readonly [item: string, says: Cell];

/** Which document, which day, which view, and how much of it. */
const originRows = (shown: Shown): readonly Row[] => {
  const { edition, lang, about } = shown;
  const t = exportsWords.sayIn(lang);
  const page = sayIn(lang);
  const asked = about.length ? about : [t('notes.nothingAsked')];
  return [
    [t('notes.document'), edition.title[lang]],
    [
      t('notes.edition'),
      page('page.edition', { year: edition.year, level: page(`page.level.${edition.level}`) }),
    ],
    [t('notes.copy'), copySaid(edition, lang)],
    [t('notes.date'), shown.date],
    [t('notes.address'), shown.address ?? t('cells.noLink')],
    ...asked.map((one): Row => [t('notes.asked'), one]),
    [
      t('notes.rows'),
      t('notes.rowsOf', {
        measures: shown.measures.length,
        allMeasures: edition.measures.length,
        figures: shown.figures.length,
        allFigures: figuresOf(edition).length,
      }),
    ],
  ];
};

/** What each hedge says of the true value. */
export const hedgeRows = (lang: Shown['lang']): readonly (readonly [string, string])[] => {
  const t = exportsWords.sayIn(lang);
  return HEDGE_IDS.map((hedge) => [
    t('notes.hedges', { name: HEDGES[hedge].name[lang] }),
    t(`notes.${hedge}`),
  ]);
};

/** What may not be done with the numbers, and how far they go. */
export const cautionRows = ({
  edition,
  lang,
}: Pick<Shown, 'edition' | 'lang'>): readonly (readonly [string, string])[] => {
  const t = exportsWords.sayIn(lang);
  return [
    [t('notes.value'), t('notes.valueSays')],
    [t('notes.never'), t('notes.neverSays')],
    [t('notes.period'), t('notes.periodSays')],
    [t('notes.order'), sayIn(lang)('method.order', { note: edition.orderNote[lang] })],
  ];
};

/** Where the words come from, and what is added to them. */
export const sourceRows = ({
  edition,
  lang,
}: Pick<Shown, 'edition' | 'lang'>): readonly (readonly [string, string])[] => {
  const t = exportsWords.sayIn(lang);
  const page = sayIn(lang);
  return [
    [t('notes.source'), page('method.source', { title: edition.title[lang] })],
    [t('notes.ours'), t('notes.oursSays')],
  ];
};

/** All that a reader of the other sheets has to know. */
export const notesSheet = (shown: Shown): Sheet => {
  const t = exportsWords.sayIn(shown.lang);
  return {
    name: t('sheets.notes'),
    heads: [t('columns.item'), t('columns.says')],
    rows: [
      ...originRows(shown),
      ...hedgeRows(shown.lang),
      ...cautionRows(shown),
      ...sourceRows(shown),
      [t('notes.cells'), t('notes.cellsSays')],
    ],
  };
};
