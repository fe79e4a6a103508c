import { type PartAndWhole, partsOf } from '../domain/comparisons.ts';
import type { Edition } from '../domain/edition.ts';
import type { Figure } from '../domain/figures.ts';
import { noteOf } from '../figures/note.ts';
import { formatIn } from '../i18n/format.ts';
import { sayIn } from '../i18n/say.ts';
import { inPages } from '../slides/pages.ts';
import type { PanelSlide, SlideFigure } from '../slides/slide.ts';
import { cautionOf } from './caution.ts';
import { badge } from './legend.ts';
import type { Body, PlacedChart, Setting } from './page.ts';
import { partsChart } from './parts-chart.ts';
import { type Box, type Drawn, hairline, textBox } from './shape.ts';
import type { Paragraph } from './text.ts';
import { runsWidth, valueLine, valueRuns } from './value-text.ts';

const LEAST = 190;
const HIGHEST = 230;
const WORDS = 96;
const BAR = 56;
const LABEL = { size: 30, leading: 38 };
const VALUE = 44;
const VALUES = [VALUE, 38, 34, 30] as const;
const BADGE = 56;
const PLOT = { left: 2, right: 12, top: 2, bottom: 2 };

type Side = { readonly said: SlideFigure; readonly align: 'l' | 'r'; readonly box: Box };

/** The label and value of a part at the left, of its whole at the right. */
const sideOf = ({ said, align, box }: Side, lang: 'zh' | 'en'): Drawn => {
  const size = VALUES.find((one) => runsWidth(valueRuns(said, lang, one)) <= box.width) ?? 30;
  const label: Paragraph = {
    runs: [{ text: said.label, size: LABEL.size, bold: true }],
    align,
    leading: LABEL.leading,
  };
  const paragraphs = [label, valueLine(said, lang, size, align)];
  return textBox({ name: 'Value', box, paragraphs, anchor: 'b' }, lang);
};

const foot = (text: string, align: 'l' | 'r', box: Box, lang: 'zh' | 'en'): Drawn =>
  textBox(
    {
      name: 'Period',
      box,
      paragraphs: [{ runs: [{ text, size: 28, tone: 'ink2' }], align, leading: 36 }],
    },
    lang,
  );

type Row = { readonly drawn: readonly Drawn[]; readonly charts: readonly PlacedChart[] };

const rowIn = (setting: Setting<PanelSlide>, pair: PartAndWhole, box: Box): Row => {
  const { lang, figures, spec } = setting.slide;
  const t = sayIn(lang);
  const saidOf = ({ quantity }: Figure) => figures.find(({ id }) => id === quantity.id);
  const [part, whole] = [saidOf(pair.part), saidOf(pair.whole)];
  if (!part || !whole) return { drawn: [], charts: [] };
  const half = box.width / 2;
  const left = { x: box.x + BADGE, y: box.y, width: half - BADGE - 12, height: WORDS };
  const right = { x: box.x + half, y: box.y, width: half, height: WORDS };
  const bar = { x: box.x, y: box.y + WORDS + 6, width: box.width, height: BAR };
  const footY = bar.y + BAR + 4;
  const notes = [pair.part, pair.whole].map(({ quantity }) => noteOf(quantity, lang, t));
  const [partNote = '', wholeNote = ''] = notes;
  const plot = { ...PLOT, width: bar.width, height: bar.height };
  const descr = `${whole.label} ${whole.value}; ${part.label} ${part.value}`;
  const ours = formatIn(lang).clauses([partNote, ...(part.remark ? [part.remark] : [])]);
  return {
    drawn: [
      badge(part.measure, box.x, box.y + 4, lang),
      sideOf({ said: part, align: 'l', box: left }, lang),
      sideOf({ said: whole, align: 'r', box: right }, lang),
      foot(ours, 'l', { x: box.x, y: footY, width: half + 100, height: 38 }, lang),
      foot(
        wholeNote,
        'r',
        { x: box.x + half + 112, y: footY, width: half - 112, height: 38 },
        lang,
      ),
    ],
    charts: [{ box: bar, name: spec.title, made: partsChart({ pair, lang, plot, descr }) }],
  };
};

const pageOf = (setting: Setting<PanelSlide>, pairs: readonly PartAndWhole[]): Body => {
  const { drawn, room } = cautionOf(setting);
  const height = Math.min(HIGHEST, room.height / pairs.length);
  const rows = pairs.map((pair, at) =>
    rowIn(setting, pair, { ...room, y: room.y + at * height, height }),
  );
  const hairs = rows
    .slice(1)
    .map((_, at) => hairline(room.x, room.y + (at + 1) * height - 2, room.width));
  return {
    layout: 'chart',
    drawn: [...hairs, ...rows.flatMap((row) => row.drawn)],
    after: [drawn],
    charts: rows.flatMap((row) => row.charts),
  };
};

/** Each part inside its own whole, every whole its own 0 to 100%. */
export const partsBodies = (edition: Edition, setting: Setting<PanelSlide>): readonly Body[] => {
  const { spec } = setting.slide;
  const { room } = cautionOf(setting);
  const ids = new Set(spec.figures.map(({ quantity }) => quantity.id));
  const pairs = partsOf(edition).filter(({ part }) => ids.has(part.quantity.id));
  return inPages(pairs, Math.max(1, Math.floor(room.height / LEAST))).map((some) =>
    pageOf(setting, some),
  );
};
