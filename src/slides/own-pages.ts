import { CHARTS, type Draw } from '../charts/charts.ts';
import { type OwnAxisSpec, ownAxisSpec } from '../comparisons/own-axis.ts';
import type { Edition } from '../domain/edition.ts';
import type { Figure } from '../domain/figures.ts';
import { LANGS, type Lang } from '../domain/lang.ts';
import type { Axis } from '../domain/own-axis.ts';
import { compareWords } from '../i18n/rooms/compare.ts';
import { CHART_ROOM, forSlides } from './chart-room.ts';
import { inPages } from './pages.ts';

const NOTHING: ReadonlySet<string> = new Set();
/** One figure alone compares with nothing. */
const FEWEST = 2;

const specOf = (edition: Edition, axis: Axis, figures: readonly Figure[], lang: Lang) =>
  ownAxisSpec(edition, { ...axis, figures }, lang, compareWords.sayIn(lang));

/** What belongs on one slide in any case: a whole and its parts, and theirs. */
const bondsOf = ({ figures, parts }: Axis): readonly (readonly Figure[])[] => {
  const top = (figure: Figure): Figure => {
    const link = parts.find(({ part }) => part === figure);
    return link ? top(link.whole) : figure;
  };
  const tops = figures.map(top);
  return [...new Set(tops)].map((whole) => figures.filter((_, at) => tops[at] === whole));
};

/** A linear scale that ends where that of the whole comparison does, on every page. */
const onOneScale = (draw: Draw, figures: readonly Figure[]): Draw => {
  const greatest = Math.max(...figures.map(({ quantity }) => quantity.value));
  return (charts, width) =>
    draw(
      {
        ...charts,
        own: (data, ctx) => charts.own({ ...data, end: Math.max(data.end, greatest) }, ctx),
      },
      width,
    );
};

const drawFor = (spec: OwnAxisSpec, axis: Axis): OwnAxisSpec['draw'] => {
  return (lit, linked) => forSlides(onOneScale(spec.draw(lit, linked), axis.figures));
};

const fits = (edition: Edition, axis: Axis, figures: readonly Figure[]): boolean =>
  LANGS.every((lang) => {
    const draw = drawFor(specOf(edition, axis, figures, lang), axis)(NOTHING);
    return draw(CHARTS, CHART_ROOM.width).height <= CHART_ROOM.height;
  });

/** In as few pages as fit on a slide each, the same in both languages; in the smallest that compare where none do. */
const partsOf = (edition: Edition, axis: Axis): readonly (readonly Figure[])[] => {
  const bonds = bondsOf(axis);
  const inParts = (pages: number) =>
    inPages(bonds, Math.ceil(bonds.length / pages)).map((some) =>
      axis.figures.filter((figure) => some.flat().includes(figure)),
    );
  let parts = inParts(1);
  for (let pages = 2; !parts.every((some) => fits(edition, axis, some)); pages++) {
    const smaller = inParts(pages);
    if (pages > bonds.length || smaller.some((some) => some.length < FEWEST)) break;
    parts = smaller;
  }
  return parts;
};

/** An axis as slides show it: one spec a slide, each with the words of the whole and its own part of the drawing. */
export const ownPages = (edition: Edition, axis: Axis, lang: Lang): readonly OwnAxisSpec[] => {
  const { title, caution, warnings } = specOf(edition, axis, axis.figures, lang);
  return partsOf(edition, axis).map((figures) => {
    const part = specOf(edition, axis, figures, lang);
    return { ...part, title, caution, warnings, draw: drawFor(part, axis) };
  });
};
