import type { Claim, Edition, Measure } from '../edition.ts';
import { createFault, type Fault } from '../fault.ts';
import { contains, type Span } from '../span.ts';

type Kind = Claim['kind'];
/** A word that makes a claim where it stands, and the kinds of claim it can make. */
type ClaimWord = { readonly pattern: RegExp; readonly kinds: readonly [Kind, ...Kind[]] };
type FoundWord = Span & { readonly word: string; readonly kinds: ClaimWord['kinds'] };

/** 对入选企业, 被评为 A 级的企业: whom a rule applies to, not what was won. */
const WHOM =
  '(?![^，。；、]{0,8}(?:企业|单位|项目|纳税人|对象|者|人员|人才|名单|标准|条件)(?:[，。；、]|$|给予|予以|可|按|发放|实行))';

/** Words of first rank and of recognition, without those that look like them (首个工作日, 首创精神, 率先垂范). */
const CLAIM_WORDS: readonly ClaimWord[] = [
  { pattern: /首创(?!精神|性|意识)/g, kinds: ['originated'] },
  { pattern: /首[个家艘](?!工作日|交易日|自然日|月|季度|年|周|小时|阶段)/g, kinds: ['first'] },
  { pattern: /率先(?!垂范|士卒)/g, kinds: ['lead'] },
  { pattern: new RegExp(`入选${WHOM}`, 'g'), kinds: ['selected'] },
  { pattern: new RegExp(`入围${WHOM}`, 'g'), kinds: ['shortlisted'] },
  { pattern: new RegExp(`(?:获评|被评为)${WHOM}`, 'g'), kinds: ['awarded', 'title'] },
];

const wordsIn = (text: string): FoundWord[] =>
  CLAIM_WORDS.flatMap(({ pattern, kinds }) =>
    Array.from(text.matchAll(pattern), ({ 0: word, index }) => ({
      word,
      kinds,
      start: index,
      end: index + word.length,
    })),
  );

/** A claim with its stretch of the text and whether its quote has a word of its kind. */
type Placed = Span & { readonly kind: Kind; readonly isOfItsKind: boolean; readonly path: string };

const placed = ({ claims }: Measure, m: number): Placed[] =>
  claims.map(({ kind, quote, start }, i) => ({
    kind,
    start,
    end: start + quote.length,
    isOfItsKind: wordsIn(quote).some(({ kinds }) => kinds.includes(kind)),
    path: `measures[${m}].claims[${i}].kind`,
  }));

/** A quote can say two things at once (率先建成全国首个): its kind need be that of one of its words only. */
function checkWord(found: FoundWord, claims: readonly Placed[], path: string): Fault[] {
  const { word, kinds, start } = found;
  const around = claims.filter((claim) => contains(claim, found));
  const [first] = around;
  if (!first) return [createFault('claimMissing', path, { word, start })];
  if (around.some(({ kind, isOfItsKind }) => kinds.includes(kind) || isOfItsKind)) return [];
  const params = { found: first.kind, expected: kinds.join(' / '), word };
  return [createFault('claimKindMismatch', first.path, params)];
}

function checkWords(measure: Measure, m: number): Fault[] {
  const claims = placed(measure, m);
  return wordsIn(measure.text.zh).flatMap((found) =>
    checkWord(found, claims, `measures[${m}].text.zh`),
  );
}

function checkTwice({ claims }: Measure, m: number): Fault[] {
  const seen = new Set<string>();
  return claims.flatMap(({ quote, start }, i) => {
    const key = `${start} ${quote}`;
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [createFault('duplicateClaim', `measures[${m}].claims[${i}]`, { quote, start })];
  });
}

/** Every word of first rank or recognition is recorded as a claim of its kind, and no claim is recorded twice. */
export function checkClaims(edition: Edition): Fault[] {
  return edition.measures.flatMap((measure, m) => [
    ...checkWords(measure, m),
    ...checkTwice(measure, m),
  ]);
}
