import { LANG_TAG, type Spoken } from './say.ts';

const make = (lang: Spoken) => {
  const percent = new Intl.NumberFormat(LANG_TAG[lang], {
    style: 'percent',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const list = new Intl.ListFormat(LANG_TAG[lang], { type: 'unit', style: 'long' });
  const either = new Intl.ListFormat(LANG_TAG[lang], { type: 'disjunction' });
  return {
    /** 0.1699 → 17.0% */
    share: (ratio: number): string => percent.format(ratio),
    /** ['a', 'b'] → a、b / a, b */
    list: (items: readonly string[]): string =>
      lang === 'zh' ? items.join('、') : list.format(items),
    /** ['a', 'b', 'c'] → a、b或c / a, b, or c */
    either: (items: readonly string[]): string => either.format(items),
    /** Whole clauses: a；b / a; b */
    clauses: (items: readonly string[]): string => items.join(lang === 'zh' ? '；' : '; '),
  };
};

const FORMATS = { zh: make('zh'), en: make('en') };

/** The formatters of a language, made once. */
export const formatIn = (lang: Spoken): ReturnType<typeof make> => FORMATS[lang];
