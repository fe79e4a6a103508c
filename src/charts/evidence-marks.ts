import { INK, type Ink } from './ink.ts';
import type { Circle, Form, Polygon, Rect } from './shapes.ts';

/** What a mark of the matrix stands for: a figure, a claim of being first, an honour. */
export type EvidenceKind = 'figure' | 'first' | 'honour';

type EvidenceAt = {
  /** The figure carries a hedge: hollow. */
  readonly hedged: boolean;
  /** The claim concerns an asset that the measure uses, and not the measure: hollow. */
  readonly asset: boolean;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  /** The ink of the kind where none is given. */
  readonly ink?: Ink;
};

const STROKE = 1.8;

const filling = (hollow: boolean, ink: Ink) =>
  hollow ? ({ fill: 'none', stroke: ink, thick: STROKE } as const) : { fill: ink };

const circle = ({ x, y, r, hedged }: EvidenceAt, ink: Ink): Circle => ({
  kind: 'circle',
  x,
  y,
  r: hedged ? r - STROKE / 2 : r,
  ...filling(hedged, ink),
});

/** A square on its corner, of about the weight of the disc. */
function diamond({ x, y, r, asset }: EvidenceAt, ink: Ink): Polygon {
  const reach = asset ? r * 1.25 - STROKE / 2 : r * 1.25;
  return {
    kind: 'polygon',
    points: [
      [x, y - reach],
      [x + reach, y],
      [x, y + reach],
      [x - reach, y],
    ],
    ...filling(asset, ink),
  };
}

const square = ({ x, y, r }: EvidenceAt, ink: Ink): Rect => ({
  kind: 'rect',
  x: x - r * 0.9,
  y: y - r * 0.9,
  width: r * 1.8,
  height: r * 1.8,
  fill: ink,
});

const KINDS: Readonly<
  Record<EvidenceKind, { ink: Ink; draw: (at: EvidenceAt, ink: Ink) => Form }>
> = {
  figure: { ink: INK.data, draw: circle },
  first: { ink: INK.ink, draw: diamond },
  honour: { ink: INK.ink, draw: square },
};

/** One mark of the matrix, centred on x, y. The key beside the chart draws with it too. */
export const evidenceShapes = (kind: EvidenceKind, at: EvidenceAt): Form[] => [
  KINDS[kind].draw(at, at.ink ?? KINDS[kind].ink),
];

/** The marks of the matrix that a key explains, in its order. */
export const EVIDENCE_KEY = [
  { id: 'exact', kind: 'figure', hedged: false, asset: false },
  { id: 'hedged', kind: 'figure', hedged: true, asset: false },
  { id: 'first', kind: 'first', hedged: false, asset: false },
  { id: 'asset', kind: 'first', hedged: false, asset: true },
  { id: 'honour', kind: 'honour', hedged: false, asset: false },
] as const;
