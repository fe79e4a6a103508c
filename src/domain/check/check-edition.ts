import { type Edition, editionSchema } from '../edition.ts';
import type { Fault } from '../fault.ts';
import { checkBelonging } from './belonging.ts';
import { checkClaims } from './claims.ts';
import { checkEnglishText } from './english.ts';
import { checkEnglishWhole } from './english-whole.ts';
import { checkIds } from './ids.ts';
import { checkLanguages } from './languages.ts';
import { checkNumerals } from './numerals.ts';
import { checkOffsets } from './offsets.ts';
import { checkOwnWords } from './own-words.ts';
import { parseJson } from './parse-json.ts';
import { checkParts } from './parts.ts';
import { checkReading } from './reading.ts';
import { checkVerbatim } from './verbatim.ts';

/** `edition` is there when the schema holds; it may be shown only when `faults` is empty. */
export type ParsedEdition = { readonly edition: Edition | null; readonly faults: readonly Fault[] };

const CHECKS = [
  checkIds,
  checkOffsets,
  checkReading,
  checkNumerals,
  checkParts,
  checkLanguages,
  checkEnglishText,
  checkEnglishWhole,
  checkOwnWords,
  checkClaims,
  checkBelonging,
] as const;

/** Every check that an edition of the right shape can fail; with `source`, also against the published text. */
export function checkEdition(edition: Edition, source?: string): Fault[] {
  const faults = CHECKS.flatMap((check) => check(edition));
  return source === undefined ? faults : [...faults, ...checkVerbatim(edition, source)];
}

/** Parses an edition from JSON and checks all but the source. Never throws: whatever is wrong is a fault. */
export function parseEdition(json: string): ParsedEdition {
  const { value, faults } = parseJson(editionSchema, json);
  if (!value) return { edition: null, faults };
  return { edition: value, faults: checkEdition(value) };
}
