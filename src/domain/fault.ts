import { FAULT_SENTENCES, type FaultCode } from './fault-sentences.ts';
import { LANGS, type Lang, type Text } from './lang.ts';

/** A fault in an edition or catalog: what it is, where (`measures[3].quantities[0].value`), its details. */
export type Fault = {
  readonly code: FaultCode;
  /** The place in the file; '' is the file as a whole. */
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
};

/** What a detail may be before it is made fit to be shown. */
export type Detail = string | number | boolean | null;

const LONGEST = 120;
const UNSHOWABLE = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;
const ROOT: Text = { zh: '整个文件', en: 'The whole file' };
const FRAME: Text = { zh: '{path}：{sentence}', en: '{path}: {sentence}' };

const showable = (detail: Detail): string => {
  const text = String(detail).replace(UNSHOWABLE, '�');
  return text.length > LONGEST ? `${text.slice(0, LONGEST).replace(UNSHOWABLE, '')}…` : text;
};

const fill = (template: string, params: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => params[name] ?? whole);

/** A fault whose details are safe to show: shortened, and free of characters that cannot be shown. */
export function createFault(
  code: FaultCode,
  path: string,
  params: Readonly<Record<string, Detail>> = {},
): Fault {
  const shown = Object.entries(params).map(([name, detail]) => [name, showable(detail)]);
  return { code, path: showable(path), params: Object.fromEntries(shown) };
}

function sayIn(lang: Lang, { code, path, params }: Fault): string {
  const sentence = fill(FAULT_SENTENCES[code][lang], params);
  return fill(FRAME[lang], { path: path || ROOT[lang], sentence });
}

/** A fault as a plain sentence in both languages: where, what is wrong, and what to do. */
export function sayFault(fault: Fault): Text {
  const [zh, en] = LANGS.map((lang) => sayIn(lang, fault));
  return { zh: zh ?? '', en: en ?? '' };
}
