import { CHARTS, type Draw } from '../charts/charts.ts';
import { evidenceData } from '../comparisons/evidence-data.ts';
import type { Spec } from '../comparisons/spec.ts';
import { specOf } from '../comparisons/specs.ts';
import type { Edition, Quantity } from '../domain/edition.ts';
import { LANGS, type Lang } from '../domain/lang.ts';
import { sayIn } from '../i18n/say.ts';
import type { PanelId } from '../state/view.ts';
import { CHART_ROOM, forSlides } from './chart-room.ts';
import { inPages } from './pages.ts';

const NOTHING: ReadonlySet<string> = new Set();

/** What belongs on one slide in any case: a part and its whole, one kind of money, one thing counted. */
const bondOf = (id: PanelId, quantity: Quantity): string => {
  if (id === 'parts') return quantity.partOf ?? quantity.id;
  if (id === 'money') return quantity.purpose ?? '';
  return id === 'reach' ? quantity.unit : quantity.id;
};

/** The edition with what is drawn of it, bond by bond; a list of one where it is not taken apart. */
const bondsIn = (id: PanelId, edition: Edition): readonly string[] =>
  id === 'evidence' || id === 'bodies'
    ? edition.measures.map((measure) => measure.id)
    : [...new Set(specOf(id, edition, 'zh').figures.map(({ quantity }) => bondOf(id, quantity)))];

/** The edition with nothing to draw but some bonds. */
const only = (id: PanelId, edition: Edition, bonds: readonly string[]): Edition => ({
  ...edition,
  measures:
    id === 'evidence' || id === 'bodies'
      ? edition.measures.filter((measure) => bonds.includes(measure.id))
      : edition.measures.map((measure) => ({
          ...measure,
          quantities: measure.quantities.filter((one) => bonds.includes(bondOf(id, one))),
        })),
});

/** The drawing of a page, its columns and titles set as for the whole, so that nothing moves when the page is turned. */
const ofWhole = (whole: Edition, lang: Lang, draw: Draw): Draw =>
  forSlides((charts, width) =>
    draw(
      {
        ...charts,
        evidence: (data, ctx) =>
          charts.evidence({ ...data, whole: evidenceData(whole, lang, sayIn(lang)) }, ctx),
      },
      width,
    ),
  );

const fits = (id: PanelId, part: Edition, whole: Edition): boolean =>
  LANGS.every((lang) => {
    const draw = ofWhole(whole, lang, specOf(id, part, lang).draw(NOTHING));
    return draw(CHARTS, CHART_ROOM.width).height <= CHART_ROOM.height;
  });

/** In as few parts as fit on a slide each, the same in both languages, so that a slide keeps its id. */
const partsOf = (id: PanelId, edition: Edition): readonly Edition[] => {
  const bonds = bondsIn(id, edition);
  for (let pages = 1; pages < bonds.length; pages++) {
    const parts = inPages(bonds, Math.ceil(bonds.length / pages)).map((some) =>
      only(id, edition, some),
    );
    if (parts.every((part) => fits(id, part, edition))) return parts;
  }
  return bonds.map((bond) => only(id, edition, [bond]));
};

const made = new WeakMap<Edition, Map<PanelId, readonly Edition[]>>();

const knownParts = (id: PanelId, edition: Edition): readonly Edition[] => {
  const known = made.get(edition) ?? new Map<PanelId, readonly Edition[]>();
  made.set(edition, known);
  const parts = known.get(id) ?? (id === 'bodies' ? [edition] : partsOf(id, edition));
  known.set(id, parts);
  return parts;
};

/** A drawing function that stays the same for the same lit marks. */
const steady = (spec: Spec, setFor: (draw: Draw) => Draw): Spec['draw'] => {
  let last: { lit: ReadonlySet<string>; draw: ReturnType<Spec['draw']> } | undefined;
  return (lit) => {
    if (last?.lit !== lit) last = { lit, draw: setFor(spec.draw(lit)) };
    return last.draw;
  };
};

const pages = new WeakMap<Spec, readonly Spec[]>();

const pagesFor = (id: PanelId, edition: Edition, lang: Lang, whole: Spec): readonly Spec[] => {
  const { title, subtitle, caution } = whole;
  const setFor = (draw: Draw) => ofWhole(edition, lang, draw);
  const parts = knownParts(id, edition).map((part) => {
    const spec = specOf(id, part, lang);
    return { ...spec, title, subtitle, caution, draw: steady(spec, setFor) };
  });
  const drawings = parts.map(({ draw }) => draw(NOTHING));
  return parts.map((part) => ({ ...part, pages: drawings }));
};

/**
 * A comparison as slides show it: one spec a slide, each with the words of the whole and its own part of the
 * drawing. None where there is nothing to show.
 */
export const panelPages = (id: PanelId, edition: Edition, lang: Lang): readonly Spec[] => {
  const whole = specOf(id, edition, lang);
  if (whole.isEmpty) return [];
  const known = pages.get(whole) ?? pagesFor(id, edition, lang, whole);
  pages.set(whole, known);
  return known;
};
