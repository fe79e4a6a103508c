/** What a parser of HTML would take for the end of a script, or for the beginning of something that hides its end. */
const BREAKS_OUT = /<(?=\/script|script|!--)/gi;

/** Code as it may stand inside a script element: `<` is written another way where HTML would stumble over it. */
export const inlineCode = (code: string): string =>
  code.replace(/\r\n?/g, '\n').replaceAll('\0', '\\0').replace(BREAKS_OUT, '\\x3C');

/** Texts by their paths as JSON that may stand inside a script element, and is never code. */
export const inlineTexts = (texts: Readonly<Record<string, string>>): string =>
  JSON.stringify(texts).replaceAll('<', '\\u003c');

/** An SVG as an address that holds it. */
export const dataUri = (svg: string): string =>
  `data:image/svg+xml,${encodeURIComponent(svg.replace(/>\s+</g, '><').trim())}`;
