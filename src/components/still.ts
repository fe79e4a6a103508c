import { createContext } from 'react';
import type { Draw } from '../charts/charts.ts';

/** A chart as a picture, as markup: once for phones, once for wide pages. */
export type PaintStill = (draw: Draw, wideWidth: number) => string;

/** Paints while the page is built; null in the browser, where the pictures are already in the page. */
export const PaintStillContext = createContext<PaintStill | null>(null);
