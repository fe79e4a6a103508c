import i18next, { type TFunction } from 'i18next';
import { createContext, useContext } from 'react';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** The languages that have words here. */
export const MESSAGES = { zh, en };
export type Spoken = keyof typeof MESSAGES;
export type Say = TFunction<'translation'>;

/** The BCP 47 tag of a language, for `lang` attributes and Intl. */
export const LANG_TAG = { zh: 'zh-CN', en: 'en' } as const satisfies Record<Spoken, string>;

const words = i18next.createInstance();
void words.init({
  lng: 'zh',
  fallbackLng: false,
  initAsync: false,
  resources: { zh: { translation: zh }, en: { translation: en } },
  // React escapes what it shows; nesting ($t) stays away from data.
  interpolation: { escapeValue: false, skipOnVariables: true },
  nsSeparator: false,
});

const SAY: Record<Spoken, Say> = { zh: words.getFixedT('zh'), en: words.getFixedT('en') };

/** The words of one language, fixed: `sayIn('en')('page.title')`. */
export const sayIn = (lang: Spoken): Say => SAY[lang];

export const LangContext = createContext<Spoken>('zh');

/** The language of this part of the page and its words. */
export const useSay = (): { lang: Spoken; t: Say } => {
  const lang = useContext(LangContext);
  return { lang, t: sayIn(lang) };
};
