type Parser = (text: string) => number | null;

const DIGITS = '零一二三四五六七八九';
const DIGIT_RUN = /^[零一二三四五六七八九]+$/;
const UNDER_TEN_THOUSAND =
  /^零?(?:([一二三四五六七八九])?千(零)?)?(?:([一二三四五六七八九])?百(零)?)?(?:([一二三四五六七八九])?十)?([一二三四五六七八九])?$/;

// Scales that cannot follow one another (十百, 亿万, 千十), and a 零 that bridges nothing.
const MISPLACED = /[十百千万亿][百千]|[十千万亿]十|[万亿]万|亿亿|零[十百千万亿]|零$/;

const digit = (char: string): number => DIGITS.indexOf(char);

/** A digit right after a scale counts the next scale down: 二百五 is 250, 二百零五 is 205. */
function lastDigitWorth(section: string): number {
  if (/千[一二三四五六七八九]$/.test(section)) return 100;
  return /百[一二三四五六七八九]$/.test(section) ? 10 : 1;
}

/** A section under 10,000; null when its scales are out of order. A bare 千, 百 or 十 counts one of it. */
function parseSection(section: string): number | null {
  const parts = UNDER_TEN_THOUSAND.exec(section);
  if (!parts || section === '') return null;
  const scaled = (scale: string, at: number, worth: number) =>
    section.includes(scale) ? (parts[at] ? digit(parts[at]) : 1) * worth : 0;
  const last = parts[6] ? digit(parts[6]) * lastDigitWorth(section) : 0;
  return scaled('千', 1, 1000) + scaled('百', 3, 100) + scaled('十', 5, 10) + last;
}

/** What stands after 万 or 亿: nothing, a lone digit counting the next scale down (两万五), or a number. */
function parseRest(rest: string, scale: number, parse: Parser): number | null {
  if (rest === '') return 0;
  if (rest.length === 1 && digit(rest) > 0) return (digit(rest) * scale) / 10;
  return parse(rest);
}

function parseScaled(text: string, mark: string, scale: number, parse: Parser): number | null {
  const at = text.lastIndexOf(mark);
  if (at < 0) return parse(text);
  const head = at === 0 ? 1 : parse(text.slice(0, at));
  const rest = parseRest(text.slice(at + 1), scale, parse);
  return head === null || rest === null ? null : head * scale + rest;
}

const parseUnderHundredMillion: Parser = (text) => parseScaled(text, '万', 1e4, parseSection);

/**
 * The value of a purely Chinese numeral: 千万 10000000, 十 10, 两 2, 三百零六 306, 二〇二四 2024.
 * Null for anything that is not one, such as 十百 or 亿万.
 */
export function parseChinese(text: string): number | null {
  const plain = text.replaceAll('两', '二').replaceAll('〇', '零');
  if (DIGIT_RUN.test(plain)) return Number([...plain].map(digit).join(''));
  if (plain === '' || MISPLACED.test(plain)) return null;
  return parseScaled(plain, '亿', 1e8, parseUnderHundredMillion);
}
