import { parseCatalog } from '../domain/check/check-catalog.ts';
import { parseEdition } from '../domain/check/check-edition.ts';
import type { Edition } from '../domain/edition.ts';
import { type Fault, sayFault } from '../domain/fault.ts';
import type { Text } from '../domain/lang.ts';
import { sayIn } from '../i18n/say.ts';

/** What the page can show: an edition, or why there is none, as sentences in both languages. */
export type Loaded =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly edition: Edition }
  | { readonly state: 'faulty'; readonly file: string; readonly faults: readonly Text[] };

const CATALOG = 'data/catalog.json';
const editionFile = (id: string): string => `data/editions/${id}/edition.json`;

/** Thrown when a file cannot be had at all; says so in both languages. */
class UnreachableFile extends Error {
  readonly said: Text;
  readonly file: string;
  constructor(file: string, reason: string) {
    super(`${file}: ${reason}`);
    this.file = file;
    this.said = {
      zh: sayIn('zh')('fault.unreachable', { file, reason }),
      en: sayIn('en')('fault.unreachable', { file, reason }),
    };
  }
}

const readFile = async (file: string): Promise<string> => {
  const answer = await fetch(file).catch((error: unknown) => {
    throw new UnreachableFile(file, error instanceof Error ? error.message : String(error));
  });
  if (!answer.ok) throw new UnreachableFile(file, `HTTP ${answer.status}`);
  return answer.text();
};

const faulty = (file: string, faults: readonly Fault[]): Loaded => ({
  state: 'faulty',
  file,
  faults: faults.map(sayFault),
});

/**
 * Fetches the catalog and the newest edition in it, and checks both. Never rejects: whatever is wrong
 * comes back as sentences.
 */
export const loadNewestEdition = async (): Promise<Loaded> => {
  try {
    const { catalog, faults: catalogFaults } = parseCatalog(await readFile(CATALOG));
    const newest = catalog?.editions[0];
    if (!newest || catalogFaults.length) return faulty(CATALOG, catalogFaults);
    const file = editionFile(newest.id);
    const { edition, faults } = parseEdition(await readFile(file));
    return edition && !faults.length ? { state: 'ready', edition } : faulty(file, faults);
  } catch (error) {
    if (!(error instanceof UnreachableFile)) throw error;
    return { state: 'faulty', file: error.file, faults: [error.said] };
  }
};
