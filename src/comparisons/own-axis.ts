import type { ChangeRow } from '../charts/changes.ts';
import type { Draw } from '../charts/charts.ts';
import type { ChartContext } from '../charts/context.ts';
import type { OwnRow } from '../charts/own.ts';
import { oneUnit } from '../domain/axis.ts';
import { partsOf } from '../domain/comparisons.ts';
import type { Edition } from '../domain/edition.ts';
import type { Figure } from '../domain/figures.ts';
import type { Lang } from '../domain/lang.ts';
import type { Axis, AxisId } from '../domain/own-axis.ts';
import { warningsOf } from '../domain/own-warnings.ts';
import { sayNumber } from '../domain/wording.ts';
import { spokenFigure, toMark } from '../figures/mark.ts';
import { noteOf } from '../figures/note.ts';
import { formatIn } from '../i18n/format.ts';
import { sayIn } from '../i18n/say.ts';
import { sayWarning } from './own-warnings.ts';
import { axisName, type SayCompare, type Sentence, unitName, within } from './own-words.ts';
import { keysOfFigures, type Spec } from './spec.ts';

/** One axis of the reader's own comparison, as any comparison is specified, with what to know before comparing. */
export type OwnAxisSpec = Spec & {
  readonly id: AxisId;
  readonly warnings: readonly Sentence[];
  /** Whose money, which period, part of what: by the figure's id. */
  readonly notes: ReadonlyMap<string, string>;
};

/** How an axis is drawn: changes on both sides of zero, all else as places on one scale. */
type Form = 'zero' | 'linear' | 'log';
const formOf = ({ kind, scale }: Axis): Form =>
  kind === 'change' && scale === 'linear' ? 'zero' : scale;

const wholeOf = (axis: Axis, figure: Figure): Figure | undefined =>
  axis.parts.find(({ part }) => part === figure)?.whole;

/** Whose money it is, the period as stated or that none is, and of what it is a part. */
function noteOn(axis: Axis, figure: Figure, lang: Lang, t: SayCompare): string {
  const say = sayIn(lang);
  const { purpose, period } = figure.quantity;
  const note = noteOf(figure.quantity, lang, say);
  const whole = wholeOf(axis, figure);
  return formatIn(lang).clauses([
    ...(purpose ? [say(`panels.money.purposes.${purpose}`)] : []),
    purpose && !period ? within(note) : note,
    ...(whole ? [t('axis.part', { whole: whole.quantity.label[lang] })] : []),
  ]);
}

const toRow = (axis: Axis, figure: Figure, lang: Lang, t: SayCompare): OwnRow => ({
  ...toMark(figure, lang, sayIn(lang)),
  note: noteOn(axis, figure, lang, t),
  wholeId: wholeOf(axis, figure)?.quantity.id,
  rises: figure.quantity.direction === 'increase',
});

/** The shares of parts in wholes on the same axis, marked as ours. */
const sharesOn = (edition: Edition, { figures }: Axis, lang: Lang) => {
  const ids = new Set(figures.map(({ quantity }) => quantity.id));
  const isOn = ({ quantity }: Figure) => ids.has(quantity.id);
  return new Map(
    partsOf(edition).flatMap(({ part, whole, share }): [string, string][] => {
      if (share === null || !isOn(part) || !isOn(whole)) return [];
      const words = sayIn(lang)('panels.parts.share', { share: formatIn(lang).share(share) });
      return [[part.quantity.id, words]];
    }),
  );
};

/** Shares run to the whole. */
const endOf = ({ unit, kind }: Axis): number => (unit === 'percent' && kind === 'level' ? 100 : 0);

type LitMarks = Pick<ChartContext, 'lit' | 'linked'>;

function drawOf(axis: Axis, lang: Lang, t: SayCompare, marks: LitMarks): Draw {
  const say = sayIn(lang);
  const form = formOf(axis);
  const tick = (value: number) => sayNumber(value, axis.unit, lang);
  const rows = axis.figures.map((figure) => toRow(axis, figure, lang, t));
  const toChange = (row: OwnRow): ChangeRow => ({
    ...row,
    direction: row.rises ? 'increase' : 'decrease',
  });
  const words = { falls: say('panels.changes.falls'), rises: say('panels.changes.rises') };
  return (charts, width) => {
    oneUnit(axis.figures.map(({ quantity }) => quantity));
    const ctx = { width, lang, ...marks };
    if (form === 'zero') return charts.changes({ rows: rows.map(toChange), words, tick }, ctx);
    const axisNote = t(`axis.note.${form}`, { unit: unitName(axis.unit, lang, t) });
    const wholeWord = t('axis.whole');
    return charts.own({ rows, scale: form, end: endOf(axis), tick, axisNote, wholeWord }, ctx);
  };
}

/** What shares a unit and a kind, in the reader's order: its words, its warnings, its drawing. */
export function ownAxisSpec(edition: Edition, axis: Axis, lang: Lang, t: SayCompare): OwnAxisSpec {
  const { figures } = axis;
  const form = formOf(axis);
  const title = axisName(axis, lang, t);
  const subtitle = t(`axis.subtitle.${form}`, { count: figures.length });
  return {
    id: axis.id,
    title,
    subtitle,
    caution: { never: t(`axis.never.${form}`), caption: t(`axis.caption.${form}`) },
    summary: t('axis.summary', {
      title,
      subtitle,
      list: formatIn(lang).clauses(figures.map((one) => spokenFigure(one, lang, sayIn(lang)))),
    }),
    isEmpty: figures.length === 0,
    figures,
    notes: new Map(figures.map((one) => [one.quantity.id, noteOn(axis, one, lang, t)])),
    remarks: sharesOn(edition, axis, lang),
    keys: keysOfFigures(figures),
    draw: (lit, linked) => drawOf(axis, lang, t, { lit, linked }),
    warnings: warningsOf(edition, axis).map((warning) => sayWarning(warning, axis, lang, t)),
  };
}
