import type { ReachPart, ReachTile } from '../charts/reach.ts';
import { oneUnit } from '../domain/axis.ts';
import { type ReachGroup, reachOf } from '../domain/comparisons.ts';
import type { Edition } from '../domain/edition.ts';
import type { Figure } from '../domain/figures.ts';
import type { Lang } from '../domain/lang.ts';
import { unitOf } from '../domain/unit.ts';
import { saidText, sayNumber, sayQuantity } from '../domain/wording.ts';
import { spokenFigure, toMark } from '../figures/mark.ts';
import { noteOf } from '../figures/note.ts';
import { formatIn } from '../i18n/format.ts';
import type { Say } from '../i18n/say.ts';
import { keysOfFigures, type Spec } from './spec.ts';

const toPart = (part: Figure, lang: Lang, t: Say): ReachPart => ({
  mark: toMark(part, lang, t),
  link: t('panels.reach.partOf'),
  words: t('panels.reach.part', {
    label: noteOf(part.quantity, lang, t),
    value: saidText(sayQuantity(part.quantity, lang), lang),
  }),
});

const toTiles = ({ unit, wholes, parts }: ReachGroup, lang: Lang, t: Say): ReachTile[] => {
  oneUnit([...wholes, ...parts].map(({ quantity }) => quantity));
  const noun = lang === 'zh' ? unitOf(unit).zh : unitOf(unit).en.other;
  return wholes.map((whole) => ({
    mark: toMark(whole, lang, t),
    noun,
    label: whole.quantity.label[lang],
    note: noteOf(whole.quantity, lang, t),
    parts: parts
      .filter(({ quantity }) => quantity.partOf === whole.quantity.id)
      .map((part) => toPart(part, lang, t)),
  }));
};

/** Who or how much was served: one thing counted, one ruler. */
export const reachSpec = (edition: Edition, lang: Lang, t: Say): Spec => {
  const groups = reachOf(edition);
  const figures = groups.flatMap(({ wholes, parts }) => [...wholes, ...parts]);
  return {
    title: t('panels.reach.title', { count: groups.flatMap(({ wholes }) => wholes).length }),
    subtitle: t('panels.reach.subtitle'),
    caution: { never: t('panels.reach.never'), caption: t('panels.reach.caption') },
    summary: t('panels.reach.summary', {
      list: formatIn(lang).clauses(figures.map((figure) => spokenFigure(figure, lang, t))),
    }),
    isEmpty: figures.length === 0,
    figures,
    keys: keysOfFigures(figures),
    draw: (lit, linked) => (charts, width) => {
      const tiles = groups.flatMap((group) => toTiles(group, lang, t));
      const tick = (value: number) => sayNumber(value, 'person', lang);
      return charts.reach({ tiles, tick }, { width, lang, lit, linked });
    },
  };
};
