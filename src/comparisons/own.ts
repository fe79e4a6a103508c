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
  /** What can be compared and what cannot, a sentence each. */
  readonly verdict: readonly Sentence[];
  readonly axes: readonly OwnAxisSpec[];
  readonly apart: readonly { readonly figure: Figure; readonly reason: string }[];
  /** The ids that the edition lacks, as in an old link. */
  readonly unknown: readonly string[];
  readonly cautions: readonly string[];
};

const shortReasons = (own: OwnComparison, t: SayCompare): readonly string[] =>
  [...new Set(own.apart.map(({ reason }) => reason))].map((reason) => t(`short.${reason}`));

/** What can be compared and what cannot: 4 个可同轴：变化（百分比）; 1 个分开看：没有同单位的数. */
function verdictOf(own: OwnComparison, lang: Lang, t: SayCompare): Sentence[] {
  const together = own.axes.map((axis) => ({
    lead: t('verdict.together', { count: axis.figures.length }),
    rest: axisName(axis, lang, t),
  }));
  if (own.apart.length === 0) return together;
  const lead = t('verdict.apart', { count: own.apart.length });
  return [...together, { lead, rest: formatIn(lang).clauses(shortReasons(own, t)) }];
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
  return {
    title: name.trim() || t('untitled'),
    verdict: verdictOf(own, lang, t),
    axes: own.axes.map((axis) => ownAxisSpec(edition, axis, lang, t)),
    apart: own.apart.map((one) => sayApart(one, lang, t)),
    unknown: own.unknown,
    cautions: [t('never.total'), t('never.rank'), t('never.merit')],
  };
}
