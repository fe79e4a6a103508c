import type { Edition } from '../domain/edition.ts';
import type { Figure } from '../domain/figures.ts';
import type { Lang } from '../domain/lang.ts';
import { type ApartReason, compareOwn, type OwnComparison } from '../domain/own-comparison.ts';
import { formatIn } from '../i18n/format.ts';
import { compareWords } from '../i18n/rooms/compare.ts';
import { type OwnAxisSpec, ownAxisSpec } from './own-axis.ts';
import { axisName, type SayCompare, type Sentence, unitName } from './own-words.ts';

/** The reader's own comparison in one language: what is drawn, what stands apart and why, what may not be concluded. */
export type OwnSpec = {
  /** What the reader calls it, or that it has no name. */
  readonly title: string;
  /** What can be compared and what cannot, a sentence for each axis and one for what stands apart. */
  readonly verdict: readonly Sentence[];
  /** The same in two sentences at most, however many axes there are. */
  readonly inShort: readonly Sentence[];
  readonly axes: readonly OwnAxisSpec[];
  readonly apart: readonly { readonly figure: Figure; readonly reason: string }[];
  /** The ids that the edition lacks, as in an old link. */
  readonly unknown: readonly string[];
  readonly cautions: readonly string[];
};

const shortReasons = (own: OwnComparison, t: SayCompare): readonly string[] =>
  [...new Set(own.apart.map(({ reason }) => reason))].map((reason) => t(`short.${reason}`));

/** What can be compared: 4 个可同轴：变化（百分比）. */
const togetherOf = (own: OwnComparison, lang: Lang, t: SayCompare): readonly Sentence[] =>
  own.axes.map((axis) => ({
    lead: t('verdict.together', { count: axis.figures.length }),
    rest: axisName(axis, lang, t),
  }));

function apartOf(own: OwnComparison, lang: Lang, t: SayCompare): readonly Sentence[] {
  if (own.apart.length === 0) return [];
  const lead = t('verdict.apart', { count: own.apart.length });
  return [{ lead, rest: formatIn(lang).clauses(shortReasons(own, t)) }];
}

function allTogether(own: OwnComparison, lang: Lang, t: SayCompare): readonly Sentence[] {
  if (own.axes.length < 2) return togetherOf(own, lang, t);
  const count = own.axes.reduce((sum, { figures }) => sum + figures.length, 0);
  const rest = t('verdict.axes', { count: own.axes.length });
  return [{ lead: t('verdict.together', { count }), rest }];
}

type Apart = { readonly figure: Figure; readonly reason: ApartReason };

const sayApart = ({ figure, reason }: Apart, lang: Lang, t: SayCompare) => ({
  figure,
  reason: t(`apart.${reason}`, { unit: unitName(figure.quantity.unit, lang, t) }),
});

/** Specifies the comparison of picked quantities, given by their ids in the order of picking. */
export function ownSpec(
  edition: Edition,
  ids: readonly string[],
  name: string,
  lang: Lang,
): OwnSpec {
  const t = compareWords.sayIn(lang);
  const own = compareOwn(edition, ids);
  const apart = apartOf(own, lang, t);
  return {
    title: name.trim() || t('untitled'),
    verdict: [...togetherOf(own, lang, t), ...apart],
    inShort: [...allTogether(own, lang, t), ...apart],
    axes: own.axes.map((axis) => ownAxisSpec(edition, axis, lang, t)),
    apart: own.apart.map((one) => sayApart(one, lang, t)),
    unknown: own.unknown,
    cautions: [t('never.total'), t('never.rank'), t('never.merit')],
  };
}
