import type { PartRow } from '../charts/parts.ts';
import { oneUnit } from '../domain/axis.ts';
import { type PartAndWhole, partsOf } from '../domain/comparisons.ts';
import type { Edition, Quantity } from '../domain/edition.ts';
import type { Lang } from '../domain/lang.ts';
import { saidText, sayQuantity } from '../domain/wording.ts';
import { toMark } from '../figures/mark.ts';
import { noteOf } from '../figures/note.ts';
import { formatIn } from '../i18n/format.ts';
import type { Say } from '../i18n/say.ts';
import { keysOfFigures, type Spec } from './spec.ts';

const shareWords = ({ share }: PartAndWhole, lang: Lang, t: Say): string | undefined =>
  share === null ? undefined : t('panels.parts.share', { share: formatIn(lang).share(share) });

const said = (quantity: Quantity, lang: Lang): string =>
  saidText(sayQuantity(quantity, lang), lang);

function spokenPair(pair: PartAndWhole, lang: Lang, t: Say): string {
  const share = shareWords(pair, lang, t);
  const words = {
    label: pair.whole.quantity.label[lang],
    part: said(pair.part.quantity, lang),
    whole: said(pair.whole.quantity, lang),
  };
  return share
    ? t('panels.parts.pairWithShare', { ...words, share })
    : t('panels.parts.pair', words);
}

const toRow = (pair: PartAndWhole, lang: Lang, t: Say): PartRow => {
  const { part, whole } = pair;
  oneUnit([part.quantity, whole.quantity]);
  return {
    part: toMark(part, lang, t),
    whole: toMark(whole, lang, t),
    shareWords: shareWords(pair, lang, t),
    partPeriod: noteOf(part.quantity, lang, t),
    wholePeriod: noteOf(whole.quantity, lang, t),
  };
};

const remarksOn = (pairs: readonly PartAndWhole[], lang: Lang, t: Say) =>
  new Map(
    pairs.flatMap((pair): [string, string][] => {
      const share = shareWords(pair, lang, t);
      return share ? [[pair.part.quantity.id, share]] : [];
    }),
  );

/** Parts that a measure states of its wholes, each inside its own whole and never beside it. */
export const partsSpec = (edition: Edition, lang: Lang, t: Say): Spec => {
  const pairs = partsOf(edition);
  const figures = pairs.flatMap(({ part, whole }) => [whole, part]);
  const periods = new Set(pairs.map(({ part }) => noteOf(part.quantity, lang, t)));
  const numbers = new Set(pairs.map(({ whole }) => String(whole.measure.number)));
  return {
    title: t('panels.parts.title', { part: formatIn(lang).list([...periods]) }),
    subtitle: t('panels.parts.subtitle', { numbers: formatIn(lang).list([...numbers]) }),
    caution: { never: t('panels.parts.never'), caption: t('panels.parts.caption') },
    summary: t('panels.parts.summary', {
      list: formatIn(lang).clauses(pairs.map((pair) => spokenPair(pair, lang, t))),
    }),
    isEmpty: pairs.length === 0,
    figures,
    remarks: remarksOn(pairs, lang, t),
    keys: keysOfFigures(figures),
    draw: (lit, linked) => (charts, width) =>
      charts.parts(
        { rows: pairs.map((pair) => toRow(pair, lang, t)) },
        { width, lang, lit, linked },
      ),
  };
};
