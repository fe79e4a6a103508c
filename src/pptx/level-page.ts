import type { Figure } from '../domain/figures.ts';
import { inPages } from '../slides/pages.ts';
import type { PanelSlide } from '../slides/slide.ts';
import { cautionOf } from './caution.ts';
import { legendOf } from './change-pages.ts';
import { dotsChart } from './dots.ts';
import { legendParts } from './legend.ts';
import type { Body, PlacedChart, Setting } from './page.ts';
import { linearScale } from './scale.ts';
import { type Box, type Drawn, hairline, textBox } from './shape.ts';
import { valueLine, valueSize } from './value-text.ts';

const WORDS = 128;
const CHART = 140;
const HIGHEST = WORDS + CHART + 24;
const SIZES = [104, 92, 80, 70, 60, 52] as const;
const VALUE_SHARE = 0.46;
const PLOT = { left: 30, right: 60, top: 8, bottom: 62 };

/** A percentage runs to the whole; anything else to well past its value. */
const endOf = ({ quantity: { value, unit } }: Figure): number =>
  unit === 'percent' && value <= 100 ? 100 : value * 1.3;

type Level = { readonly drawn: readonly Drawn[]; readonly chart: PlacedChart };

const levelIn = (setting: Setting<PanelSlide>, figure: Figure, box: Box): Level => {
  const { slide } = setting;
  const { lang, spec, figures } = slide;
  const said = figures.find(({ id }) => id === figure.quantity.id);
  const value = box.width * VALUE_SHARE;
  const at = { x: box.x + box.width - value, y: box.y, width: value, height: WORDS };
  const chart = { x: box.x, y: box.y + WORDS, width: box.width, height: CHART };
  const size = valueSize(figures, lang, SIZES, value);
  const words = { ...box, width: box.width - value - 24, height: WORDS };
  const made = dotsChart({
    dots: [{ figure, row: 0 }],
    rows: 1,
    scale: linearScale([figure], endOf(figure)),
    plot: { ...PLOT, width: chart.width, height: chart.height },
    lang,
    descr: said?.value ? `${said.label} ${said.value}` : spec.summary,
    isShaded: true,
  });
  return {
    drawn: [
      ...legendParts(legendOf(setting, figure), words, lang),
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
    drawn: [...hairs, ...levels.flatMap((level) => level.drawn), drawn],
    charts: levels.map(({ chart }) => chart),
  };
};

/** Levels reached, each a native chart on a scale of its own with the range shaded that its hedge leaves open. */
export const levelsBodies = (setting: Setting<PanelSlide>): readonly Body[] => {
  const { room } = cautionOf(setting);
  const most = Math.max(1, Math.floor(room.height / HIGHEST));
  return inPages(setting.slide.spec.figures, most).map((some) => pageOf(setting, some));
};
