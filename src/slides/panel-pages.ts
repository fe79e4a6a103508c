import { CHARTS } from '../charts/charts.ts';
import type { Spec } from '../comparisons/spec.ts';
import { specOf } from '../comparisons/specs.ts';
import type { Edition, Quantity } from '../domain/edition.ts';
import { LANGS, type Lang } from '../domain/lang.ts';
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

const fits = (id: PanelId, edition: Edition): boolean =>
  LANGS.every((lang) => {
    const draw = forSlides(specOf(id, edition, lang).draw(NOTHING));
    return draw(CHARTS, CHART_ROOM.width).height <= CHART_ROOM.height;
  });

/** In as few parts as fit on a slide each, the same in both languages, so that a slide keeps its id. */
const partsOf = (id: PanelId, edition: Edition): readonly Edition[] => {
  const bonds = bondsIn(id, edition);
  for (let pages = 1; pages < bonds.length; pages++) {
    const parts = inPages(bonds, Math.ceil(bonds.length / pages)).map((some) =>
      only(id, edition, some),
    );
    if (parts.every((part) => fits(id, part))) return parts;
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
const steady = (spec: Spec): Spec['draw'] => {
  let last: { lit: ReadonlySet<string>; draw: ReturnType<Spec['draw']> } | undefined;
  return (lit) => {
    if (last?.lit !== lit) last = { lit, draw: forSlides(spec.draw(lit)) };
    return last.draw;
  };
};

const specs = new WeakMap<Spec, Spec>();

const slideSpec = (whole: Spec, part: Spec): Spec => {
  const known = specs.get(part);
  if (known) return known;
  const { title, subtitle, caution } = whole;
  const spec = { ...part, title, subtitle, caution, draw: steady(part) };
  specs.set(part, spec);
  return spec;
};

/**
 * A comparison as slides show it: one spec a slide, each with the words of the whole and its own part of the
 * drawing. None where there is nothing to show.
 */
export const panelPages = (id: PanelId, edition: Edition, lang: Lang): readonly Spec[] => {
  const whole = specOf(id, edition, lang);
  if (whole.isEmpty) return [];
  return knownParts(id, edition).map((part) => slideSpec(whole, specOf(id, part, lang)));
};
