import { advanceOf, isWide } from './advance.ts';
import { all } from './opened.ts';

/** What text has of its placeholder where it does not say it itself; sizes in px of the stage. */
export type Inherited = {
  readonly size: number;
  readonly isBold: boolean;
  /** A line as a share of what the family wants. */
  readonly share: number;
  readonly align: string;
};

type Letter = { readonly text: string; readonly width: number; readonly size: number };

/** The height of a line that Microsoft YaHei and SimSun ask for, and that of Arial, in em. */
const NATURAL = { chinese: 1.32, latin: 1.17 } as const;
const CLOSERS = /[，。、；：！？）》”’」』】%…,.;:!?)\]]/;
const OPENERS = /[（《“‘「『【([]/;

const childOf = (element: Element | undefined, name: string): Element | undefined =>
  element && Array.from(element.children).find(({ tagName }) => tagName === name);

const lettersOf = (run: Element, isChinese: boolean, from: Inherited): Letter[] => {
  const look = childOf(run, 'a:rPr');
  const size = look?.getAttribute('sz') ? Number(look.getAttribute('sz')) / 50 : from.size;
  const bold = look?.getAttribute('b');
  const isBold = bold ? bold === '1' : from.isBold;
  return [...(childOf(run, 'a:t')?.textContent ?? '')].map((text) => ({
    text,
    size,
    width: advanceOf(text, isBold, isChinese) * size,
  }));
};

/** Letters in pieces between which a line may end. */
const pieces = (letters: readonly Letter[]): Letter[][] => {
  const all: Letter[][] = [];
  for (const letter of letters) {
    const last = all.at(-1);
    const before = last?.at(-1)?.text ?? '';
    const breaks =
      before === ' ' || before === '-' || isWide(before) || isWide(letter.text) || !last;
    const isKept = CLOSERS.test(letter.text) || OPENERS.test(before) || letter.text === ' ';
    if (last && (isKept || !breaks)) last.push(letter);
    else all.push([letter]);
  }
  return all;
};

const widthOf = (letters: readonly Letter[]): number => {
  const seen = [...letters];
  while (seen.at(-1)?.text === ' ') seen.pop();
  return seen.reduce((sum, { width }) => sum + width, 0);
};

const linesIn = (letters: readonly Letter[], room: number): Letter[][] => {
  const lines: Letter[][] = [[]];
  for (const piece of pieces(letters)) {
    const line = lines.at(-1) ?? [];
    if (line.length && widthOf([...line, ...piece]) > room) lines.push([...piece]);
    else line.push(...piece);
  }
  return lines;
};

export type SetParagraph = {
  readonly text: string;
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
  readonly align: string;
};

const number = (element: Element | undefined, name: string, of: string): number | undefined => {
  const value = element && all(element, name)[0]?.getAttribute(of);
  return value ? Number(value) : undefined;
};

/** Lines of a paragraph between its explicit breaks. */
const stretches = (paragraph: Element, isChinese: boolean, from: Inherited): Letter[][] => {
  const out: Letter[][] = [[]];
  for (const child of Array.from(paragraph.children)) {
    if (child.tagName === 'a:br') out.push([]);
    if (child.tagName === 'a:r' || child.tagName === 'a:fld')
      out.at(-1)?.push(...lettersOf(child, isChinese, from));
  }
  return out;
};

/** A paragraph as Office would set it in `room` px: its lines, and how wide and high it is. */
export const setParagraph = (paragraph: Element, room: number, from: Inherited): SetParagraph => {
  const text = all(paragraph, 'a:t')
    .map((one) => one.textContent ?? '')
    .join('');
  const isChinese = /\p{Script=Han}/u.test(text);
  const lines = stretches(paragraph, isChinese, from).flatMap((letters) => linesIn(letters, room));
  const look = childOf(paragraph, 'a:pPr');
  const exact = number(childOf(look, 'a:lnSpc'), 'a:spcPts', 'val');
  const before = (number(childOf(look, 'a:spcBef'), 'a:spcPts', 'val') ?? 0) / 50;
  const heightOf = (line: readonly Letter[]) => {
    const size = Math.max(...line.map((one) => one.size), line.length ? 0 : from.size);
    // Lines closer than their letters are high run into each other.
    if (exact) return Math.max(exact / 50, size * 1.05);
    return size * from.share * NATURAL[isChinese ? 'chinese' : 'latin'];
  };
  return {
    text,
    lines: lines.map((line) => line.map((one) => one.text).join('')),
    width: Math.max(...lines.map(widthOf)),
    height: before + lines.reduce((sum, line) => sum + heightOf(line), 0),
    align: look?.getAttribute('algn') ?? from.align,
  };
};
