import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Plugin } from 'vite';

/** What is published of the data folder; anything else in it stays at home. */
const PUBLISHED = [
  /^catalog\.json$/,
  /^editions\/[^/]+\/(edition\.json|source\.txt)$/,
  /^([^/]+\/)*[^/]*schema\.json$/,
];
const MINIFIED = /(^|\/)(catalog|edition)\.json$/;

/** The paths in the data folder that are published, with slashes, sorted. */
export function publishedPaths(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => relative(folder, join(item.parentPath, item.name)).split(sep).join('/'))
    .filter((path) => PUBLISHED.some((pattern) => pattern.test(path)))
    .sort();
}

/** A file as published: data without white space (so proven to parse), the rest as it is. */
export function publishedBody(folder: string, path: string): string {
  const body = readFileSync(join(folder, path), 'utf8');
  return MINIFIED.test(path) ? JSON.stringify(JSON.parse(body)) : body;
}

/** Serves the data folder at /data/ while developing and copies it into the build. */
export function dataFolder(folder: string): Plugin {
  return {
    name: 'data-folder',
    configureServer({ middlewares, watcher, ws }) {
      middlewares.use('/data/', (request, response) => {
        const path = (request.url ?? '').replace(/^\/|[?#].*$/g, '');
        if (!publishedPaths(folder).includes(path)) {
          response.statusCode = 404;
          return response.end('Not found\n');
        }
        const type = path.endsWith('.json') ? 'application/json' : 'text/plain';
        response.setHeader('Content-Type', `${type}; charset=utf-8`);
        response.end(publishedBody(folder, path));
      });
      watcher.on('change', (path) => {
        if (path.startsWith(folder)) ws.send({ type: 'full-reload' });
      });
    },
    generateBundle() {
      for (const path of publishedPaths(folder))
        this.emitFile({
          type: 'asset',
          fileName: `data/${path}`,
          source: publishedBody(folder, path),
        });
    },
  };
}
