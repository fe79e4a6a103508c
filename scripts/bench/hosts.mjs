// @ts-check
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { ROOT } from '../install.mjs';
import { loadDomain } from '../load-domain.mjs';
import { serve } from '../server.mjs';
import { barCharts } from './limit-charts.mjs';
import { limitPage } from './limit-page.mjs';

/**
 * @typedef {import('../../src/domain/edition.ts').Edition} Edition
 * @typedef {import('../../src/domain/lang.ts').Lang} Lang
 * @typedef {'product' | 'limit'} Page
 * @typedef {{ id: string, page: Page, lang: Lang, url: string }} Target what is measured
 */

const LANGS = /** @type {const} */ (['zh', 'en']);

/** The newest edition, as published. @returns {Edition} */
export function newestEdition() {
  /** @param {string} path */
  const read = (path) => JSON.parse(readFileSync(join(ROOT, 'data', path), 'utf8'));
  return read(`editions/${read('catalog.json').editions[0].id}/edition.json`);
}

/** Writes the limit in every language. @param {string} folder */
export async function writeLimit(folder) {
  /** @type {[typeof import('../../src/domain/comparisons.ts'), typeof import('../../src/domain/wording.ts')]} */
  const [comparisons, { saidText, sayQuantity }] = await Promise.all([
    loadDomain('comparisons.ts'),
    loadDomain('wording.ts'),
  ]);
  /** @type {import('./limit-charts.mjs').SayQuantity} */
  const say = (quantity, lang) => saidText(sayQuantity(quantity, lang), lang);
  const edition = newestEdition();
  for (const lang of LANGS) {
    const charts = barCharts(edition, lang, say, comparisons);
    const page = limitPage({ edition, lang, charts, say: (quantity) => say(quantity, lang) });
    mkdirSync(join(folder, lang), { recursive: true });
    writeFileSync(join(folder, lang, 'index.html'), page);
  }
  copyFileSync(join(ROOT, 'public', 'icon.svg'), join(folder, 'icon.svg'));
}

/** Asks for every file once, so that none is packed while something is measured. @param {string} root @param {string} url */
async function packAhead(root, url) {
  const items = readdirSync(root, { recursive: true, withFileTypes: true });
  for (const item of items.filter((file) => file.isFile() && !file.name.startsWith('.'))) {
    const path = relative(root, join(item.parentPath, item.name))
      .split(sep)
      .map(encodeURIComponent);
    const answer = await fetch(url + path.join('/'), { headers: { 'Accept-Encoding': 'br' } });
    await answer.arrayBuffer();
  }
}

/** Serves a folder as a good host does: packed with Brotli as well as it can, ahead. @param {string} root */
async function host(root) {
  const server = await serve({ root, quality: 11 });
  await packAhead(root, server.url);
  return server;
}

/**
 * Serves the product and the limit, and says where each is in each language.
 * @param {{ product: string, limit: string }} folders
 */
export async function serveTargets(folders) {
  const product = await host(folders.product);
  const limit = await host(folders.limit);
  /** @type {Target[]} */
  const targets = [
    ...LANGS.map((lang) => ({
      lang,
      page: /** @type {const} */ ('product'),
      url: `${product.url}${lang === 'en' ? 'en.html' : ''}?lang=${lang}`,
    })),
    ...LANGS.map((lang) => ({
      lang,
      page: /** @type {const} */ ('limit'),
      url: `${limit.url}${lang}/`,
    })),
  ].map((target) => ({ ...target, id: `${target.page}.${target.lang}` }));
  const close = async () => {
    await Promise.all([product.close(), limit.close()]);
  };
  return { targets, close };
}
