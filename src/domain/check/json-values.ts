import { createFault, type Fault } from '../fault.ts';
import { sayPath } from './path.ts';
import { walk } from './walk.ts';

const CHARACTER_FAULTS = [
  // Surrogates that have no partner (the u flag makes pairs one character of another class), and what
  // stands in the place of a character that could not be decoded.
  { code: 'loneSurrogate', pattern: /\p{Cs}|\ufffd/u },
  // Controls but for the line feed, the marks that turn the direction of text, and U+FFFE and U+FFFF.
  {
    code: 'controlCharacter',
    pattern: /(?!\n)\p{Cc}|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/u,
  },
] as const;

const named = (char: string): string =>
  `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Characters that break charts and office files: in any text, and in the names of fields. */
export function checkCharacters(json: unknown): Fault[] {
  return [...walk(json)].flatMap(({ value, steps }) => {
    const key = steps.at(-1);
    const texts = [value, key].filter((text) => typeof text === 'string');
    return CHARACTER_FAULTS.flatMap(({ code, pattern }) => {
      const found = texts.map((text) => pattern.exec(text)?.[0]).find((char) => char !== undefined);
      return found ? [createFault(code, sayPath(steps), { found: named(found) })] : [];
    });
  });
}

/** Numbers that JSON can write and a chart cannot draw: 1e400 is read as infinite. */
export function checkFinite(json: unknown): Fault[] {
  return [...walk(json)]
    .filter(({ value }) => typeof value === 'number' && !Number.isFinite(value))
    .map(({ steps }) => createFault('notFinite', sayPath(steps)));
}
