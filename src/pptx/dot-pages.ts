import type { Edition } from '../domain/edition.ts';
import type { Figure } from '../domain/figures.ts';
import { HEDGES } from '../domain/hedge.ts';
import type { Lang } from '../domain/lang.ts';
import { drawAxis } from '../domain/own-axis.ts';
import { sayNumber } from '../domain/wording.ts';
import { sayIn } from '../i18n/say.ts';
import { inPages } from '../slides/pages.ts';
import type { OwnSlide, PanelSlide } from '../slides/slide.ts';
import { cautionOf } from './caution.ts';
import { changesBodies, legendOf } from './change-pages.ts';
import type { Plot } from './chart-xml.ts';
import { type Dot, dotsChart } from './dots.ts';
import { saidValue } from './figure-words.ts';
import type { Legend } from './legend.ts';
import type { Body, Setting } from './page.ts';
import { type Rows, rowsFor, rowsIn, tickWords } from './rows.ts';
import { linearScale, logScale, type Scale, shareOn } from './scale.ts';
import { type Drawn, textBox } from './shape.ts';
import { widthOf } from './text.ts';

type DotSetting = Setting<PanelSlide | OwnSlide>;
type Row = { readonly legend: Legend; readonly figures: readonly Figure[] };

const VALUE = 40;
const SIDE = 96;
const ARROW = 80;
const LINK = 28;
/** From the line of a link to its words. */
const LINK_DROP = 8;

/** Values stand over their marks; one that would stand in another's way goes under, one at an edge beside. */
const placeLabels = (
  row: readonly Figure[],
  at: number,
  { scale, plot, lang }: { scale: Scale; plot: Plot; lang: 'zh' | 'en' },
): readonly Dot[] => {
  const inner = plot.width - plot.left - plot.right;
  const taken: (readonly [number, number])[] = [];
  const sorted = [...row].sort((a, b) => b.quantity.value - a.quantity.value);
  return sorted.map((figure): Dot => {
    const x = plot.left + shareOn(scale, figure.quantity.value) * inner;
    const half = widthOf(saidValue(figure.quantity, lang), VALUE, true) / 2;
    const isOpen = HEDGES[figure.quantity.hedge].side === 'above';
    if (x + half > plot.width && !isOpen) return { figure, row: at, label: 'l' };
    if (x - half < 0) return { figure, row: at, label: isOpen ? 'b' : 'r' };
    const isClear = taken.every(([from, to]) => x + half + 12 < from || x - half - 12 > to);
    if (isClear) taken.push([x - half, x + half + (isOpen ? ARROW - half : 0)]);
    return { figure, row: at, label: isClear ? 't' : 'l' };
  });
};

type Drawing = { readonly rows: readonly Row[]; readonly scale: Scale };

const linksIn = (setting: DotSetting, dots: readonly Dot[]) => {
  const t = sayIn(setting.slide.lang);
  return dots.flatMap((from) => {
    const to = dots.find(({ figure }) => figure.quantity.id === from.figure.quantity.partOf);
    return to && to.row === from.row ? [{ from, to, name: t('panels.money.partOf') }] : [];
  });
};

type Link = ReturnType<typeof linksIn>[number];

/** What a line from a part to its whole means, said under it: native charts have no words of their own for it. */
const linkWords = (
  links: readonly Link[],
  { rows, scale }: Drawing,
  { frame, plot }: Pick<Rows, 'frame' | 'plot'>,
  lang: Lang,
): readonly Drawn[] => {
  const inner = plot.width - plot.left - plot.right;
  const band = (plot.height - plot.top - plot.bottom) / rows.length;
  return links.map(({ from, to, name }) => {
    const [a, b] = [from, to].map(({ figure }) => shareOn(scale, figure.quantity.value));
    const middle = frame.x + plot.left + (((a ?? 0) + (b ?? 0)) / 2) * inner;
    const y = frame.y + plot.top + (from.row + 0.5) * band + LINK_DROP;
    const width = widthOf(name, LINK) + 8;
    const paragraph = {
      runs: [{ text: name, size: LINK, tone: 'ink2' }],
      align: 'ctr',
      leading: 36,
    } as const;
    const box = { x: middle - width / 2, y, width, height: 38 };
    return textBox({ name: 'Link', box, paragraphs: [paragraph], isLine: true }, lang);
  });
};

const pageOf = (setting: DotSetting, { rows, scale }: Drawing): Body => {
  const { slide } = setting;
  const { lang, spec } = slide;
  const caution = cautionOf(setting);
  const laid = rowsFor(
    rows.map(({ legend }) => legend),
    caution.room,
    lang,
    SIDE,
  );
  const { frame, plot } = laid;
  const dots = rows.flatMap(({ figures }, at) => placeLabels(figures, at, { scale, plot, lang }));
  const unit = dots[0]?.figure.quantity.unit ?? 'yuan';
  const say = (value: number) => sayNumber(value, unit, lang);
  const links = linksIn(setting, dots);
  const made = dotsChart({
    dots,
    rows: rows.length,
    scale,
    plot,
    lang,
    descr: spec.summary,
    hasLines: true,
    links,
  });
  return {
    layout: 'chart',
    drawn: [
      ...laid.drawn,
      ...(scale.isLog ? tickWords(scale, frame, plot, say, lang) : []),
      ...linkWords(links, { rows, scale }, laid, lang),
    ],
    after: [caution.drawn],
    charts: [{ box: frame, name: spec.title, made }],
  };
};

const pagesOf = (setting: DotSetting, { rows, scale }: Drawing): readonly Body[] => {
  const { room } = cautionOf(setting);
  const legends = rows.map(({ legend }) => legend);
  return inPages(rows, rowsIn(legends, room)).map((some) => pageOf(setting, { rows: some, scale }));
};

/** Each sum by whose money it is, on one logarithmic scale. */
export const moneyBodies = (setting: Setting<PanelSlide>): readonly Body[] => {
  const { spec, lang } = setting.slide;
  const t = sayIn(lang);
  const purposes = [...new Set(spec.figures.flatMap(({ quantity }) => quantity.purpose ?? []))];
  const rows = purposes.map((purpose): Row => {
    const figures = spec.figures.filter(({ quantity }) => quantity.purpose === purpose);
    return {
      figures,
      legend: {
        numbers: [...new Set(figures.map(({ measure }) => measure.number))],
        label: t(`panels.money.purposes.${purpose}`),
        notes: [t(`panels.money.notes.${purpose}`)],
      },
    };
  });
  return pagesOf(setting, { rows, scale: logScale(spec.figures) });
};

/** One axis of the reader's own comparison: changes from zero, all else as places on one scale. */
export const ownBodies = (edition: Edition, setting: Setting<OwnSlide>): readonly Body[] => {
  const { figures } = setting.slide.spec;
  const axis = drawAxis(edition, figures);
  if (!axis) return [];
  if (axis.kind === 'change' && axis.scale === 'linear') return changesBodies(setting);
  const rows = figures.map((figure) => ({
    figures: [figure],
    legend: legendOf(setting, figure),
  }));
  const isShare = axis.unit === 'percent' && axis.kind === 'level';
  const scale = axis.scale === 'log' ? logScale(figures) : linearScale(figures, isShare ? 100 : 0);
  return pagesOf(setting, { rows, scale });
};
