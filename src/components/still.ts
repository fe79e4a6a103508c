import { createContext } from 'react';
import type { Draw } from '../charts/charts.ts';

/** A chart as a picture, as markup: once for phones, once for wide pages. */
export type PaintStill = (draw: Draw, wideWidth: number) => string;

/** Paints while the page is built; null in the browser, where the pictures are already in the page. */
export const PaintStillContext = createContext<PaintStill | null>(null);

/** The picture that is shown of those in a box; undefined where there is none. */
export const shownStill = (box: HTMLElement): SVGSVGElement | undefined =>
  [...box.querySelectorAll<SVGSVGElement>('.still > svg')].find(
    (svg) => svg.getBoundingClientRect().width > 0,
  );

/** The width in px that a picture was drawn for. */
export const drawnFor = (still: SVGSVGElement): number => still.viewBox.baseVal.width;

/** How much larger a picture is shown than it was drawn. */
export const scaleOf = (still: SVGSVGElement): number =>
  still.getBoundingClientRect().width / drawnFor(still);

/**
 * How far a picture may be scaled before a chart drawn for the real width takes its place: as far as a phone of 360 px needs, or
 * all its charts would be drawn anew, and move the page, as soon as it wakes.
 */
const TOLERANCE = 0.14;
export const isGoodScale = (scale: number): boolean => Math.abs(scale - 1) <= TOLERANCE;
