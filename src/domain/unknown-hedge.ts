import { hedgeWords } from './hedge.ts';
import { type FoundWord, hedgeAfter, hedgeBefore } from './hedge-finder.ts';
import type { FoundNumeral } from './numeral.ts';

/** The surroundings of a numeral that has been read as far as the grammar of hedges goes. */
type Surroundings = {
  readonly text: string;
  readonly run: FoundNumeral;
  readonly before: FoundWord;
  readonly between: FoundWord;
  readonly counter: FoundWord;
  readonly after: FoundWord;
  /** The unit's noun: it may stand between the counter and a word such as 以上. */
  readonly noun: string;
};

const REACH = 24;
const DIGIT = '0-9０-９';
const DASH = '[-–—~～至到]';

/** Words that make the numeral after them approximate, or a bound that is none of the five hedges. */
const VAGUE_BEFORE = new RegExp(
  `(?:${[
    '大约|大概|大致|约莫|约摸|几乎|差不多|估计|估算|预计',
    '不足|不到|不满|未满|未到|未达|未达到|不及|未及|少于|低于|小于',
    '最高|最低|突破|超出',
    '(?<![节条合签预公契制简集违履邀特续和相缔解毁爽失守])约',
  ].join('|')})$`,
);

/** The same after a counter, but for longer words: 上下游, 左右岸. */
const VAGUE_AFTER =
  /^(?:左右(?!岸)|上下(?![游级联班左])|前后(?![端台])|开外|出头|不到(?![位场岗])|不止|[多余](?=$|的|[^\p{Script=Han}]))/u;
const VAGUE_BETWEEN = /^(?:几|来(?!自))/;

/** Words that may stand between an approximating word and its numeral: 约占 30%, 至少有 3 家. */
const LINK = /[为占合达有了需用]$/;
const NEGATION = /(?:不|不仅|未|没|没有|非|无)$/;

/** 数十家, 上百人: how many tens or hundreds is not said. 三五家: from three to five. */
const BARE_SCALE = /^[十百千万亿]/;
const VAGUE_SCALE = /[数几上]$/;
const TWO_DIGITS = /^[一二三四五六七八九两]{2}$/;

const RANGE_BEFORE = new RegExp(`(?<=[${DIGIT}%％十百千万亿]\\s*)${DASH}$`);
const RANGE_AFTER = new RegExp(`^${DASH}(?=\\s*[${DIGIT}])`);

const headOf = (text: string, at: number): string =>
  text.slice(Math.max(0, at - REACH), at).trimEnd();
const tailOf = (text: string, at: number): string => text.slice(at, at + REACH).trimStart();
const matched = (pattern: RegExp, text: string): string => pattern.exec(text)?.[0] ?? '';
const isBound = ({ word }: FoundWord): boolean =>
  word !== '' && hedgeWords(word)?.hedge !== 'exact';

const vagueEnd = (head: string): string => {
  const bound = hedgeBefore(head, head.length);
  return matched(VAGUE_BEFORE, head) || (isBound(bound) ? bound.word : '');
};

/** What stands before a hedge word that is known: a second one, or a negation of it. */
function beforeKnown({ text, before }: Surroundings): string {
  const head = headOf(text, before.start);
  const more = matched(NEGATION, head) || (isBound(before) ? vagueEnd(head) : '');
  return more ? more + before.word : '';
}

function beforeNumeral(around: Surroundings): string {
  const { text, run, before } = around;
  if (before.word) return beforeKnown(around);
  const head = headOf(text, run.start);
  const scale = BARE_SCALE.test(run.text) ? matched(VAGUE_SCALE, head) : '';
  const link = matched(LINK, head);
  const linked = link ? vagueEnd(head.slice(0, -link.length).trimEnd()) : '';
  return (
    matched(VAGUE_BEFORE, head) || scale || (linked && linked + link) || matched(RANGE_BEFORE, head)
  );
}

/** 30 家企业以上, 30 人（含）以上: a hedge that something parts from its counter. */
function beyondNoun({ text, counter, noun }: Surroundings): string {
  const tail = tailOf(text, counter.end);
  const named = noun && tail.startsWith(noun) ? noun.length : 0;
  const bracket = matched(/^\s*[（(][^）)]{0,6}[）)]/, tail.slice(named)).length;
  const rest = tail.slice(named + bracket);
  const word = hedgeAfter(rest, 0, 'after').word || matched(VAGUE_AFTER, rest);
  return named + bracket > 0 && word.length > 1 ? tail.slice(0, named + bracket) + word : '';
}

function afterNumeral(around: Surroundings): string {
  const { text, run, counter, after } = around;
  const close = counter.word ? '' : matched(VAGUE_BETWEEN, tailOf(text, run.end));
  const far = after.word ? '' : matched(VAGUE_AFTER, tailOf(text, counter.end));
  const range = matched(RANGE_AFTER, tailOf(text, run.end));
  return close || far || range || beyondNoun(around);
}

/** 近 30 余家, 超 40 天以内: two hedges around one numeral, of which only one could be shown. */
function stacked({ before, between, after }: Surroundings): string {
  const bounds = [before, between, after].filter(isBound);
  return bounds.length > 1 ? bounds.map(({ word }) => word).join('…') : '';
}

/**
 * The words beside a numeral that make it approximate and for which the grammar has no hedge: 约, 左右, 不足,
 * a range, two hedges at once. '' when there are none and the number may be shown as it was read.
 */
export function unknownHedge(around: Surroundings): string {
  const pair = TWO_DIGITS.test(around.run.text) ? around.run.text : '';
  return pair || beforeNumeral(around) || afterNumeral(around) || stacked(around);
}
