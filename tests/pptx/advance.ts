/** Advance widths of Arial and Arial Bold, thousandths of an em: what Office sets Latin letters in. */
const PLAIN: readonly (readonly [number, string])[] = [
  [191, "'"],
  [222, 'ijl‘’'],
  [278, ' \u00a0.,:;!/\\ftI[]|'],
  [333, '()-r“”·`'],
  [355, '"'],
  [500, 'ckJsvxyz'],
  [556, '0123456789abdeghnopqu_?$L–'],
  [584, '+=<>~'],
  [611, 'FTZ'],
  [667, 'ABEKPSVXY&'],
  [722, 'CDHNRUw'],
  [778, 'GOQ'],
  [833, 'mM'],
  [889, '%'],
  [944, 'W'],
  [1000, '—…→←●○◆◇■'],
];
const BOLD: readonly (readonly [number, string])[] = [
  [238, "'"],
  [278, ' \u00a0.,/\\Iijl|‘’'],
  [333, '!:;()[]ft-`·'],
  [389, 'r'],
  [474, '"'],
  [500, '“”z'],
  [556, '0123456789aceksvxyJ_$–'],
  [584, '+=<>~'],
  [611, 'bdghnopquFLTZ?'],
  [667, 'EPSVXY'],
  [722, 'ABCDHKNRU&'],
  [778, 'GOQw'],
  [833, 'M'],
  [889, 'm%'],
  [944, 'W'],
  [1000, '—…→←●○◆◇■'],
];

const tableOf = (rows: typeof PLAIN) =>
  new Map(rows.flatMap(([width, letters]) => [...letters].map((one) => [one, width / 1000])));
const WIDTHS = { plain: tableOf(PLAIN), bold: tableOf(BOLD) };

/** Letters a whole em wide: those of East Asia, and beside them the quotation marks too. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u;
const QUOTES = /[“”‘’—…·]/;
const UNSEEN = /\p{Mn}|\p{Cf}/u;

/** The width of a letter in em, as Office sets it; `isChinese` where it stands among Chinese. */
export const advanceOf = (letter: string, isBold: boolean, isChinese: boolean): number => {
  if (WIDE.test(letter) || (isChinese && QUOTES.test(letter))) return 1;
  if (UNSEEN.test(letter)) return 0;
  return WIDTHS[isBold ? 'bold' : 'plain'].get(letter) ?? 0.6;
};

export const isWide = (letter: string): boolean => WIDE.test(letter);
