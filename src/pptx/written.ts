import type { Lang } from '../domain/lang.ts';
import type { Paragraph } from './text.ts';

const BREAK = /\r\n?|[\n\v\f\u0085\u2028\u2029]/;
const HAN = /\p{Script=Han}/u;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;
const STRONG = /\p{L}/u;

/** Whether the first letter of a line is of a script that runs from right to left. */
const runsLeft = (text: string): boolean => RIGHT_TO_LEFT.test(STRONG.exec(text)?.[0] ?? '');

type Look = { readonly bold?: boolean; readonly before?: number };

/** What somebody has written, line for line as paragraphs, each in its own direction; blank lines at the ends are left out. */
export const writtenText = (
  text: string,
  lang: Lang,
  { bold, before = 0 }: Look = {},
): readonly Paragraph[] =>
  text
    .replace(/^\s*\n|\s+$/g, '')
    .split(BREAK)
    .map((words, at) => ({
      runs: [{ text: words, bold, lang: HAN.test(words) ? 'zh' : lang }],
      before: at === 0 ? before : 0,
      isRightToLeft: runsLeft(words),
    }));
