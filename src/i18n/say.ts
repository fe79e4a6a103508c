import i18next, { type CustomTypeOptions, type TFunction } from 'i18next';
import { createContext, useContext } from 'react';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** The languages that have words here. */
export const MESSAGES = { zh, en };
export type Spoken = keyof typeof MESSAGES;
export type Say = TFunction<'translation'>;
/** The rooms that bring words of their own. */
type RoomId = Exclude<keyof CustomTypeOptions['resources'], 'translation'>;

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

/** So many sentences are kept: several times what a page says. */
const KEPT = 4000;

/** What has been said is not worked out again: the same words with the same values never change. */
const remembering = <T extends (key: never, values?: never) => unknown>(say: T): T => {
  const said = new Map<unknown, unknown>();
  const look = (key: never, values?: never) => {
    const name = values ? `${key} ${JSON.stringify(values)}` : key;
    if (said.size > KEPT) said.clear();
    if (!said.has(name)) said.set(name, say(key, values));
    return said.get(name);
  };
  return look as T;
};

const fixIn = (lang: Spoken): Say => remembering(words.getFixedT(lang));
const SAY: Record<Spoken, Say> = { zh: fixIn('zh'), en: fixIn('en') };

/** The words of one language, fixed: `sayIn('en')('page.title')`. */
export const sayIn = (lang: Spoken): Say => SAY[lang];

/** Words of one shape in every language: English says the keys that Chinese has, each in its own way. */
export type SameWords<T> = {
  readonly [Key in keyof T]: T[Key] extends string ? string : SameWords<T[Key]>;
};

/**
 * The words of a room that comes on demand, so that the first load does not carry them. `room` is its
 * namespace, declared in i18next.d.ts; its words stand in `rooms/<room>.ts`, both languages in one file.
 */
export const wordsOfRoom = <Room extends RoomId>(
  room: Room,
  texts: Readonly<Record<Spoken, object>>,
) => {
  for (const [lang, said] of Object.entries(texts)) words.addResourceBundle(lang, room, said);
  const fixIn = (lang: Spoken) =>
    remembering(words.getFixedT(lang, room) as unknown as TFunction<Room>);
  const fixed = { zh: fixIn('zh'), en: fixIn('en') };
  return {
    texts,
    /** The words of one language. */
    sayIn: (lang: Spoken): TFunction<Room> => fixed[lang],
    /** The language of this part of the page and its words. */
    useSay: (): { lang: Spoken; t: TFunction<Room> } => {
      const lang = useContext(LangContext);
      return { lang, t: fixed[lang] };
    },
  };
};

export const LangContext = createContext<Spoken>('zh');

/** The language of this part of the page and its words. */
export const useSay = (): { lang: Spoken; t: Say } => {
  const lang = useContext(LangContext);
  return { lang, t: sayIn(lang) };
};
