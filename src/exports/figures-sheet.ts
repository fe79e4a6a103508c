import type { Quantity } from '../domain/edition.ts';
import { bodiesOf, type Figure } from '../domain/figures.ts';
import { HEDGES } from '../domain/hedge.ts';
import { unitOf } from '../domain/unit.ts';
import { copySaid } from '../figures/copy-said.ts';
import { figureText } from '../figures/said.ts';
import { formatIn } from '../i18n/format.ts';
import { exportsWords } from '../i18n/rooms/exports.ts';
import { sayIn } from '../i18n/say.ts';
import { type Column, type Sheet, sheetOf } from '../workbook/sheet.ts';
import type { Shown } from './shown.ts';

const unitName = ({ unit }: Quantity, lang: Shown['lang']): string =>
  lang === 'zh' ? unitOf(unit).zh : unitOf(unit).en.other;

/** What the text says of the base of a change; nothing for what is no change. */
const comparisonOf = ({ comparison, direction }: Quantity, lang: Shown['lang']): string => {
  const t = exportsWords.sayIn(lang);
  if (comparison) return t(`cells.${comparison}`);
  return direction === 'none' ? '' : t('cells.noBase');
};

/** The period as stated, or that none is stated. */
export const periodOf = ({ period, cumulative }: Quantity, lang: Shown['lang']): string =>
  period?.[lang] ?? sayIn(lang)(cumulative ? 'note.soFar' : 'note.none');

const directionOf = ({ direction }: Quantity, lang: Shown['lang']): string =>
  direction === 'none' ? '' : exportsWords.sayIn(lang)(`cells.${direction}`);

/**
 * "List, no. 4. Link (date; copy)": where a measure's words are to be found, and in which copy. It stands in every row,
 * so that a table stays one and a row that is pasted elsewhere keeps it.
 */
export const sourceOf = ({ edition, lang, address, date }: Shown, number: number): string => {
  const t = exportsWords.sayIn(lang);
  return t('cells.source', {
    title: edition.title[lang],
    number,
    address: address ?? t('cells.noLink'),
    date,
    copy: copySaid(edition, lang),
  });
};

const wholeOf = ({ partOf }: Quantity, { edition, lang }: Shown): string =>
  edition.measures.flatMap(({ quantities }) => quantities).find(({ id }) => id === partOf)?.label[
    lang
  ] ?? '';

/** The value never stands without the same value as it is said before it. */
const valueColumns = ({ lang }: Shown): readonly Column<Figure>[] => {
  const t = exportsWords.sayIn(lang);
  return [
    [t('columns.said'), ({ quantity }) => figureText(quantity, lang, sayIn(lang))],
    [t('columns.value'), ({ quantity }) => quantity.value],
    [t('columns.unit'), ({ quantity }) => unitName(quantity, lang)],
    [t('columns.hedge'), ({ quantity }) => quantity.hedge],
    [t('columns.hedgeName'), ({ quantity }) => HEDGES[quantity.hedge].name[lang]],
    [t('columns.hedgeWord'), ({ quantity }) => quantity.hedgeWord],
    [t('columns.direction'), ({ quantity }) => directionOf(quantity, lang)],
    [t('columns.comparison'), ({ quantity }) => comparisonOf(quantity, lang)],
    [t('columns.period'), ({ quantity }) => periodOf(quantity, lang)],
  ];
};

const contextColumns = (shown: Shown): readonly Column<Figure>[] => {
  const { lang } = shown;
  const t = exportsWords.sayIn(lang);
  const page = sayIn(lang);
  return [
    [t('columns.role'), ({ quantity }) => page(`role.${quantity.role}`)],
    [
      t('columns.purpose'),
      ({ quantity: { purpose } }) => (purpose ? page(`panels.money.purposes.${purpose}`) : ''),
    ],
    [t('columns.partOf'), ({ quantity }) => wholeOf(quantity, shown)],
    [t('columns.caution'), ({ quantity }) => quantity.caution?.[lang] ?? ''],
    [t('columns.quote'), ({ quantity }) => quantity.quote],
    [t('columns.id'), ({ quantity }) => quantity.id],
    [t('columns.source'), ({ measure }) => sourceOf(shown, measure.number)],
  ];
};

/** The figures in sight, one a row, each with its hedge, its words and its source. */
export const figuresSheet = (shown: Shown): Sheet => {
  const { edition, lang } = shown;
  const t = exportsWords.sayIn(lang);
  const columns: readonly Column<Figure>[] = [
    [t('columns.number'), ({ measure }) => measure.number],
    [t('columns.measure'), ({ measure }) => measure.title[lang]],
    [
      t('columns.bodies'),
      ({ measure }) =>
        formatIn(lang).clauses(bodiesOf(edition, measure).map(({ name }) => name[lang])),
    ],
    [t('columns.label'), ({ quantity }) => quantity.label[lang]],
    ...valueColumns(shown),
    ...contextColumns(shown),
  ];
  return sheetOf(t('sheets.figures'), columns, shown.figures);
};
