import type { Lang } from './lang.ts';
import type { Span } from './span.ts';

const SENTENCES: Readonly<Record<Lang, RegExp>> = {
  zh: /[^。；！？\n]+[。；！？]*/g,
  en: /\S[^\n]*?(?:[.;!?](?=\s|$)|(?=\n)|$)/g,
};

/** The sentences of a text, a clause that ends with a semicolon being one. */
export const sentencesIn = (text: string, lang: Lang): readonly Span[] =>
  Array.from(text.matchAll(SENTENCES[lang]), ({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
