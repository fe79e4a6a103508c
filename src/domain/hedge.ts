import type { Text } from './lang.ts';

/**
 * The closed set of hedges. `words` are the forms that the official text uses, `side` says on which
 * side of the stated value the true value lies, `included` whether the stated value itself is possible.
 */
export const HEDGES = {
  exact: { words: ['', '仅'], side: 'none', included: true, name: { zh: '确数', en: 'exact' } },
  over: { words: ['超', '余'], side: 'above', included: false, name: { zh: '超过', en: 'over' } },
  atLeast: { words: ['以上'], side: 'above', included: true, name: { zh: '至少', en: 'at least' } },
  nearly: { words: ['近'], side: 'justBelow', included: false, name: { zh: '接近', en: 'nearly' } },
  within: {
    words: ['内', '以内'],
    side: 'below',
    included: true,
    name: { zh: '以内', en: 'within' },
  },
} as const satisfies Record<
  string,
  {
    words: readonly string[];
    side: 'none' | 'above' | 'justBelow' | 'below';
    included: boolean;
    name: Text;
  }
>;

export type Hedge = keyof typeof HEDGES;
export const HEDGE_IDS = Object.keys(HEDGES) as readonly Hedge[];
