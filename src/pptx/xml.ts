import { chartText } from '../charts/text.ts';
import { xmlText } from '../workbook/xlsx-parts.ts';

/** U+2060, which nobody sees: Office reads `_x0041_` as A unless something stands within it. */
const ESCAPE_LIKE = /_(?=x[0-9a-f]{4}_)/gi;
const BROKEN = '_\u2060';
/** Code points that XML does not know, and those that no one exchanges. */
const UNKNOWN = /[\ufdd0-\ufdef]|\p{Noncharacter_Code_Point}/gu;

/** Any text as it may stand in a part, between tags and in attributes: nothing in it is markup, nothing ends the file. */
export const words = (text: string): string =>
  xmlText(chartText(text).replace(UNKNOWN, '').replace(ESCAPE_LIKE, BROKEN));

type Value = string | number | undefined;

/** The one way in which an element is written. Values of attributes are escaped; `inner` is markup or `words`. */
export const tag = (
  name: string,
  attributes: Readonly<Record<string, Value>> = {},
  ...inner: readonly string[]
): string => {
  const said = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${words(String(value))}"`)
    .join('');
  const content = inner.join('');
  return content === '' ? `<${name}${said}/>` : `<${name}${said}>${content}</${name}>`;
};

/** An element whose one attribute is `val`, as DrawingML has many. */
export const val = (name: string, value: string | number): string => tag(name, { val: value });

export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const OPEN = 'http://schemas.openxmlformats.org';
export const NS = {
  a: `${OPEN}/drawingml/2006/main`,
  c: `${OPEN}/drawingml/2006/chart`,
  r: `${OPEN}/officeDocument/2006/relationships`,
  p: `${OPEN}/presentationml/2006/main`,
} as const;

/** The namespaces of a part of a presentation. */
export const SLIDE_NS = { 'xmlns:a': NS.a, 'xmlns:r': NS.r, 'xmlns:p': NS.p } as const;
