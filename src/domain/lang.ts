/** The two languages that the board speaks; Chinese is the language of the official text. */
export const LANGS = ['zh', 'en'] as const;
export type Lang = (typeof LANGS)[number];

/** A wording in both languages. */
export type Text = Readonly<Record<Lang, string>>;
