import { LANG_TAG, type Spoken } from './say.ts';

/** Tenths of a per cent, half up; what binary fractions add to a product (0.285 × 1000 = 284.99…) is not part of it. */
const tenths = (ratio: number): number => Math.round(Number((ratio * 1000).toPrecision(12)));

const make = (lang: Spoken) => {
  let choice: Intl.ListFormat | undefined;
  return {
    /** 0.1699 → 17.0%, for a share: from 0 to 1 */
    share: (ratio: number): string => `${(tenths(ratio) / 10).toFixed(1)}%`,
    /** ['a', 'b'] → a、b / a, b */
    list: (items: readonly string[]): string => items.join(lang === 'zh' ? '、' : ', '),
    /** ['a', 'b', 'c'] → a、b或c / a, b, or c. Made when it is first asked for: that takes a browser up to 50 ms. */
    either: (items: readonly string[]): string => {
      choice ??= new Intl.ListFormat(LANG_TAG[lang], { type: 'disjunction' });
      return choice.format(items);
    },
    /** Whole clauses: a；b / a; b */
    clauses: (items: readonly string[]): string => items.join(lang === 'zh' ? '；' : '; '),
  };
};

const FORMATS = { zh: make('zh'), en: make('en') };

/** The formatters of a language, made once. */
export const formatIn = (lang: Spoken): ReturnType<typeof make> => FORMATS[lang];
