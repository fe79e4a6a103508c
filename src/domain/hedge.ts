import type { Text } from './lang.ts';

/**
 * The closed set of hedges. `side` says on which side of the stated value the true value lies, `included`
 * whether the stated value itself is possible.
 */
export const HEDGES = {
  exact: { side: 'none', included: true, name: { zh: '确数', en: 'exact' } },
  over: { side: 'above', included: false, name: { zh: '超过', en: 'over' } },
  atLeast: { side: 'above', included: true, name: { zh: '至少', en: 'at least' } },
  nearly: { side: 'justBelow', included: false, name: { zh: '接近', en: 'nearly' } },
  within: { side: 'below', included: true, name: { zh: '以内', en: 'within' } },
} as const satisfies Record<
  string,
  { side: 'none' | 'above' | 'justBelow' | 'below'; included: boolean; name: Text }
>;

export type Hedge = keyof typeof HEDGES;
export const HEDGE_IDS = Object.keys(HEDGES) as readonly Hedge[];

/** Where a hedge word stands: before the numeral, between numeral and counter, or after the counter. */
export type HedgePlace = 'before' | 'between' | 'after';

type HedgeWords = {
  readonly hedge: Hedge;
  readonly place: HedgePlace;
  readonly words: readonly string[];
  /** The English of these words, where it is not the hedge's name. */
  readonly en?: string;
};

/** The words by which the official text hedges a number. A word has one place and means one hedge. */
export const HEDGE_WORDS: readonly HedgeWords[] = [
  { hedge: 'exact', place: 'before', words: ['仅', '仅仅'], en: 'only' },
  {
    hedge: 'over',
    place: 'before',
    words: ['超', '超过', '逾', '多于', '大于', '高于', '不止', '不只'],
  },
  { hedge: 'over', place: 'between', words: ['余', '多'] },
  {
    hedge: 'atLeast',
    place: 'before',
    words: ['至少', '最少', '起码', '不少于', '不低于', '不小于', '不下', '不下于'],
  },
  { hedge: 'atLeast', place: 'after', words: ['以上', '及以上', '或以上'] },
  { hedge: 'nearly', place: 'before', words: ['近', '将近', '接近', '逼近', '趋近', '几近'] },
  {
    hedge: 'within',
    place: 'before',
    words: ['不超过', '不超', '未超过', '未超', '不高于', '不多于', '不大于', '至多', '最多'],
    en: 'at most',
  },
  { hedge: 'within', place: 'after', words: ['内', '以内', '之内'] },
  { hedge: 'within', place: 'after', words: ['以下', '及以下', '或以下'], en: 'at most' },
];

/** The row of the table that a word stands in; none for a word that is no hedge. */
export const hedgeWords = (word: string): HedgeWords | undefined =>
  HEDGE_WORDS.find(({ words }) => words.includes(word));
