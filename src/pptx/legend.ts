import type { Lang } from '../domain/lang.ts';
import { emu, line, NO_FILL } from './paint.ts';
import { type Box, type Drawn, nonVisual, textBody, textBox, transform } from './shape.ts';
import { linesOf, type Paragraph } from './text.ts';
import { tag } from './xml.ts';

/** What a row of a chart is about: beside its marks. */
export type Legend = {
  /** The measures that state it. */
  readonly numbers: readonly number[];
  readonly label: string;
  readonly notes: readonly string[];
};

export const BADGE = 44;
const STEP = 54;
const LABEL = { size: 32, leading: 40 };
const NOTE = { size: 28, leading: 35 };

/** The number of a measure in a square, as everywhere on the board. */
export const badge =
  (number: number, x: number, y: number, lang: Lang): Drawn =>
  (ids) =>
    tag(
      'p:sp',
      {},
      tag('p:nvSpPr', {}, nonVisual(ids(), 'Measure'), '<p:cNvSpPr/>', '<p:nvPr/>'),
      tag(
        'p:spPr',
        {},
        transform({ x, y, width: BADGE, height: BADGE }),
        tag('a:prstGeom', { prst: 'rect' }, '<a:avLst/>'),
        NO_FILL,
        line({ tone: 'hair2', thick: 2 }),
      ),
      textBody(
        [{ runs: [{ text: String(number), size: 28, bold: true, tone: 'ink' }], align: 'ctr' }],
        lang,
        tag(
          'a:bodyPr',
          { lIns: 0, tIns: 0, rIns: 0, bIns: emu(1), wrap: 'none', anchor: 'ctr' },
          '<a:noAutofit/>',
        ),
      ),
    );

const indentOf = ({ numbers }: Legend): number => numbers.length * STEP;

export const legendHeight = (legend: Legend, width: number): number => {
  const room = width - indentOf(legend);
  return (
    linesOf(legend.label, LABEL.size, room, true) * LABEL.leading +
    legend.notes.reduce((sum, note) => sum + linesOf(note, NOTE.size, room) * NOTE.leading, 0)
  );
};

const paragraphsOf = ({ label, notes }: Legend): readonly Paragraph[] => [
  { runs: [{ text: label, size: LABEL.size, bold: true }], leading: LABEL.leading },
  ...notes.map((text) => ({
    runs: [{ text, size: NOTE.size, tone: 'ink2' as const }],
    leading: NOTE.leading,
  })),
];

/** A legend in the middle of its box. */
export const legendParts = (legend: Legend, box: Box, lang: Lang): readonly Drawn[] => {
  const height = legendHeight(legend, box.width);
  const top = box.y + Math.max(0, (box.height - height) / 2);
  const indent = indentOf(legend);
  return [
    ...legend.numbers.map((number, at) => badge(number, box.x + at * STEP, top - 1, lang)),
    textBox(
      {
        name: 'Label',
        box: { x: box.x + indent, y: top, width: box.width - indent, height },
        paragraphs: paragraphsOf(legend),
      },
      lang,
    ),
  ];
};
