import { join } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import { publishedBody } from '../data-folder.ts';

export type Prerenderer = typeof import('../../src/prerender.tsx');

export const LANG_PAGES = [
  { lang: 'zh', file: 'index.html' },
  { lang: 'en', file: 'en.html' },
] as const;

/** The newest edition of the data folder: its id, its file as published, its official text. */
export function newestEdition(data: string) {
  const { editions } = JSON.parse(publishedBody(data, 'catalog.json'));
  const folder = `editions/${editions[0].id}`;
  return {
    id: String(editions[0].id),
    json: publishedBody(data, `${folder}/edition.json`),
    source: publishedBody(data, `${folder}/source.txt`),
  };
}

export type NewestEdition = ReturnType<typeof newestEdition>;

/** Style sheets say nothing in Node. */
const withoutStyleSheets: Plugin = {
  name: 'without-style-sheets',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('.css') ? '\0no-styles' : null),
  load: (id) => (id === '\0no-styles' ? '' : null),
};

/** What a build tells the program, as vite.config.ts names it. */
export type Told = Readonly<Record<'__IS_ONE_FILE__' | '__OFFLINE_FILE__', string>>;

/** The page's own code, run here, told the same as the program that is going to take its page over. */
export const loadPrerenderer = async (root: string, told: Told): Promise<Prerenderer> => {
  const { module } = await runnerImport<Prerenderer>(join(root, 'src/prerender.tsx'), {
    root,
    configFile: false,
    define: { __CHECKED_EDITION__: 'null', ...told },
    logLevel: 'error',
    plugins: [withoutStyleSheets],
  });
  return module;
};

/** How the program knows the edition that the build has checked. */
export const checkedEdition = (prerenderer: Prerenderer, { id, json }: NewestEdition): string =>
  JSON.stringify({ id, print: prerenderer.fingerprint(json) });
