import type { Edition } from '../domain/edition.ts';
import type { Fault } from '../domain/fault.ts';
import { fingerprint } from '../domain/fingerprint.ts';
import type { Text } from '../domain/lang.ts';
import { sayIn } from '../i18n/say.ts';
import { embeddedFile } from '../site/embedded.ts';
import { CHECKED, type CheckedEdition } from './checked.ts';

/** What the page can show: an edition, or why there is none, as sentences in both languages. */
export type Loaded =
  | { readonly state: 'ready'; readonly edition: Edition }
  | { readonly state: 'faulty'; readonly file: string; readonly faults: readonly Text[] };

const CATALOG = 'data/catalog.json';
const editionFile = (id: string): string => `data/editions/${id}/edition.json`;

/** How long a file may take to come, ms. */
const PATIENCE = 20_000;

/** Broken characters are an error and not a question mark in the official text. */
const utf8 = new TextDecoder('utf-8', { fatal: true });

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

const fetchFile = async (file: string): Promise<string> => {
  const answer = await fetch(file, { signal: AbortSignal.timeout(PATIENCE) });
  if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
  return utf8.decode(await answer.arrayBuffer());
};

const readFile = async (file: string): Promise<string> => {
  try {
    return __IS_ONE_FILE__ ? embeddedFile(file) : await fetchFile(file);
  } catch (error) {
    throw new UnreachableFile(file, error instanceof Error ? error.message : String(error));
  }
};

/** The checks are large and seldom needed: they come when there is something to check. */
const bringChecks = () => import('./checks.ts');

const faulty = async (file: string, faults: readonly Fault[]): Promise<Loaded> => {
  const { sayFault } = await bringChecks();
  return { state: 'faulty', file, faults: faults.map(sayFault) };
};

const check = async (file: string, json: string): Promise<Loaded> => {
  const { parseEdition } = await bringChecks();
  const { edition, faults } = parseEdition(json);
  return edition && !faults.length ? { state: 'ready', edition } : faulty(file, faults);
};

/** The edition that the build has checked: it is not checked again if it is still the same, letter by letter. */
const loadChecked = async ({ id, print }: CheckedEdition): Promise<Loaded> => {
  const file = editionFile(id);
  const json = await readFile(file);
  if (fingerprint(json) !== print) return check(file, json);
  return { state: 'ready', edition: JSON.parse(json) as Edition };
};

const loadListed = async (): Promise<Loaded> => {
  const { parseCatalog } = await bringChecks();
  const { catalog, faults } = parseCatalog(await readFile(CATALOG));
  const newest = catalog?.editions[0];
  if (!newest || faults.length) return faulty(CATALOG, faults);
  const file = editionFile(newest.id);
  return check(file, await readFile(file));
};

/**
 * Fetches the newest edition and checks it. Never rejects for what is wrong with the data: that comes back
 * as sentences.
 */
export const loadNewestEdition = async (): Promise<Loaded> => {
  try {
    return await (CHECKED ? loadChecked(CHECKED) : loadListed());
  } catch (error) {
    if (!(error instanceof UnreachableFile)) throw error;
    return { state: 'faulty', file: error.file, faults: [error.said] };
  }
};
