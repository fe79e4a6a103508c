import { copyOfBoard } from '../figures/copy-said.ts';
import { exportsWords } from '../i18n/rooms/exports.ts';
import { embeddedFile } from '../site/embedded.ts';
import { zipFile } from '../workbook/zip.ts';
import { inAllLangs } from './package-table.ts';
import { packageTables } from './package-tables.ts';
import { readme } from './readme.ts';
import type { Shown } from './shown.ts';

/** How long a file of the site may take to come, ms. */
const PATIENCE = 20_000;

const fetchText = async (path: string): Promise<string> => {
  const answer = await fetch(path, { signal: AbortSignal.timeout(PATIENCE) });
  const isPage = answer.headers.get('content-type')?.includes('text/html');
  if (!answer.ok || isPage)
    throw new Error(`${path}: ${isPage ? 'HTML' : `HTTP ${answer.status}`}`);
  return new TextDecoder('utf-8', { fatal: true }).decode(await answer.arrayBuffer());
};

const readText = async (path: string): Promise<string> =>
  __IS_ONE_FILE__ ? embeddedFile(path) : fetchText(path);

/** The two files of a package that the page itself does not hold. */
export type SiteFiles = { readonly schema: string; readonly source: string };

/** The schema and the official text, from this site or from this very file. Rejects if either cannot be had. */
export const fetchSiteFiles = async ({ edition }: Shown): Promise<SiteFiles> => {
  const [schema, source] = await Promise.all([
    readText('data/edition.schema.json'),
    readText(`data/editions/${edition.id}/source.txt`),
  ]);
  JSON.parse(schema);
  return { schema, source };
};

/** The description of a package and its tables, after Data Package 2.0. */
const descriptor = ({ edition, address, date }: Shown): object => ({
  $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
  name: edition.id,
  title: inAllLangs((lang) => edition.title[lang]),
  description: inAllLangs((lang) => exportsWords.sayIn(lang)('package.what')),
  ...(address === null ? {} : { homepage: address }),
  copy: copyOfBoard(edition),
  created: `${date}T00:00:00Z`,
  sources: [{ title: edition.title.zh, path: 'source.txt' }],
  resources: packageTables(edition).map(({ name, path, schema }) => ({
    name,
    type: 'table',
    path,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema,
  })),
});

const pretty = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The whole edition as a Frictionless data package in a zip, whatever the page is filtered by. */
export const packageFile = (shown: Shown, { schema, source }: SiteFiles): Blob => {
  const { edition, date } = shown;
  return zipFile(
    [
      ['datapackage.json', pretty(descriptor(shown))],
      ['README.md', readme(shown)],
      ...packageTables(edition).map(({ path, csv }) => [path, csv] as const),
      ['edition.json', pretty(edition)],
      ['edition.schema.json', schema],
      ['source.txt', source],
    ],
    date,
    'application/zip',
  );
};
