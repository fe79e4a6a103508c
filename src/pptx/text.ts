import { countLines, textWidth, wrapText } from '../charts/text.ts';
import type { Lang } from '../domain/lang.ts';
import { color, points, solid, type Tone } from './paint.ts';
import { tag, val, words } from './xml.ts';

/** A run of text of one look. What is not said is as the master has it. */
export type Run = {
  readonly text: string;
  /** The text in pieces, each on a line of its own. */
  readonly lines?: readonly string[];
  /** Height of the letters in px of the stage. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly tone?: Tone;
  /** The document's own voice, in Song. */
  readonly isDocument?: boolean;
  /** Our own voice, where the layout has the document's. */
  readonly isSans?: boolean;
  /** Set off as a number within the official text. */
  readonly isMarked?: boolean;
  /** Where it differs from the language of its slide. */
  readonly lang?: Lang;
};

export type Paragraph = {
  readonly runs: readonly Run[];
  readonly align?: 'l' | 'ctr' | 'r';
  /** Height of a line in px; as the master has it where not said. */
  readonly leading?: number;
  /** Air above it, px. */
  readonly before?: number;
  /** Words of a script that runs from right to left, or not; where not said, as the paragraph before. */
  readonly isRightToLeft?: boolean;
};

/** The families of the two voices. Both are on every machine with Office or WPS; others have their kin in the theme. */
export const SANS = { latin: 'Arial', ea: 'Microsoft YaHei' } as const;
export const SONG = { latin: 'Times New Roman', ea: 'SimSun' } as const;

/** A run says both languages, so that proofing and quotation marks are right in mixed text. */
const TAGS: Readonly<Record<Lang, { lang: string; altLang: string }>> = {
  zh: { lang: 'zh-CN', altLang: 'en-GB' },
  en: { lang: 'en-GB', altLang: 'zh-CN' },
};
export const langTags = (lang: Lang) => TAGS[lang];

const SONG_FONTS = tag('a:latin', { typeface: SONG.latin }) + tag('a:ea', { typeface: SONG.ea });

const SANS_FONTS = '<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/>';

const lookXml = (run: Run, lang: Lang): string =>
  tag(
    'a:rPr',
    {
      ...langTags(run.lang ?? lang),
      sz: run.size === undefined ? undefined : points(run.size),
      b: run.bold === undefined ? undefined : Number(run.bold),
      dirty: 0,
    },
    run.tone ? solid(run.tone) : '',
    run.isMarked ? tag('a:highlight', {}, color('mark')) : '',
    run.isDocument ? SONG_FONTS : '',
    run.isSans ? SANS_FONTS : '',
  );

/** A run, with breaks where its text is set in lines. */
export const runXml = (run: Run, lang: Lang): string => {
  const look = lookXml(run, lang);
  return (run.lines ?? [run.text])
    .map((line) => tag('a:r', {}, look, tag('a:t', {}, words(line))))
    .join(tag('a:br', {}, look));
};

export const paragraphXml = (
  { runs, align, leading, before, isRightToLeft }: Paragraph,
  lang: Lang,
): string =>
  tag(
    'a:p',
    {},
    align || leading || before !== undefined
      ? tag(
          'a:pPr',
          {
            algn: isRightToLeft ? 'r' : align,
            rtl: isRightToLeft === undefined ? undefined : Number(isRightToLeft),
          },
          leading ? tag('a:lnSpc', {}, val('a:spcPts', points(leading))) : '',
          before === undefined ? '' : tag('a:spcBef', {}, val('a:spcPts', points(before))),
        )
      : '',
    ...runs.filter(({ text }) => text !== '').map((run) => runXml(run, lang)),
    runs.every(({ text }) => text === '') ? tag('a:endParaRPr', langTags(lang)) : '',
  );

/** Office sets lines a little wider or narrower than was estimated. */
const CERTAIN = 0.96;

const weightOf = (bold = false) => (bold ? 600 : 400);

/** The number of a page at the end of a title, which is never broken. */
const PAGE = /[（(][^（）()]*[）)]$/;
const unbroken = (text: string): string => text.replace(PAGE, (page) => page.replace(/[ /]/g, 'l'));

/** The lines that a text takes in `width` px. */
export const linesOf = (text: string, size: number, width: number, bold = false): number =>
  Math.max(1, countLines(unbroken(text), width * CERTAIN, size, weightOf(bold)));

/** The width of a text on one line, px. */
export const widthOf = (text: string, size: number, bold = false): number =>
  textWidth(text, size, weightOf(bold)) / CERTAIN;

const PAUSE = /[，：；。！？]/g;
/** How long the shorter of two lines is of the longer at the least. */
const EVEN = 0.5;

/** Where a text of two lines is best cut: at the pause next to its middle. -1 where there is none that will do. */
const pauseIn = (text: string, fits: (line: string) => boolean): number => {
  const middle = text.length / 2;
  const cuts = Array.from(text.matchAll(PAUSE), ({ index }) => index + 1)
    .filter((cut) => Math.min(cut, text.length - cut) >= EVEN * Math.max(cut, text.length - cut))
    .filter((cut) => fits(text.slice(0, cut)) && fits(text.slice(cut)))
    .sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  return cuts[0] ?? -1;
};

/** A text cut where its lines end, no word of either language cut, the lines of about one length. */
export const linesIn = (
  text: string,
  size: number,
  width: number,
  bold = false,
): readonly string[] => {
  const whole = unbroken(text);
  const lines = wrapText(whole, width * CERTAIN, size, weightOf(bold));
  const cut =
    lines.length === 2 ? pauseIn(text, (one) => linesOf(one, size, width, bold) === 1) : -1;
  if (cut > 0) return [text.slice(0, cut), text.slice(cut)];
  let from = 0;
  return lines.map((one, at) => {
    const next = lines[at + 1];
    const until = next === undefined ? text.length : whole.indexOf(next, from + one.length);
    const line = text.slice(from, until);
    from = until;
    return line;
  });
};

/** A run set in lines of about one length where it takes more than one. */
export const inLines = (run: Run & { readonly size: number }, width: number): Run => {
  if (linesOf(run.text, run.size, width, run.bold) === 1) return run;
  return { ...run, lines: linesIn(run.text, run.size, width, run.bold) };
};

type Room = {
  readonly width: number;
  readonly height: number;
  /** The height of a line as a share of the size. */
  readonly line: number;
  readonly bold?: boolean;
};

/** The largest of some sizes at which a text fits its room; the last where none does. */
export const sizeFor = (
  text: string,
  sizes: readonly number[],
  { width, height, line, bold }: Room,
): number =>
  sizes.find((size) => linesOf(text, size, width, bold) * size * line <= height) ??
  sizes.at(-1) ??
  28;
