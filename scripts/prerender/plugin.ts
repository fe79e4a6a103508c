import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { minifySync, type Plugin, type Rolldown, runnerImport } from 'vite';
import { publishedBody } from '../data-folder.ts';
import { composePage } from './page.ts';

type Prerenderer = typeof import('../../src/prerender.tsx');

const PAGES = [
  { lang: 'zh', file: 'index.html' },
  { lang: 'en', file: 'en.html' },
] as const;

/** The newest edition of the data folder: its id, its file as published, its official text. */
function newestEdition(data: string) {
  const { editions } = JSON.parse(publishedBody(data, 'catalog.json'));
  const folder = `editions/${editions[0].id}`;
  return {
    id: String(editions[0].id),
    json: publishedBody(data, `${folder}/edition.json`),
    source: publishedBody(data, `${folder}/source.txt`),
  };
}

/** Style sheets say nothing in Node. */
const withoutStyleSheets: Plugin = {
  name: 'without-style-sheets',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('.css') ? '\0no-styles' : null),
  load: (id) => (id === '\0no-styles' ? '' : null),
};

/** The page's own code, run here. */
const loadPrerenderer = async (root: string): Promise<Prerenderer> => {
  const { module } = await runnerImport<Prerenderer>(join(root, 'src/prerender.tsx'), {
    root,
    configFile: false,
    define: { __CHECKED_EDITION__: 'null' },
    logLevel: 'error',
    plugins: [withoutStyleSheets],
  });
  return module;
};

/** The entry of a build and all that it imports, each chunk once, the entry first. */
function chunksOfEntry(bundle: Rolldown.OutputBundle): readonly Rolldown.OutputChunk[] {
  const files = Object.values(bundle).flatMap((item) =>
    item.type === 'chunk' && item.isEntry ? [item.fileName] : [],
  );
  // The list grows while it is gone through.
  for (const file of files) {
    const chunk = bundle[file];
    if (chunk?.type !== 'chunk') throw new Error(`The build has no chunk ${file}`);
    files.push(...chunk.imports.filter((other) => !files.includes(other)));
  }
  return files.map((file) => bundle[file] as Rolldown.OutputChunk);
}

/** The files of the program, its entry first, and the style sheets that came with them, emptied in the bundle. */
function takeProgram(bundle: Rolldown.OutputBundle) {
  const chunks = chunksOfEntry(bundle);
  const names = new Set(chunks.flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])]));
  const sheets = [...names].map((name) => {
    const sheet = bundle[name];
    if (sheet?.type !== 'asset') throw new Error(`The build has no style sheet ${name}`);
    const source = String(sheet.source);
    // Pieces that come on demand ask for it too: the file stays, and has nothing left to say.
    sheet.source = '';
    return source;
  });
  const [main, ...others] = chunks.map(({ fileName }) => `./${fileName}`);
  if (!main) throw new Error('The build has no entry');
  return { main, others, styles: sheets.join('\n') };
}

/**
 * Makes one page for each language with the newest edition in it, charts as pictures, styles inside, and the
 * program brought by a small script when somebody comes. The edition is checked first: a faulty one fails the build.
 */
export function prerenderPages(root: string): Plugin {
  const boot = readFileSync(join(root, 'scripts/prerender/boot.js'), 'utf8');
  const edition = newestEdition(join(root, 'data'));
  let prerenderer: Prerenderer;
  return {
    name: 'prerender-pages',
    apply: 'build',
    enforce: 'post',
    async config() {
      prerenderer = await loadPrerenderer(root);
      const print = prerenderer.fingerprint(edition.json);
      return { define: { __CHECKED_EDITION__: JSON.stringify({ id: edition.id, print }) } };
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const checked = prerenderer.checkedEdition(edition.json, edition.source);
        const { main, others, styles } = takeProgram(bundle);
        const { code } = minifySync(
          'boot.js',
          boot.replace('__MAIN__', main).replace("'__OTHERS__'", JSON.stringify(others)),
        );
        for (const { lang, file } of PAGES) {
          const page = prerenderer.prerender(checked, lang);
          const source = composePage(page, { key: lang, boot: code.trim(), styles });
          delete bundle[file];
          this.emitFile({ type: 'asset', fileName: file, source });
        }
      },
    },
  };
}
