import { rangeWords } from '../comparisons/levels.ts';
import type { Figure } from '../domain/figures.ts';
import { HEDGES } from '../domain/hedge.ts';
import type { Lang } from '../domain/lang.ts';
import { sayIn } from '../i18n/say.ts';
import { inPages } from '../slides/pages.ts';
import type { PanelSlide } from '../slides/slide.ts';
import { cautionOf } from './caution.ts';
import { legendOf } from './change-pages.ts';
import { dotsChart } from './dots.ts';
import { legendParts } from './legend.ts';
import type { Body, PlacedChart, Setting } from './page.ts';
import { linearScale, type Scale, shareOn } from './scale.ts';
import { type Box, type Drawn, hairline, textBox } from './shape.ts';
import { widthOf } from './text.ts';
import { valueLine, valueSize } from './value-text.ts';

const WORDS = 112;
const RANGE = { size: 28, height: 38 } as const;
const CHART = 136;
const HIGHEST = WORDS + RANGE.height + CHART + 16;
const SIZES = [92, 80, 70, 60, 52] as const;
const VALUE_SHARE = 0.46;
const PLOT = { left: 30, right: 60, top: 8, bottom: 62 };

/** A percentage runs to the whole; anything else to well past its value. */
const endOf = ({ quantity: { value, unit } }: Figure): number =>
  unit === 'percent' && value <= 100 ? 100 : value * 1.3;

/** What the hedge leaves open, in words, over the shaded stretch of the ruler. */
const rangeBox = (figure: Figure, scale: Scale, box: Box, lang: Lang): readonly Drawn[] => {
  const { quantity } = figure;
  const text = rangeWords(quantity, lang, sayIn(lang));
  if (!text) return [];
  const inner = box.width - PLOT.left - PLOT.right;
  const mark = PLOT.left + shareOn(scale, quantity.value) * inner;
  const asked = widthOf(text, RANGE.size) + 8;
  const isBelow = HEDGES[quantity.hedge].side === 'below' || mark + asked > box.width;
  const x = isBelow ? Math.max(0, mark - asked) : mark;
  return [
    textBox(
      {
        name: 'Range',
        box: { x: box.x + x, y: box.y, width: asked, height: RANGE.height },
        paragraphs: [
          {
            runs: [{ text, size: RANGE.size, tone: 'ink2' }],
            align: isBelow ? 'r' : 'l',
            leading: 36,
          },
        ],
        isLine: true,
      },
      lang,
    ),
  ];
};

type Level = { readonly drawn: readonly Drawn[]; readonly chart: PlacedChart };

const levelIn = (setting: Setting<PanelSlide>, figure: Figure, box: Box): Level => {
  const { slide } = setting;
  const { lang, spec, figures } = slide;
  const said = figures.find(({ id }) => id === figure.quantity.id);
  const value = box.width * VALUE_SHARE;
  const at = { x: box.x + box.width - value, y: box.y, width: value, height: WORDS };
  const range = { x: box.x, y: box.y + WORDS, width: box.width, height: RANGE.height };
  const chart = { ...range, y: range.y + RANGE.height, height: CHART };
  const scale = linearScale([figure], endOf(figure));
  const size = valueSize(figures, lang, SIZES, value);
  const words = { ...box, width: box.width - value - 24, height: WORDS };
  const made = dotsChart({
    dots: [{ figure, row: 0 }],
    rows: 1,
    scale,
    plot: { ...PLOT, width: chart.width, height: chart.height },
    lang,
    descr: said ? `${said.label} ${said.value}` : spec.summary,
    isShaded: true,
  });
  return {
    drawn: [
      ...legendParts(legendOf(setting, figure), words, lang),
      ...rangeBox(figure, scale, range, lang),
      ...(said
        ? [
            textBox(
              {
                name: 'Value',
                box: at,
                paragraphs: [valueLine(said, lang, size, 'r')],
                anchor: 'ctr',
              },
              lang,
            ),
          ]
        : []),
    ],
    chart: { box: chart, name: figure.quantity.label[lang], made },
  };
};

const pageOf = (setting: Setting<PanelSlide>, figures: readonly Figure[]): Body => {
  const { drawn, room } = cautionOf(setting);
  const height = Math.min(HIGHEST + 30, room.height / figures.length);
  const levels = figures.map((figure, at) =>
    levelIn(setting, figure, { ...room, y: room.y + at * height, height }),
  );
  const hairs = levels
    .slice(1)
    .map((_, at) => hairline(room.x, room.y + (at + 1) * height - 6, room.width));
  return {
    layout: 'chart',
    drawn: [...hairs, ...levels.flatMap((level) => level.drawn)],
    after: [drawn],
    charts: levels.map(({ chart }) => chart),
  };
};

/** Levels reached, each a native chart on a scale of its own with the range shaded that its hedge leaves open. */
export const levelsBodies = (setting: Setting<PanelSlide>): readonly Body[] => {
  const { room } = cautionOf(setting);
  const most = Math.max(1, Math.floor(room.height / HIGHEST));
  return inPages(setting.slide.spec.figures, most).map((some) => pageOf(setting, some));
};
