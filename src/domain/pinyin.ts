/** The syllables, without tones, that a Chinese character is read with: 行 → hang, xing. */
export type Readings = ReadonlyMap<string, readonly string[]>;

/** How something is spelled: every syllable whole (`shuiwu`), or none (`swj`). */
export const SPELLINGS = ['full', 'initials'] as const;
export type Spelling = (typeof SPELLINGS)[number];

/** A stretch of a folded text that letters spell; `read` characters of it are read, the others taken as they are. */
export type Spelled = {
  readonly start: number;
  readonly end: number;
  readonly spelling: Spelling;
  readonly read: number;
};

/** ü is typed as v or as u. */
const typed = (syllable: string): string[] =>
  syllable.includes('v') ? [syllable, syllable.replace('v', 'u')] : [syllable];

/** Reads a table of readings, `an安案 ba把八`: each syllable followed by its characters. */
export function readTable(table: string): Readings {
  const readings = new Map<string, string[]>();
  for (const [, syllable = '', characters = ''] of table.matchAll(/([a-z]+)([^a-z\s]+)/g))
    for (const character of characters)
      readings.set(character, [...(readings.get(character) ?? []), ...typed(syllable)]);
  return readings;
}

const SKIPPED = /[\s\p{P}]/u;

/** How many of the letters from `at` on a whole syllable takes; the last one may be cut short. */
function takenWhole(letters: string, at: number, syllable: string): readonly number[] {
  if (letters.startsWith(syllable, at)) return [syllable.length];
  const left = letters.length - at;
  return left < syllable.length && syllable.startsWith(letters.slice(at)) ? [left] : [];
}

/** The same for an initial: one letter, or both of zh, ch, sh. */
function takenByInitial(letters: string, at: number, syllable: string): readonly number[] {
  if (letters[at] !== syllable[0]) return [];
  return syllable[1] === 'h' && letters[at + 1] === 'h' ? [2, 1] : [1];
}

const TAKEN = { full: takenWhole, initials: takenByInitial } as const;

type Walk = { readonly end: number; readonly read: number };

/** Tries letters against a text from one place on; what has failed once is not tried again. */
function walker(text: string, letters: string, readings: Readings, spelling: Spelling) {
  const taken = TAKEN[spelling];
  const dead = new Set<number>();

  const read = (at: number, done: number, syllables: readonly string[]): Walk | null => {
    for (const syllable of syllables)
      for (const count of taken(letters, done, syllable)) {
        const walk = from(at + 1, done + count);
        if (walk) return { end: walk.end, read: walk.read + 1 };
      }
    return null;
  };

  const step = (at: number, done: number): Walk | null => {
    const char = text[at] ?? '';
    if (char === letters[done]) return from(at + 1, done + 1);
    const syllables = readings.get(char);
    if (syllables) return read(at, done, syllables);
    return done > 0 && SKIPPED.test(char) ? from(at + 1, done) : null;
  };

  function from(at: number, done: number): Walk | null {
    if (done === letters.length) return { end: at, read: 0 };
    const state = at * (letters.length + 1) + done;
    if (at >= text.length || dead.has(state)) return null;
    const walk = step(at, done);
    if (!walk && done > 0) dead.add(state);
    return walk;
  }
  return from;
}

/**
 * Every stretch of a folded text that letters spell in one way; characters and numbers may stand between as they
 * are (`2024nian`), punctuation is passed over, and the last syllable may be cut short.
 */
export function spelledIn(
  text: string,
  letters: string,
  readings: Readings,
  spelling: Spelling,
): Spelled[] {
  const walk = walker(text, letters, readings, spelling);
  const found: Spelled[] = [];
  for (let start = 0; start < text.length; start++) {
    const way = walk(start, 0);
    if (!way?.read) continue;
    found.push({ start, end: way.end, spelling, read: way.read });
    start = way.end - 1;
  }
  return found;
}
