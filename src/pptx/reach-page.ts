import { type ReachGroup, reachOf } from '../domain/comparisons.ts';
import type { Edition } from '../domain/edition.ts';
import type { Figure } from '../domain/figures.ts';
import { unitOf } from '../domain/unit.ts';
import { saidText, sayNumber, sayQuantity } from '../domain/wording.ts';
import { noteOf } from '../figures/note.ts';
import { sayIn } from '../i18n/say.ts';
import { inPages } from '../slides/pages.ts';
import type { PanelSlide } from '../slides/slide.ts';
import { cautionOf } from './caution.ts';
import { dotsChart } from './dots.ts';
import { badge } from './legend.ts';
import type { Body, PlacedChart, Setting } from './page.ts';
import { tickWords } from './rows.ts';
import { logScale } from './scale.ts';
import { type Box, type Drawn, hairline, textBox } from './shape.ts';
import { linesOf, type Paragraph, widthOf } from './text.ts';
import { valueLine, valueSize } from './value-text.ts';

const GAP = 56;
const COLUMNS = 3;
const LEAST = 290;
const HIGHEST = 520;
const SIZES = [112, 98, 84, 76, 68, 60, 52, 46, 40] as const;
const CHART = 130;
const PLOT = { left: 24, right: 64, top: 4, bottom: 50 };
const TICK = 28;
const SMALL = { size: 28, leading: 36 };

/** One kind of thing counted: the whole and its stated parts. */
type Tile = { readonly whole: Figure; readonly parts: readonly Figure[] };

const tilesOf = (groups: readonly ReachGroup[], ids: ReadonlySet<string>): readonly Tile[] =>
  groups.flatMap(({ wholes, parts }) =>
    wholes
      .filter(({ quantity }) => ids.has(quantity.id))
      .map((whole) => ({
        whole,
        parts: parts.filter(({ quantity }) => quantity.partOf === whole.quantity.id),
      })),
  );

const partWords = (part: Figure, lang: 'zh' | 'en'): string => {
  const t = sayIn(lang);
  return t('panels.reach.part', {
    label: noteOf(part.quantity, lang, t),
    value: saidText(sayQuantity(part.quantity, lang), lang),
  });
};

const small = (text: string): Paragraph => ({
  runs: [{ text, size: SMALL.size, tone: 'ink2' }],
  leading: SMALL.leading,
});

type Drawn1 = { readonly drawn: readonly Drawn[]; readonly chart: PlacedChart };

const rulerIn = ({ slide }: Setting<PanelSlide>, { whole, parts }: Tile, box: Box): Drawn1 => {
  const { lang } = slide;
  const all = [whole, ...parts];
  const scale = logScale(all);
  const say = (value: number) => sayNumber(value, 'person', lang);
  // The words at both ends stand within the box.
  const half = (value: number) => widthOf(say(value), TICK) / 2 + 4;
  const plot = {
    ...PLOT,
    left: Math.max(PLOT.left, half(scale.min)),
    right: Math.max(PLOT.right, half(scale.max)),
    width: box.width,
    height: box.height,
  };
  const said = slide.figures.filter(({ id }) => all.some(({ quantity }) => quantity.id === id));
  const dots = all.map((figure) => ({ figure, row: 0 }));
  const name = sayIn(lang)('panels.reach.partOf');
  const [to] = dots;
  const made = dotsChart({
    dots,
    rows: 1,
    scale,
    plot,
    lang,
    descr: said.map(({ label, value }) => `${label} ${value}`).join('; '),
    links: to ? dots.slice(1).map((from) => ({ from, to, name })) : [],
  });
  return {
    drawn: tickWords(scale, box, plot, say, lang),
    chart: { box, name: whole.quantity.label[lang], made },
  };
};

const tileIn = (setting: Setting<PanelSlide>, tile: Tile, box: Box, size: number): Drawn1 => {
  const { lang, figures } = setting.slide;
  const { quantity, measure } = tile.whole;
  const said = figures.find(({ id }) => id === quantity.id);
  const noun = lang === 'zh' ? unitOf(quantity.unit).zh : unitOf(quantity.unit).en.other;
  const words = [
    noteOf(quantity, lang, sayIn(lang)),
    ...tile.parts.map((part) => partWords(part, lang)),
  ];
  const labelLines = linesOf(quantity.label[lang], 30, box.width, true);
  const wordLines = words.reduce((sum, text) => sum + linesOf(text, 28, box.width), 0);
  const value = size * 1.15;
  const wordsHeight = 46 + value + labelLines * 38 + wordLines * SMALL.leading;
  const ruler = {
    ...box,
    y: box.y + Math.max(wordsHeight + 6, box.height - CHART - 16),
    height: CHART,
  };
  const drawn = rulerIn(setting, tile, ruler);
  return {
    chart: drawn.chart,
    drawn: [
      badge(measure.number, box.x, box.y, lang),
      textBox(
        {
          name: 'Noun',
          box: { x: box.x + 56, y: box.y + 4, width: box.width - 56, height: 40 },
          paragraphs: [small(noun)],
        },
        lang,
      ),
      textBox(
        {
          name: 'Value',
          box: { ...box, y: box.y + 46, height: wordsHeight - 46 },
          paragraphs: [
            ...(said ? [valueLine(said, lang, size)] : []),
            {
              runs: [{ text: quantity.label[lang], size: 30, bold: true }],
              leading: 38,
            },
            ...words.map(small),
          ],
        },
        lang,
      ),
      ...drawn.drawn,
    ],
  };
};

const pageOf = (setting: Setting<PanelSlide>, tiles: readonly Tile[]): Body => {
  const { drawn, room } = cautionOf(setting);
  const { slide } = setting;
  const columns = tiles.length === 4 ? 2 : Math.min(COLUMNS, tiles.length);
  const rows = Math.ceil(tiles.length / columns);
  const width = (room.width - GAP * (columns - 1)) / columns;
  const height = Math.min(HIGHEST, room.height / rows);
  const ids = new Set(tiles.map(({ whole }) => whole.quantity.id));
  const said = slide.figures.filter(({ id }) => ids.has(id));
  const size = valueSize(said, slide.lang, SIZES.slice(rows > 1 ? 5 : 0), width);
  const made = tiles.map((tile, at) => {
    const box = {
      x: room.x + (at % columns) * (width + GAP),
      y: room.y + Math.floor(at / columns) * height + 8,
      width,
      height: height - 8,
    };
    return tileIn(setting, tile, box, size);
  });
  const hairs = Array.from({ length: rows - 1 }, (_, at) =>
    hairline(room.x, room.y + (at + 1) * height - 4, room.width),
  );
  return {
    layout: 'chart',
    drawn: [...hairs, ...made.flatMap((one) => one.drawn)],
    after: [drawn],
    charts: made.map(({ chart }) => chart),
  };
};

/** Who or how much was served: one thing counted, one ruler. */
export const reachBodies = (edition: Edition, setting: Setting<PanelSlide>): readonly Body[] => {
  const { spec } = setting.slide;
  const { room } = cautionOf(setting);
  const ids = new Set(spec.figures.map(({ quantity }) => quantity.id));
  const tiles = tilesOf(reachOf(edition), ids);
  const most = COLUMNS * Math.max(1, Math.floor(room.height / LEAST));
  return inPages(tiles, most).map((some) => pageOf(setting, some));
};
