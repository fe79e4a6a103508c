/**
 * A text as it is searched: small letters without accents, half-width forms, straight quotes. Unit `i` of
 * `text` stands for the source from `from[i]` to `to[i]`, in UTF-16 code units.
 */
export type Folded = {
  readonly text: string;
  readonly from: readonly number[];
  readonly to: readonly number[];
};

const ALIKE = new Map(
  Object.entries({ '‘': "'", '’': "'", '“': '"', '”': '"', '–': '-', '—': '-', '−': '-' }),
);
const ASCII = /^[!-~]$/;
/** Chinese characters are what they are; only the rarer ones have forms to fold. */
const HAN = /^[\u4e00-\u9fff]$/;

const foldChar = (char: string): string => {
  if (HAN.test(char)) return char;
  if (ASCII.test(char)) return char.toLowerCase();
  const plain = char
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  return /^\s+$/.test(plain) ? ' ' : (ALIKE.get(plain) ?? plain);
};

type Units = { chars: string[]; from: number[]; to: number[] };

/** The folded units of a text, white space made one space. */
function unitsOf(source: string): Units {
  const units: Units = { chars: [], from: [], to: [] };
  let from = 0;
  for (const char of source) {
    const to = from + char.length;
    for (const unit of foldChar(char).split('')) {
      if (unit === ' ' && units.chars.at(-1) === ' ') continue;
      units.chars.push(unit);
      units.from.push(from);
      units.to.push(to);
    }
    from = to;
  }
  return units;
}

const isLetter = (char = ''): boolean => char >= 'a' && char <= 'z';
const isDigit = (char = ''): boolean => char >= '0' && char <= '9';

/** A space counts only between Latin words (47.03 亿 is 47.03亿), a comma not within a number (35,906). */
const counts = (char: string, before?: string, after?: string): boolean => {
  if (char === ' ') return isLetter(before) && isLetter(after);
  return char !== ',' || !(isDigit(before) && isDigit(after));
};

/** Folds a text for searching; what is searched for is folded in the same way. */
export function foldText(source: string): Folded {
  const { chars, from, to } = unitsOf(source);
  const isKept = chars.map((char, at) => counts(char, chars[at - 1], chars[at + 1]));
  return {
    text: chars.filter((_, at) => isKept[at]).join(''),
    from: from.filter((_, at) => isKept[at]),
    to: to.filter((_, at) => isKept[at]),
  };
}
