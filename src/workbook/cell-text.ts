const LONE_SURROGATE = /\p{Cs}/gu;
const NEW_LINE = /\r\n?/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]/g;
/** What a spreadsheet takes for the beginning of a formula, full-width forms and leading space included. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\n]/u;

/** Text without control characters and lone surrogates, which break files; new lines and tabs stay. */
export const plainText = (text: string): string =>
  text.replace(NEW_LINE, '\n').replace(CONTROL, '').replace(LONE_SURROGATE, '');

/**
 * Text as it may stand in a cell of a spreadsheet: plain, and with an apostrophe before what would begin a
 * formula. The one place where formulas are neutralised.
 */
export const cellText = (text: string): string => {
  const plain = plainText(text);
  return FORMULA.test(plain) ? `'${plain}` : plain;
};
