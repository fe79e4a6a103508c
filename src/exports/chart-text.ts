import { FONTS, type Weight } from '../charts/ink.ts';
import { textWidth, wrapText } from '../charts/text.ts';
import type { Lang } from '../domain/lang.ts';
import { plainText } from '../workbook/cell-text.ts';
import { SVG } from './chart-clean.ts';
import type { ReadToken } from './chart-paint.ts';

/** How a paragraph is set: sizes in px. */
export type Style = {
  readonly size: number;
  readonly leading: number;
  readonly weight: Weight;
  readonly token: '--ink' | '--ink-2' | '--ink-3';
};

export const TITLE: Style = { size: 22, leading: 30, weight: 600, token: '--ink' };
export const SUBTITLE: Style = { size: 14.5, leading: 22, weight: 400, token: '--ink-2' };
export const NEVER: Style = { size: 13.5, leading: 21, weight: 600, token: '--ink' };
export const CAPTION: Style = { size: 13.5, leading: 21, weight: 400, token: '--ink-2' };
export const SMALL: Style = { size: 12, leading: 18, weight: 400, token: '--ink-3' };

/** Where and how text is set on one sheet. */
export type Setting = {
  readonly document: XMLDocument;
  readonly lang: Lang;
  readonly read: ReadToken;
};

/** One line of text; `y` is its baseline. */
export const textLine = (
  { document, lang, read }: Setting,
  style: Style,
  x: number,
  y: number,
  words: string,
): Element => {
  const text = document.createElementNS(SVG, 'text');
  const attributes = {
    x: String(x),
    y: String(y),
    fill: read(style.token),
    'font-size': String(style.size),
    'font-weight': String(style.weight),
    'font-family': FONTS[lang],
  };
  for (const [name, value] of Object.entries(attributes)) text.setAttribute(name, value);
  text.append(words);
  return text;
};

/** A paragraph in lines no wider than `width`, from `y` down; and where it ends. */
export const paragraph = (
  setting: Setting,
  style: Style,
  words: string,
  { x, y, width }: { x: number; y: number; width: number },
): { readonly elements: Element[]; readonly end: number } => {
  const lines = wrapText(plainText(words).replace(/\s+/g, ' '), width, style.size, style.weight);
  const elements = lines.map((line, i) =>
    textLine(setting, style, x, y + style.leading * (i + 0.74), line),
  );
  return { elements, end: y + style.leading * lines.length };
};

export const widthOf = (words: string, { size, weight }: Style): number =>
  textWidth(words, size, weight);
