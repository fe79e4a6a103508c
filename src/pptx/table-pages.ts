import { formatIn } from '../i18n/format.ts';
import { pptxWords } from '../i18n/rooms/pptx.ts';
import type { PanelSlide, SourcesSlide } from '../slides/slide.ts';
import { cautionOf } from './caution.ts';
import type { Body, Setting } from './page.ts';
import type { Box, Drawn } from './shape.ts';
import { type TableRow, tableFrame } from './table.ts';
import { linesOf, type Paragraph, type Run } from './text.ts';

const NAME_WIDTH = 260;
const SOURCES = [
  { size: 32, leading: 44 },
  { size: 30, leading: 41 },
  { size: 28, leading: 38 },
] as const;

/** Which document, by what method, which copy. */
export const sourcesBody = ({ slide, frame }: Setting<SourcesSlide>): Body => {
  const { x, y, width, height } = frame.body;
  const box = { x, y: y - 12, width, height };
  const says = width - NAME_WIDTH;
  const heightAt =
    ({ size, leading }: (typeof SOURCES)[number]) =>
    (text: string) =>
      linesOf(text, size, says - 12) * leading + 34;
  const look =
    SOURCES.find(
      (one) => slide.rows.reduce((sum, row) => sum + heightAt(one)(row.says), 0) <= height,
    ) ?? SOURCES[2];
  const rows = slide.rows.map(({ name, says: text }): TableRow => {
    const shared = { leading: look.leading };
    return {
      height: heightAt(look)(text),
      cells: [
        { paragraphs: [{ ...shared, runs: [{ text: name, size: look.size, bold: true }] }] },
        { paragraphs: [{ ...shared, runs: [{ text, size: look.size }] }] },
      ],
    };
  });
  const table = {
    name: 'Sources',
    descr: slide.title,
    box,
    columns: [NAME_WIDTH, says],
    rows,
    hasHead: false,
    top: { tone: 'ink', thick: 4 },
  } as const;
  return { layout: 'table', charts: [], drawn: [tableFrame(table, slide.lang)] };
};

const GAP = 64;
const NUMBER_WIDTH = 72;
const BODY = { size: 30, leading: 39 };

type BodyRow = PanelSlide['rows'][number];

const namesOf = ({ bodies }: BodyRow, lang: 'zh' | 'en'): Paragraph => ({
  leading: BODY.leading,
  runs: bodies.flatMap(({ name, isRepeated }, at): Run[] => [
    ...(at ? [{ text: lang === 'zh' ? '、' : ', ', size: BODY.size }] : []),
    {
      text: name,
      size: BODY.size,
      ...(isRepeated ? { bold: true, tone: 'data' as const } : {}),
    },
  ]),
});

const heightOf = (row: BodyRow, lang: 'zh' | 'en', width: number): number => {
  const text = formatIn(lang).list(row.bodies.map(({ name }) => name));
  return linesOf(text, BODY.size, width, true) * BODY.leading + 16;
};

const bodiesTable = (slide: PanelSlide, rows: readonly BodyRow[], box: Box): Drawn => {
  const { lang } = slide;
  const t = pptxWords.sayIn(lang);
  const names = box.width - NUMBER_WIDTH;
  const head = { size: 28, tone: 'ink3' as const };
  const asked = rows.map((row) => heightOf(row, lang, names - 12));
  const room = box.height - 48;
  const spare = Math.max(0, room - asked.reduce((sum, one) => sum + one, 0)) / rows.length;
  const headRow: TableRow = {
    height: 48,
    cells: [
      { paragraphs: [{ runs: [{ text: t('bodies.number'), ...head }] }] },
      { paragraphs: [{ runs: [{ text: t('bodies.names'), ...head }] }] },
    ],
  };
  const table = {
    name: 'Bodies',
    descr: slide.spec.summary,
    box,
    columns: [NUMBER_WIDTH, names],
    hasHead: true,
    top: { tone: 'ink', thick: 4 },
    rows: [
      headRow,
      ...rows.map((row, at) => ({
        height: (asked[at] ?? 0) + Math.min(60, spare),
        cells: [
          { paragraphs: [{ runs: [{ text: String(row.number), size: 34, bold: true }] }] },
          { paragraphs: [namesOf(row, lang)] },
        ],
      })),
    ],
  } as const;
  return tableFrame(table, lang);
};

/** Who stands behind which measure, as two lists side by side: those who stand behind more than one are set off. */
export const bodiesBody = (setting: Setting<PanelSlide>): Body => {
  const { slide } = setting;
  const { drawn, room } = cautionOf(setting);
  const half = Math.ceil(slide.rows.length / 2);
  const width = (room.width - GAP) / 2;
  const sides = [slide.rows.slice(0, half), slide.rows.slice(half)].filter(({ length }) => length);
  return {
    layout: 'chart',
    charts: [],
    drawn: [
      ...sides.map((rows, at) =>
        bodiesTable(slide, rows, {
          ...room,
          y: room.y + 10,
          height: room.height - 10,
          width,
          x: room.x + at * (width + GAP),
        }),
      ),
      drawn,
    ],
  };
};
