import type { Lang } from '../domain/lang.ts';
import type { SlideFigure } from '../slides/slide.ts';
import type { Paragraph, Run } from './text.ts';
import { widthOf } from './text.ts';

/** The words of a value as shares of its numeral: the hedge is as strong as the number. */
const HEDGE = 0.5;
const UNIT = 0.44;
const LEAST = 28;
const GAP = '\u00a0';
/** The height of a line of a value, as a share of its numeral. */
export const VALUE_LINE = 1.15;

const sizeOf = (kind: string, numeral: number): number => {
  if (kind === 'numeral') return numeral;
  return Math.max(LEAST, Math.round(numeral * (kind === 'hedge' ? HEDGE : UNIT)));
};

/** A value as runs on one line, the numeral `size` px high. A count whose noun stands in the label drops it in English. */
export const valueRuns = (figure: SlideFigure, lang: Lang, size: number): readonly Run[] => {
  const isDropped = lang === 'en' && figure.isCount;
  const parts = figure.said.filter(({ kind }) => !(isDropped && kind === 'unit'));
  return parts.flatMap(({ kind, text }, at): Run[] => {
    const look = {
      size: sizeOf(kind, size),
      bold: kind === 'numeral' || kind === 'hedge',
      tone: kind === 'unit' || kind === 'currency' ? 'ink2' : 'ink',
    } as const;
    const gap: Run = { text: GAP, size: lang === 'zh' ? 20 : 36 };
    return [...(at ? [gap] : []), { text: text.replace(/ /g, GAP), ...look }];
  });
};

export const runsWidth = (runs: readonly Run[]): number =>
  runs.reduce((sum, { text, size = LEAST, bold }) => sum + widthOf(text, size, bold), 0);

/** The largest of some sizes of numerals at which each of the values stands on one line. */
export const valueSize = (
  figures: readonly SlideFigure[],
  lang: Lang,
  sizes: readonly number[],
  width: number,
): number =>
  sizes.find((size) =>
    figures.every((figure) => runsWidth(valueRuns(figure, lang, size)) <= width),
  ) ??
  sizes.at(-1) ??
  LEAST;

export const valueLine = (
  figure: SlideFigure,
  lang: Lang,
  size: number,
  align: Paragraph['align'] = 'l',
): Paragraph => ({ runs: valueRuns(figure, lang, size), align, leading: size * VALUE_LINE });
