import type { Figure } from '../domain/figures.ts';
import { noteOf } from '../figures/note.ts';
import { sayIn } from '../i18n/say.ts';
import { inPages } from '../slides/pages.ts';
import type { OwnSlide, PanelSlide } from '../slides/slide.ts';
import { rises, zeroOf } from './bar-scale.ts';
import { barsChart } from './bars.ts';
import { cautionOf } from './caution.ts';
import type { Legend } from './legend.ts';
import type { Body, Setting } from './page.ts';
import { rowsFor, rowsIn } from './rows.ts';
import { type Drawn, textBox } from './shape.ts';

type ChangeSetting = Setting<PanelSlide | OwnSlide>;

/** A figure as a row of its own: label and note, as the page has them. */
export const legendOf = ({ slide }: ChangeSetting, { quantity, measure }: Figure): Legend => {
  const { lang, spec } = slide;
  const own = slide.kind === 'own' ? slide.spec.notes.get(quantity.id) : undefined;
  const remark = spec.remarks?.get(quantity.id);
  return {
    numbers: [measure.number],
    label: quantity.label[lang],
    notes: [own ?? noteOf(quantity, lang, sayIn(lang)), ...(remark ? [remark] : [])],
  };
};

/** What the sides of the zero line mean, of those that have a bar. */
const sides = (
  { slide }: ChangeSetting,
  figures: readonly Figure[],
  zero: number,
  y: number,
): readonly Drawn[] => {
  const t = sayIn(slide.lang);
  const width = 320;
  const side = (text: string, x: number, align: 'l' | 'r') =>
    textBox(
      {
        name: 'Side',
        box: { x, y, width, height: 40 },
        paragraphs: [{ runs: [{ text, size: 28, tone: 'ink2' }], align, leading: 36 }],
        isLine: true,
      },
      slide.lang,
    );
  return [
    ...(figures.every(rises)
      ? []
      : [side(`← ${t('panels.changes.falls')}`, zero - width - 20, 'r')]),
    ...(figures.some(rises) ? [side(`${t('panels.changes.rises')} →`, zero + 20, 'l')] : []),
  ];
};

const pageOf = (setting: ChangeSetting, figures: readonly Figure[]): Body => {
  const { slide } = setting;
  const { lang, spec } = slide;
  const { drawn, room } = cautionOf(setting);
  const legends = figures.map((figure) => legendOf(setting, figure));
  const rows = rowsFor(legends, room, lang);
  const { frame, plot } = rows;
  const made = barsChart({ figures, lang, plot, descr: spec.summary });
  return {
    layout: 'chart',
    drawn: [
      ...rows.drawn,
      ...sides(setting, figures, frame.x + zeroOf({ figures, plot }), frame.y + 2),
    ],
    after: [drawn],
    charts: [{ box: frame, name: spec.title, made }],
  };
};

/** Changes from one zero line, on as many pages as their rows need. */
export const changesBodies = (setting: ChangeSetting): readonly Body[] => {
  const { spec } = setting.slide;
  const { room } = cautionOf(setting);
  const legends = spec.figures.map((figure) => legendOf(setting, figure));
  return inPages(spec.figures, rowsIn(legends, room)).map((some) => pageOf(setting, some));
};
