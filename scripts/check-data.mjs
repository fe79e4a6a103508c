// @ts-check
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { ROOT } from './install.mjs';
import { loadDomain } from './load-domain.mjs';

/**
 * @typedef {import('../src/domain/fault.ts').Fault} Fault
 * @typedef {import('../src/domain/edition.ts').Edition} Edition
 * @typedef {import('../src/domain/edition.ts').Catalog} Catalog
 * @typedef {{ file: string, faults: readonly Fault[], summary?: import('../src/domain/lang.ts').Text }} Report
 * @typedef {Report & { edition?: Edition }} EditionReport
 */

/** @type {[typeof import('../src/domain/fault.ts'), typeof import('../src/domain/check/check-edition.ts'), typeof import('../src/domain/check/check-catalog.ts'), typeof import('../src/domain/check/report.ts')]} */
const [{ createFault, sayFault }, { parseEdition, checkEdition }, catalogs, { summarise }] =
  await Promise.all([
    loadDomain('fault.ts'),
    loadDomain('check/check-edition.ts'),
    loadDomain('check/check-catalog.ts'),
    loadDomain('check/report.ts'),
  ]);

/** The text of a file, or the fault that keeps it from being read. @param {string} file @returns {string | Fault} */
function readText(file) {
  const params = { file: relative(process.cwd(), file) };
  if (!existsSync(file)) return createFault('fileMissing', '', params);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch {
    return createFault('notUtf8', '', params);
  }
}

/** An edition, held against the `source.txt` beside it. @param {string} file @returns {EditionReport} */
function checkEditionFile(file) {
  const json = readText(file);
  if (typeof json !== 'string') return { file, faults: [json] };
  const { edition, faults } = parseEdition(json);
  if (!edition) return { file, faults };
  const source = readText(join(dirname(file), 'source.txt'));
  const all = typeof source === 'string' ? checkEdition(edition, source) : [...faults, source];
  return { file, faults: all, edition, summary: summarise(edition, all) };
}

/** Catalog and folders name the same editions, and the catalog says of each what it says of itself. */
function checkListing(
  /** @type {Catalog} */ { editions },
  /** @type {Map<string, EditionReport>} */ reports,
) {
  const listed = new Set(editions.map(({ id }) => id));
  const unlisted = [...reports.keys()].filter((id) => !listed.has(id));
  const differences = editions.flatMap((entry, i) => {
    const edition = reports.get(entry.id)?.edition;
    return edition ? catalogs.checkCatalogEntry(entry, edition, `editions[${i}]`) : [];
  });
  return [
    ...unlisted.map((id) => createFault('editionNotListed', 'editions', { id })),
    ...differences,
  ];
}

/** @param {string} folder */
function foldersIn(folder) {
  const items = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
  return items.filter((item) => item.isDirectory()).map(({ name }) => name);
}

/** The catalog, and every edition that it names or that has a folder. @param {string} data @returns {Report[]} */
function checkFolder(data) {
  const file = join(data, 'catalog.json');
  const json = readText(file);
  if (typeof json !== 'string') return [{ file, faults: [json] }];
  const { catalog, faults } = catalogs.parseCatalog(json);
  const listed = catalog?.editions.map(({ id }) => id) ?? [];
  const ids = new Set([...listed, ...foldersIn(join(data, 'editions'))]);
  const reports = new Map(
    [...ids].map((id) => [id, checkEditionFile(join(data, 'editions', id, 'edition.json'))]),
  );
  const listing = catalog ? checkListing(catalog, reports) : [];
  return [{ file, faults: [...faults, ...listing] }, ...reports.values()];
}

/** @param {Report} report */
function print({ file, faults, summary }) {
  console.log(relative(process.cwd(), file));
  for (const { zh, en } of faults.map(sayFault)) console.log(`  ${zh}\n  ${en}`);
  const count = { zh: `问题：${faults.length}。`, en: `Faults: ${faults.length}.` };
  const { zh, en } = summary ?? count;
  console.log(`  ${zh}\n  ${en}`);
}

/** `npm run check:data` checks what is published, `npm run check:data -- <edition.json or data folder>` something else. */
const [given = join(ROOT, 'data')] = process.argv.slice(2);
const reports = given.endsWith('.json') ? [checkEditionFile(given)] : checkFolder(given);
for (const report of reports) print(report);
process.exitCode = reports.every(({ faults }) => faults.length === 0) ? 0 : 1;
