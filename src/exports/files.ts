import { exportsWords } from '../i18n/rooms/exports.ts';
import { fileName } from '../site/file-name.ts';
import { csvFile } from './csv.ts';
import { figuresSheet } from './figures-sheet.ts';
import { shownJson } from './json.ts';
import { measuresSheet } from './measures-sheet.ts';
import { notesSheet } from './notes-sheet.ts';
import type { Shown } from './shown.ts';

export const FILE_IDS = ['figures', 'measures', 'workbook', 'json', 'package'] as const;
export type FileId = (typeof FILE_IDS)[number];

/** A file ready to be saved. `rows` counts what a reader would count; null where there is no one table. */
export type Made = { readonly file: Blob; readonly name: string; readonly rows: number | null };

type Maker = {
  readonly ending: string;
  readonly rows: (shown: Shown) => number | null;
  readonly make: (shown: Shown) => Promise<Blob> | Blob;
};

/** All three sheets, as the reader finds them side by side. */
const workbook = async (shown: Shown): Promise<Blob> => {
  const { xlsxFile } = await import('../workbook/xlsx.ts');
  const sheets = [measuresSheet(shown), figuresSheet(shown), notesSheet(shown)];
  return xlsxFile(sheets, exportsWords.sayIn(shown.lang)('cells.longer'), shown.date);
};

const dataPackage = async (shown: Shown): Promise<Blob> => {
  const { fetchSiteFiles, packageFile } = await import('./data-package.ts');
  return packageFile(shown, await fetchSiteFiles(shown));
};

const MAKERS: Readonly<Record<FileId, Maker>> = {
  figures: {
    ending: 'csv',
    rows: ({ figures }) => figures.length,
    make: (shown) => csvFile(figuresSheet(shown)),
  },
  measures: {
    ending: 'csv',
    rows: ({ measures }) => measures.length,
    make: (shown) => csvFile(measuresSheet(shown)),
  },
  workbook: { ending: 'xlsx', rows: ({ figures }) => figures.length, make: workbook },
  json: {
    ending: 'json',
    rows: ({ figures }) => figures.length,
    make: (shown) => new Blob([shownJson(shown)], { type: 'application/json' }),
  },
  package: { ending: 'zip', rows: () => null, make: dataPackage },
};

/** Makes one of the files from what is shown. Rejects if a writer or a file of the site cannot be had. */
export const makeFile = async (id: FileId, shown: Shown): Promise<Made> => {
  const { ending, rows, make } = MAKERS[id];
  const { edition, lang, date } = shown;
  // A package is whole and in both languages.
  const which = id === 'package' ? ['datapackage'] : [id, lang];
  const name = fileName([edition.id, ...which, date], ending);
  return { file: await make(shown), name, rows: rows(shown) };
};
