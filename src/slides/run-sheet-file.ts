import * as v from 'valibot';
import type { Lang } from '../domain/lang.ts';
import { slidesWords } from '../i18n/rooms/slides.ts';
import type { RunEntry, RunSheet } from './run-sheet.ts';

const FORMAT = 'measures-board/run-sheet';
/** The version of the file format; a reader of a newer one says so. */
const VERSION = 1;
/** Larger than any plan that somebody has written by hand. */
const LARGEST = 256 * 1024;
/** Bytes of a file that may hold as much, each sign taking up to three. */
export const LARGEST_FILE = 3 * LARGEST;
const MOST_MINUTES = 600;

/** Signs of a note, a question or an answer. */
export const LONGEST_NOTE = 8000;
export const MOST_QUESTIONS = 50;

const words = v.pipe(v.string(), v.maxLength(LONGEST_NOTE));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const entrySchema = v.object({
  slide: id,
  hidden: v.optional(v.boolean(), false),
  minutes: v.optional(
    v.nullable(v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(MOST_MINUTES))),
    null,
  ),
  note: v.optional(words, ''),
  questions: v.optional(
    v.pipe(v.array(v.object({ ask: words, answer: words })), v.maxLength(MOST_QUESTIONS)),
    [],
  ),
});
const sheetSchema = v.object({
  edition: id,
  slides: v.pipe(v.array(entrySchema), v.maxLength(500)),
});
const headSchema = v.object({ format: v.literal(FORMAT), version: v.number() });

/** Why something is no run-sheet. */
export type RunSheetFault =
  | { readonly kind: 'notJson' | 'notSheet' | 'broken' }
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'wrong'; readonly path: string }
  | { readonly kind: 'tooLarge'; readonly size: number };

export type ReadSheet =
  | { readonly sheet: RunSheet; readonly fault?: undefined }
  | { readonly sheet?: undefined; readonly fault: RunSheetFault };

const slim = ({ slide, hidden, minutes, note, questions }: RunEntry) => ({
  slide,
  ...(hidden ? { hidden } : {}),
  ...(minutes === null ? {} : { minutes }),
  ...(note ? { note } : {}),
  ...(questions.length ? { questions } : {}),
});

/** A run-sheet as the text of a file; what says nothing is left out. */
export const serializeRunSheet = ({ edition, entries }: RunSheet): string =>
  `${JSON.stringify({ format: FORMAT, version: VERSION, edition, slides: entries.map(slim) }, null, 2)}\n`;

const parseJson = (text: string): { readonly value?: unknown } => {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch {
    return {};
  }
};

/** Each slide once: what is said of it first counts. */
const once = (entries: readonly RunEntry[]): readonly RunEntry[] =>
  entries.filter(({ slide }, at) => entries.findIndex((one) => one.slide === slide) === at);

/** Reads a run-sheet from what JSON gave, or says why it is none. */
export const readRunSheet = (value: unknown): ReadSheet => {
  const head = v.safeParse(headSchema, value);
  if (!head.success) return { fault: { kind: 'notSheet' } };
  if (head.output.version > VERSION)
    return { fault: { kind: 'newer', version: head.output.version } };
  const read = v.safeParse(sheetSchema, value);
  if (!read.success)
    return { fault: { kind: 'wrong', path: v.getDotPath(read.issues[0]) ?? 'slides' } };
  const { edition, slides } = read.output;
  return { sheet: { edition, entries: once(slides) } };
};

/** Reads a run-sheet from the text of a file, or says why it is none. */
export const parseRunSheet = (text: string): ReadSheet => {
  if (text.length > LARGEST) return { fault: { kind: 'tooLarge', size: text.length } };
  const json = parseJson(text);
  return 'value' in json ? readRunSheet(json.value) : { fault: { kind: 'notJson' } };
};

const kB = (size: number): number => Math.ceil(size / 1024);

/** A fault in words: what is wrong and what to do. */
export const sayRunSheetFault = (fault: RunSheetFault, lang: Lang): string => {
  const t = slidesWords.sayIn(lang);
  if (fault.kind === 'newer') return t('file.newer', { version: fault.version, known: VERSION });
  if (fault.kind === 'wrong') return t('file.wrong', { path: fault.path });
  if (fault.kind === 'tooLarge')
    return t('file.tooLarge', { size: kB(fault.size), limit: kB(LARGEST) });
  return t(`file.${fault.kind}`);
};

/** Said of a sheet that was made for another edition; empty for this one's. */
export const sayOtherEdition = (sheet: RunSheet, edition: string, lang: Lang): string =>
  sheet.edition === edition
    ? ''
    : slidesWords.sayIn(lang)('file.otherEdition', { edition: sheet.edition });
