import type { SaidPart } from '../domain/wording.ts';
import type { ChartContext, Mark } from './context.ts';
import { INK, SIZE, type Weight } from './ink.ts';
import { type State, TONES } from './row.ts';
import type { Shape, Words } from './shapes.ts';
import { chartText, textWidth } from './text.ts';

/** The two sizes in which values are set. */
export type ValueScale = 'value' | 'mid';

type Run = {
  readonly text: string;
  readonly size: number;
  readonly weight: Weight;
  readonly kind: SaidPart['kind'];
};

const RUNS: Readonly<Record<SaidPart['kind'], (scale: ValueScale) => Omit<Run, 'text' | 'kind'>>> =
  {
    numeral: (scale) => ({ size: SIZE[scale], weight: 600 }),
    hedge: (scale) => ({ size: scale === 'value' ? SIZE.hedge : SIZE.unit, weight: 600 }),
    currency: (scale) => ({ size: scale === 'value' ? SIZE.unit : SIZE.unit - 1, weight: 400 }),
    unit: (scale) => ({ size: scale === 'value' ? SIZE.unit : SIZE.unit - 1, weight: 400 }),
  };

const runsOf = ({ said }: Mark, scale: ValueScale): Run[] =>
  said.map(({ kind, text }) => ({ kind, text: chartText(text), ...RUNS[kind](scale) }));

/** Between the parts of a value: a word space in English; in Chinese only beside the numeral. */
function gapOf(before: Run, after: Run, lang: ChartContext['lang']): number {
  if (lang === 'en') return before.kind === 'numeral' ? 4 : 5;
  return before.kind === 'numeral' || after.kind === 'numeral' ? 4 : 0;
}

const advances = (runs: readonly Run[], lang: ChartContext['lang']): number[] =>
  runs.map((run, at) => {
    const before = runs[at - 1];
    return before
      ? textWidth(before.text, before.size, before.weight) + gapOf(before, run, lang)
      : 0;
  });

/** The width in px of a value as `valueShapes` sets it. */
export function valueWidth(mark: Mark, scale: ValueScale, { lang }: ChartContext): number {
  const runs = runsOf(mark, scale);
  const last = runs.at(-1);
  const lead = advances(runs, lang).reduce((sum, step) => sum + step, 0);
  return last ? lead + textWidth(last.text, last.size, last.weight) : 0;
}

type ValueAt = {
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly scale: ValueScale;
  readonly anchor?: 'left' | 'center' | 'right';
  readonly state?: State;
  readonly halo?: boolean;
};

const START = { left: 0, center: 0.5, right: 1 } as const;

type Step = { readonly run: Run; readonly from: number; readonly to: number };

/** The parts of a value from left to right, each with the px it begins and ends at. */
function stepsOf(runs: readonly Run[], x: number, lang: ChartContext['lang']): Step[] {
  const steps: Step[] = [];
  const leads = advances(runs, lang);
  runs.forEach((run, at) => {
    const from = (steps.at(-1)?.from ?? x) + (leads[at] ?? 0);
    steps.push({ run, from, to: from + textWidth(run.text, run.size, run.weight) });
  });
  return steps;
}

/**
 * A value as it is said, hedge and unit beside the numeral on one baseline; never broken over lines.
 * Set from the right, every part hangs on its right end, so that the edge is sharp in any font.
 */
export function valueShapes(mark: Mark, at: ValueAt, ctx: ChartContext): Shape[] {
  const { scale, anchor = 'left', state = 'plain', halo = false } = at;
  const tones = TONES[state];
  const whole = valueWidth(mark, scale, ctx);
  const from = at.x - whole * START[anchor];
  const ends = anchor === 'right';
  const words = stepsOf(runsOf(mark, scale), from, ctx.lang).map(
    ({ run: { text, size, weight }, ...step }): Words => ({
      kind: 'text',
      x: ends ? step.to : step.from,
      y: at.y,
      text,
      size,
      weight,
      ink: weight === 600 ? tones.numeral : tones.unit,
      anchor: ends ? 'right' : 'left',
      halo,
    }),
  );
  return [...words, underline(from, whole, at.y + 5)];
}

const underline = (x: number, width: number, y: number): Shape => ({
  kind: 'line',
  x1: x,
  y1: y,
  x2: x + width,
  y2: y,
  stroke: INK.ink,
  thick: 1,
  hover: true,
});
