import type { Page } from '@playwright/test';
import type { Painted } from '../contrast/contrast.ts';

/** Something in a chart that has to be made out: a text has a size as it is seen, a mark has none. */
export type Seen = Omit<Painted, 'least'> & {
  readonly size: number | null;
  readonly weight: number;
};

type Kind = 'fill' | 'stroke';
type Shapes = readonly SVGGeometryElement[];
/** What the page is asked for, put there piece by piece. */
type Tools = {
  /** The colour in which something is filled or drawn, its own opacity in it. */
  inkOf: (shape: Element, kind: Kind) => string;
  /** The colours of a fill: one, or the stops of a gradient. */
  fillsOf: (shape: Element) => string[];
  /** The colours under a picture, from the last opaque one up. */
  paperUnder: (svg: Element) => string[];
  /** The colours that are painted under something before it, in places all over it, lowest first. */
  pilesUnder: (over: Element, shapes: Shapes, papers: readonly string[]) => string[][];
};
type WithTools = Window & Partial<Tools>;

const bringInks = (): void => {
  const inkOf: Tools['inkOf'] = (shape, kind) => {
    const style = getComputedStyle(shape);
    const share = Number(kind === 'fill' ? style.fillOpacity : style.strokeOpacity);
    const [colour, alpha] = [style[kind], Number(style.opacity) * share];
    if (alpha === 1) return colour;
    const [r, g, b, a = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
    return `rgba(${r}, ${g}, ${b}, ${a * alpha})`;
  };
  const fillsOf: Tools['fillsOf'] = (shape) => {
    const id = /url\("?#([^")]+)/.exec(getComputedStyle(shape).fill)?.[1];
    if (!id) return [inkOf(shape, 'fill')];
    const stops = [...(document.getElementById(id)?.querySelectorAll('stop') ?? [])];
    return stops.map((stop) => getComputedStyle(stop).stopColor);
  };
  const paperUnder: Tools['paperUnder'] = (svg) => {
    const papers: string[] = [];
    for (let at: Element | null = svg; at; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at);
      papers.unshift(backgroundColor);
      if (!/rgba\(.*, 0\)/.test(backgroundColor)) break;
    }
    return papers;
  };
  Object.assign(window, { inkOf, fillsOf, paperUnder });
};

const bringPiles = (): void => {
  /** From one edge of a text or mark to the other; from the heads of its letters to their feet. */
  const ACROSS = [0.04, 0.28, 0.5, 0.72, 0.96];
  const DOWN = [0.2, 0.35, 0.5, 0.65, 0.8];
  const covers = (shape: SVGGeometryElement, x: number, y: number): boolean => {
    const clip = shape.closest('[clip-path]')?.getBoundingClientRect();
    if (clip && (x < clip.left || x > clip.right || y < clip.top || y > clip.bottom)) return false;
    const matrix = shape.getScreenCTM()?.inverse();
    return Boolean(matrix && shape.isPointInFill(new DOMPoint(x, y).matrixTransform(matrix)));
  };
  const isBefore = (shape: Element, over: Element): boolean =>
    shape !== over &&
    (shape.compareDocumentPosition(over) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const meets = (shape: Element, { left, right, top, bottom }: DOMRect): boolean => {
    const box = shape.getBoundingClientRect();
    return box.left <= right && box.right >= left && box.top <= bottom && box.bottom >= top;
  };
  const pilesUnder: Tools['pilesUnder'] = (over, shapes, papers) => {
    const box = over.getBoundingClientRect();
    const { left, top, width, height } = box;
    const before = shapes.filter((shape) => isBefore(shape, over) && meets(shape, box));
    if (before.length === 0) return [[...papers]];
    const places = ACROSS.flatMap((across) =>
      DOWN.map((down) => [left + width * across, top + height * down] as const),
    );
    const fillsOf = (window as WithTools).fillsOf ?? (() => []);
    return places.flatMap(([x, y]) => {
      const layers = before.filter((shape) => covers(shape, x, y)).map(fillsOf);
      // Of a fade, both ends.
      return [0, -1].map((end) => [...papers, ...layers.flatMap((fills) => fills.at(end) ?? [])]);
    });
  };
  Object.assign(window, { pilesUnder });
};

const collect = (inks: readonly string[]): Seen[] => {
  const { inkOf, paperUnder, pilesUnder } = window as WithTools;
  if (!inkOf || !paperUnder || !pilesUnder) throw new Error('the tools are not in the page');
  const SHAPES = 'rect, circle, ellipse, path, polygon, polyline, line';
  const seenText = (text: SVGTextElement, shapes: Shapes, papers: string[]): Seen => {
    const { fontSize, fontWeight } = getComputedStyle(text);
    return {
      what: `text “${text.textContent}”`,
      colour: inkOf(text, 'fill'),
      size: Number.parseFloat(fontSize) * (text.getScreenCTM()?.a ?? 1),
      weight: Number(fontWeight),
      under: pilesUnder(text, shapes, papers),
    };
  };
  const seenMark = (mark: Element, kind: Kind, shapes: Shapes, papers: string[]): Seen => ({
    what: `${mark.tagName} ${kind} ${mark.getAttribute(kind)} in ${mark.closest('section')?.id}`,
    colour: inkOf(mark, kind),
    size: null,
    weight: 400,
    under: pilesUnder(mark, shapes, papers),
  });
  const isMark = (shape: Element, kind: Kind): boolean =>
    inks.includes(shape.getAttribute(kind) ?? '') && !/, 0\)$/.test(inkOf(shape, kind));
  const seenIn = (svg: SVGSVGElement): Seen[] => {
    const papers = paperUnder(svg);
    const all = [...svg.querySelectorAll<SVGGeometryElement>(SHAPES)];
    const shapes = all.filter(
      (one) => !one.closest('defs') && getComputedStyle(one).fill !== 'none',
    );
    // A mark is put together from several pieces, fades among them, which need not stand out from one another.
    const isFade = (shape: Element): boolean => getComputedStyle(shape).fill.startsWith('url(');
    const ground = shapes.filter((shape) => !isMark(shape, 'fill') && !isFade(shape));
    const texts = [...svg.querySelectorAll('text')];
    const marks = (['fill', 'stroke'] as const).flatMap((kind) =>
      all
        .filter((shape) => !shape.closest('defs') && isMark(shape, kind))
        .map((mark) => seenMark(mark, kind, ground, papers)),
    );
    return [...texts.map((text) => seenText(text, shapes, papers)), ...marks];
  };
  const room = document.querySelector('dialog[open]') ?? document;
  const charts = [...room.querySelectorAll<SVGSVGElement>('.chart svg')];
  return charts.filter((svg) => svg.checkVisibility()).flatMap(seenIn);
};

/**
 * Every text of the charts in sight, and every mark that is drawn in one of some inks (`var(--data)`), with the
 * colours that are really painted under it.
 */
export async function seenInCharts(page: Page, inks: readonly string[]): Promise<Seen[]> {
  await page.evaluate(bringInks);
  await page.evaluate(bringPiles);
  return page.evaluate(collect, inks);
}
