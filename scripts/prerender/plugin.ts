import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { makeOneFile } from '../single/make.ts';
import { bundleBoot, finishBoot } from './boot.ts';
import { composePage } from './page.ts';
import {
  checkedEdition,
  LANG_PAGES,
  loadPrerenderer,
  newestEdition,
  type Prerenderer,
} from './prerenderer.ts';

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

/** The files of the program, its entry last, and the style sheets that came with them, emptied in the bundle. */
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
  if (chunks.length === 0) throw new Error('The build has no entry');
  const parts = chunks.map(({ fileName }) => `./${fileName}`).reverse();
  return { parts, styles: sheets.join('\n') };
}

/**
 * Makes one page for each language with the newest edition in it, charts as pictures, styles inside, and the
 * program brought by a small script when somebody comes; and the offline copy that these pages offer. The edition
 * is checked first: a faulty one fails the build.
 */
export function prerenderPages(root: string): Plugin {
  const edition = newestEdition(join(root, 'data'));
  let prerenderer: Prerenderer;
  let copy: Awaited<ReturnType<typeof makeOneFile>>;
  return {
    name: 'prerender-pages',
    apply: 'build',
    enforce: 'post',
    async config() {
      copy = await makeOneFile(root);
      const { path, size } = copy;
      const told = {
        __IS_ONE_FILE__: 'false',
        __OFFLINE_FILE__: JSON.stringify({ path, size }),
      };
      prerenderer = await loadPrerenderer(root, told);
      return { define: { ...told, __CHECKED_EDITION__: checkedEdition(prerenderer, edition) } };
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const checked = prerenderer.checkedEdition(edition.json, edition.source);
        const { parts, styles } = takeProgram(bundle);
        const code = await bundleBoot(root, join(root, 'scripts/prerender/boot/site.js'));
        const boot = finishBoot(code, { __PARTS__: parts });
        for (const { lang, file } of LANG_PAGES) {
          const page = prerenderer.prerender(checked, lang);
          const source = composePage(page, { key: lang, boot, styles });
          delete bundle[file];
          this.emitFile({ type: 'asset', fileName: file, source });
        }
        this.emitFile({ type: 'asset', fileName: copy.path, source: copy.html });
      },
    },
  };
}
