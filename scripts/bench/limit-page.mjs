// @ts-check
import { createHash } from 'node:crypto';
import { drawChart, escapeHtml } from './limit-charts.mjs';

/**
 * @typedef {import('../../src/domain/edition.ts').Edition} Edition
 * @typedef {import('../../src/domain/edition.ts').Measure} Measure
 * @typedef {import('../../src/domain/edition.ts').Quantity} Quantity
 * @typedef {import('../../src/domain/lang.ts').Lang} Lang
 * @typedef {import('./limit-charts.mjs').BarChart} BarChart
 * @typedef {{ edition: Edition, lang: Lang, charts: readonly BarChart[], say: (quantity: Quantity) => string }} Content
 */

const WORDS = {
  zh: { tag: 'zh-CN', heads: ['序号', '举措', '单位', '数据'] },
  en: { tag: 'en', heads: ['No.', 'Measure', 'Bodies', 'Figures'] },
};

const STYLE = [
  'body{font:16px/1.6 system-ui,sans-serif;color:#222;background:#fff;max-width:1100px;margin:auto;padding:16px}',
  '.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(240px,1fr));gap:16px;padding:0;list-style:none}',
  '.figures b{display:block;font-size:28px}',
  'svg{max-width:640px;font-size:14px}path{fill:#2a6f97}',
  'table{border-collapse:collapse}td,th{text-align:start;vertical-align:top;padding:8px;border-top:1px solid #ccc}',
  'summary{padding-block:12px;cursor:pointer}',
].join('');

/** No other style than its own; the rest as the product has it. */
const POLICY = `default-src 'self'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`;

/** @param {Content} content */
function headline({ edition, lang, say }) {
  const figures = edition.measures
    .flatMap(({ quantities }) => quantities)
    .filter((quantity) => quantity.headline)
    .map(
      (quantity) =>
        `<li><b>${escapeHtml(say(quantity))}</b>${escapeHtml(quantity.label[lang])}</li>`,
    );
  return `<ul class="figures">${figures.join('')}</ul>`;
}

/** @param {Content} content @param {Measure} measure */
function row({ edition, lang, say }, measure) {
  const bodies = edition.bodies.filter(({ id }) => measure.bodies.includes(id));
  const figures = measure.quantities.map(
    (quantity) => `<li>${escapeHtml(quantity.label[lang])}: ${escapeHtml(say(quantity))}</li>`,
  );
  const cells = [
    String(measure.number),
    `<details><summary>${escapeHtml(measure.title[lang])}</summary><p>${escapeHtml(measure.text[lang])}</p></details>`,
    bodies.map(({ name }) => escapeHtml(name[lang])).join('<br>'),
    `<ul>${figures.join('')}</ul>`,
  ];
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}

/** @param {Content} content */
function table(content) {
  const heads = WORDS[content.lang].heads.map((head) => `<th scope="col">${head}</th>`);
  const rows = content.edition.measures.map((measure) => row(content, measure));
  return `<table><thead><tr>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

/**
 * The limit: what the board says (title, headline, the figures of four charts, every measure with its
 * figures and full text) as one document without a script. No page of this content can be there sooner.
 * @param {Content} content
 */
export function limitPage(content) {
  const { edition, lang, charts } = content;
  const title = escapeHtml(edition.title[lang]);
  const head = [
    `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    `<meta name="viewport" content="width=device-width,initial-scale=1">`,
    `<title>${title}</title><meta name="description" content="${title}">`,
    `<link rel="icon" href="../icon.svg" type="image/svg+xml"><style>${STYLE}</style>`,
  ].join('');
  const main = [
    `<h1>${title}</h1><p>${escapeHtml(edition.orderNote[lang])}</p>`,
    headline(content),
    ...charts.map(drawChart),
    table(content),
  ].join('');
  return `<!doctype html><html lang="${WORDS[lang].tag}"><head>${head}</head><body><main>${main}</main></body></html>`;
}
