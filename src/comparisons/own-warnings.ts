import type { Figure } from '../domain/figures.ts';
import type { Lang } from '../domain/lang.ts';
import type { Axis } from '../domain/own-axis.ts';
import type { Warning, WarningKind } from '../domain/own-warnings.ts';
import { figureText } from '../figures/said.ts';
import { formatIn } from '../i18n/format.ts';
import { type Say, sayIn } from '../i18n/say.ts';
import { quotedLabel, type SayCompare, type Sentence, within } from './own-words.ts';

type Naming = {
  readonly axis: Axis;
  readonly lang: Lang;
  /** The words of comparisons, and those of the page. */
  readonly t: SayCompare;
  readonly say: Say;
};
/** The details of a sentence: the figures that it names. */
type Details = (figures: readonly Figure[], naming: Naming) => Named;
type Named = { readonly list: string; readonly falls: string; readonly rises: string };

const only = (list: string): Named => ({ list, falls: '', rises: '' });

const named: Details = (figures, { lang, t }) =>
  only(formatIn(lang).list(figures.map((figure) => quotedLabel(figure, lang, t))));

const pairs: Details = (_, { axis, lang, t }) =>
  only(
    formatIn(lang).clauses(
      axis.parts.map(({ part, whole }) =>
        t('warning.partOf', {
          part: part.quantity.label[lang],
          whole: whole.quantity.label[lang],
        }),
      ),
    ),
  );

const withMore =
  (moreOf: (figure: Figure, naming: Naming) => string | undefined): Details =>
  (figures, naming) => {
    const { lang, t } = naming;
    const words = figures.map((figure) => {
      const more = moreOf(figure, naming);
      const label = figure.quantity.label[lang];
      return more ? t('warning.withMore', { label, more }) : quotedLabel(figure, lang, t);
    });
    return only(formatIn(lang).list(words));
  };

const withValues: Details = (figures, { lang, t, say }) =>
  only(
    formatIn(lang).list(
      figures.map(({ quantity }) =>
        t('warning.withValue', {
          label: quantity.label[lang],
          value: figureText(quantity, lang, say),
        }),
      ),
    ),
  );

const directions: Details = (figures, naming) => {
  const those = (direction: string) =>
    named(
      figures.filter(({ quantity }) => quantity.direction === direction),
      naming,
    ).list;
  return { list: '', falls: those('decrease'), rises: those('increase') };
};

const DETAILS: Readonly<Record<WarningKind, Details>> = {
  partBesideWhole: pairs,
  differentPurposes: withMore(
    ({ quantity: { purpose } }, { say }) =>
      purpose && within(say(`panels.money.purposes.${purpose}`)),
  ),
  differentThings: named,
  oppositeDirections: directions,
  periodsDiffer: withMore(({ quantity }, { lang }) => quantity.period?.[lang]),
  periodNotStated: named,
  someYearOnYear: named,
  hedgedAndExact: withValues,
  allHedged: withValues,
};

/** A warning as a plain sentence that names the figures it is about. */
export const sayWarning = (
  { kind, figures }: Warning,
  axis: Axis,
  lang: Lang,
  t: SayCompare,
): Sentence => ({
  lead: t(`warning.lead.${kind}`),
  rest: t(`warning.rest.${kind}`, DETAILS[kind](figures, { axis, lang, t, say: sayIn(lang) })),
});
