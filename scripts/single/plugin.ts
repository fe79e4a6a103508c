import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { publishedBody } from '../data-folder.ts';
import { bundleBoot, finishBoot } from '../prerender/boot.ts';
import {
  checkedEdition,
  LANG_PAGES,
  loadPrerenderer,
  newestEdition,
  type Prerenderer,
} from '../prerender/prerenderer.ts';
import { dataUri, inlineCode, inlineTexts } from './inline.ts';
import { composeOneFile } from './page.ts';

const TOLD = { __IS_ONE_FILE__: 'true', __OFFLINE_FILE__: 'null' };

/** The files of the site that the program reads, by the path at which it asks for them. */
const embeddedFiles = (data: string, id: string): Record<string, string> =>
  Object.fromEntries(
    ['catalog.json', 'edition.schema.json']
      .concat(['edition.json', 'source.txt'].map((name) => `editions/${id}/${name}`))
      .map((path) => [`data/${path}`, publishedBody(data, path)]),
  );

/** Takes program and styles out of a bundle of one script. Throws for anything that would stand beside the file. */
function takeAll(bundle: Rolldown.OutputBundle): { program: string; styles: string } {
  const items = Object.values(bundle);
  const [chunk, ...more] = items.filter((item) => item.type === 'chunk');
  const assets = items.filter((item) => item.type === 'asset');
  const sheets = assets.filter(({ fileName }) => fileName.endsWith('.css'));
  const strange = assets.filter(({ fileName }) => !/\.(css|html)$/.test(fileName));
  const beside = [...more, ...strange].map(({ fileName }) => fileName);
  if (!chunk || beside.length) throw new Error(`Not one file: ${beside.join(', ')}`);
  for (const { fileName } of items) delete bundle[fileName];
  const styles = sheets.map(({ source }) => String(source)).join('\n');
  return { program: inlineCode(chunk.code), styles };
}

/**
 * Makes the offline copy: one HTML file with program, styles, data, icon and the page in every language inside. The
 * edition is checked first: a faulty one fails the build.
 */
export function oneFile(root: string): Plugin {
  const data = join(root, 'data');
  const edition = newestEdition(data);
  let prerenderer: Prerenderer;
  const bootOf = (file: string) => bundleBoot(root, join(root, 'scripts/single', file));
  return {
    name: 'one-file',
    apply: 'build',
    enforce: 'post',
    async config() {
      prerenderer = await loadPrerenderer(root, TOLD);
      return { define: { ...TOLD, __CHECKED_EDITION__: checkedEdition(prerenderer, edition) } };
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const checked = prerenderer.checkedEdition(edition.json, edition.source);
        const pages = LANG_PAGES.map(({ lang }) => ({
          key: lang,
          page: prerenderer.prerender(checked, lang),
        }));
        const named = pages.map(({ key, page: { lang, title } }) => [key, { lang, title }]);
        const source = composeOneFile({
          pages,
          ...takeAll(bundle),
          boot: finishBoot(await bootOf('boot.js'), { __PAGES__: Object.fromEntries(named) }),
          swap: finishBoot(await bootOf('swap.js'), {}),
          files: inlineTexts(embeddedFiles(data, edition.id)),
          icon: dataUri(readFileSync(join(root, 'public/icon.svg'), 'utf8')),
        });
        this.emitFile({ type: 'asset', fileName: `${edition.id}.html`, source });
      },
    },
  };
}
