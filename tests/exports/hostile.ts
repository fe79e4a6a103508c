import fc from 'fast-check';

/** Texts that hurt spreadsheets, and any other text. */
export const HOSTILE: readonly string[] = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '＝1+1',
  '＋1',
  '－1',
  '＠a',
  '\t=1',
  '\r=1',
  '\n=1',
  ' =1',
  '\u3000＝1',
  '\ufeff=1',
  '\u0000=1',
  '"=1',
  "'=1",
  '=HYPERLINK("http://x","y")',
  "=cmd|'/C calc'!A0",
  '__proto__',
  'constructor',
  '_x0041_',
  '_x005F_x0041_',
  '<script>alert(1)</script>',
  ']]>&amp;&#0;',
  '\ud800',
  'a\udc00b',
  '\u0001\u0008\u000b\u001f\u007f\u0085\uffff',
  'a,b;"c"\r\nd\te',
  ' ',
  '',
];

const sign = fc.constantFrom(...'=+-@＝＋－＠\t\r\n "\',;<&_x0041'.split(''));

export const hostileText = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: sign, maxLength: 12 }),
  // Any code units at all, also half characters.
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 })
    .map((units) => String.fromCharCode(...units)),
);

/** A hand-written reading of what a cell may hold: one pass over the characters, no pattern. */
export const expectedText = (text: string): string => {
  const kept = [...text.replaceAll('\r\n', '\n').replaceAll('\r', '\n')].filter((one) => {
    const code = one.codePointAt(0) ?? 0;
    if (code === 9 || code === 10) return true;
    if (code < 32 || (code >= 127 && code < 160)) return false;
    if (code >= 0xd800 && code < 0xe000) return false;
    return !(code >= 0xfdd0 && code <= 0xfdef) && code !== 0xfffe && code !== 0xffff;
  });
  const plain = kept.join('');
  const begins = '=+-@＝＋－＠'.includes(plain.trimStart().charAt(0) || ' ');
  return begins || plain.startsWith('\t') || plain.startsWith('\n') ? `'${plain}` : plain;
};
