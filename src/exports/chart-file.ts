import { CHARTS, type Draw } from '../charts/charts.ts';
import { paint } from '../charts/paint.ts';
import type { Edition } from '../domain/edition.ts';
import type { Figure } from '../domain/figures.ts';
import type { Lang } from '../domain/lang.ts';
import { copySaid } from '../figures/copy-said.ts';
import { exportsWords } from '../i18n/rooms/exports.ts';
import { LANG_TAG, sayIn } from '../i18n/say.ts';
import { plainText } from '../workbook/cell-text.ts';
import { cleanChart, SVG } from './chart-clean.ts';
import { keyOf, keyRows, type Marks } from './chart-key.ts';
import { lightToken, type ReadToken } from './chart-paint.ts';
import * as text from './chart-text.ts';

/** Everything that goes with a chart when it leaves the page. */
export type ChartSheet = {
  readonly draw: Draw;
  readonly edition: Edition;
  readonly lang: Lang;
  readonly title: string;
  readonly subtitle: string;
  readonly caution: { readonly never: string; readonly caption: string };
  /** What the chart shows, in a sentence, for those who do not see it. */
  readonly summary: string;
  /** The figures drawn, and as what: the key explains the hedges that they have. */
  readonly figures: readonly Figure[];
  readonly marks: Marks;
  /** Absolute link to the view; null where there is none. */
  readonly address: string | null;
  readonly date: string;
  /** Width of the chart in px; 760 if nothing is said. */
  readonly width?: number;
  /** Colours of a theme; the light one on white if nothing is said. */
  readonly read?: ReadToken;
};

/** A chart as a file: standalone SVG, and its size in px. */
export type ChartSvg = { readonly svg: string; readonly width: number; readonly height: number };

const XML = 'http://www.w3.org/XML/1998/namespace';
const MARGIN = 32;
const GAP = 16;
const WIDTH = 760;

/** Where the chart comes from, out of which copy, and what of it is ours. */
const originLines = ({ edition, lang, address, date }: ChartSheet): readonly string[] => {
  const t = exportsWords.sayIn(lang);
  const page = sayIn(lang);
  const { year, level } = edition;
  const said = page('page.edition', { year, level: page(`page.level.${level}`) });
  return [
    t('chart.source', { title: edition.title[lang], edition: said }),
    t('chart.address', { address: address ?? t('cells.noLink'), date }),
    copySaid(edition, lang),
    t(lang === 'zh' ? 'chart.ours' : 'chart.foreign'),
  ];
};

/** On paper nothing can be pressed, as the page says of the matrix. */
const subtitleOf = ({ marks, subtitle, lang }: ChartSheet): string =>
  marks === 'evidence' ? exportsWords.sayIn(lang)('chart.evidence') : subtitle;

type Part = (box: { x: number; y: number; width: number }) => { elements: Element[]; end: number };

const chartPart = (sheet: ChartSheet, setting: text.Setting, width: number): Part => {
  const drawing = sheet.draw(CHARTS, width);
  const children = cleanChart(paint(drawing, width), setting.read);
  return ({ x, y }) => {
    const group = setting.document.createElementNS(SVG, 'g');
    group.setAttribute('transform', `translate(${x} ${y})`);
    group.append(...children);
    return { elements: [group], end: y + drawing.height };
  };
};

const gap: Part = ({ y }) => ({ elements: [], end: y + GAP });

/** The parts of the sheet from top to bottom. */
const partsOf = (sheet: ChartSheet, setting: text.Setting, width: number): readonly Part[] => {
  const words =
    (style: text.Style, said: string): Part =>
    (box) =>
      text.paragraph(setting, style, said, box);
  return [
    words(text.TITLE, sheet.title),
    words(text.SUBTITLE, subtitleOf(sheet)),
    gap,
    chartPart(sheet, setting, width),
    gap,
    words(text.NEVER, sheet.caution.never),
    words(text.CAPTION, sheet.caution.caption),
    (box) =>
      keyRows(setting, keyOf(sheet.marks, sheet.figures, sheet.lang), {
        ...box,
        y: box.y + GAP / 2,
      }),
    gap,
    ...originLines(sheet).map((line) => words(text.SMALL, line)),
  ];
};

const paperOf = ({ document, read }: text.Setting, width: number, height: number): Element => {
  const paper = document.createElementNS(SVG, 'rect');
  paper.setAttribute('width', String(width));
  paper.setAttribute('height', String(height));
  paper.setAttribute('fill', read('--paper'));
  return paper;
};

const described = ({ document }: text.Setting, { title, summary }: ChartSheet): Element[] =>
  [
    ['title', title],
    ['desc', summary],
  ].map(([name = '', words = '']) => {
    const element = document.createElementNS(SVG, name);
    element.append(plainText(words));
    return element;
  });

const rootOf = ({ document, lang }: text.Setting, width: number, height: number): Element => {
  const root = document.documentElement;
  root.setAttribute('width', String(width));
  root.setAttribute('height', String(height));
  root.setAttribute('viewBox', `0 0 ${width} ${height}`);
  root.setAttributeNS(XML, 'xml:lang', LANG_TAG[lang]);
  root.setAttribute('role', 'img');
  return root;
};

/**
 * A chart with its title, caution, key and source as one SVG that needs nothing else. Throws if the chart cannot be
 * drawn.
 */
export const chartSvg = (sheet: ChartSheet): ChartSvg => {
  const { width = WIDTH, read = lightToken, lang } = sheet;
  const document = window.document.implementation.createDocument(SVG, 'svg', null);
  const setting = { document, lang, read };
  let y = MARGIN;
  const elements = partsOf(sheet, setting, width).flatMap((part) => {
    const placed = part({ x: MARGIN, y, width });
    y = placed.end;
    return placed.elements;
  });
  const size = { width: width + 2 * MARGIN, height: Math.ceil(y + MARGIN) };
  const root = rootOf(setting, size.width, size.height);
  root.append(...described(setting, sheet), paperOf(setting, size.width, size.height), ...elements);
  const svg = `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(document)}\n`;
  return { svg, ...size };
};
