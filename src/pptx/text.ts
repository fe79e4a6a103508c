import { countLines, textWidth } from '../charts/text.ts';
import type { Lang } from '../domain/lang.ts';
import { color, points, solid, type Tone } from './paint.ts';
import { tag, val, words } from './xml.ts';

/** A run of text of one look. What is not said is as the master has it. */
export type Run = {
  readonly text: string;
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

export const runXml = (run: Run, lang: Lang): string =>
  tag(
    'a:r',
    {},
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
    ),
    tag('a:t', {}, words(run.text)),
  );

export const paragraphXml = ({ runs, align, leading, before }: Paragraph, lang: Lang): string =>
  tag(
    'a:p',
    {},
    align || leading || before !== undefined
      ? tag(
          'a:pPr',
          { algn: align },
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

/** The lines that a text takes in `width` px. */
export const linesOf = (text: string, size: number, width: number, bold = false): number =>
  Math.max(1, countLines(text, width * CERTAIN, size, weightOf(bold)));

/** The width of a text on one line, px. */
export const widthOf = (text: string, size: number, bold = false): number =>
  textWidth(text, size, weightOf(bold)) / CERTAIN;

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
