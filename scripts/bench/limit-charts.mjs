// @ts-check

/**
 * @typedef {import('../../src/domain/edition.ts').Edition} Edition
 * @typedef {import('../../src/domain/edition.ts').Quantity} Quantity
 * @typedef {import('../../src/domain/figures.ts').Figure} Figure
 * @typedef {import('../../src/domain/lang.ts').Lang} Lang
 * @typedef {typeof import('../../src/domain/comparisons.ts')} Comparisons
 * @typedef {(quantity: Quantity, lang: Lang) => string} SayQuantity
 * @typedef {{ label: string, said: string, share: number }} Bar `share` of the full width, 0 to 1
 * @typedef {{ title: string, bars: readonly Bar[] }} BarChart
 */

const TITLES = {
  changes: { zh: '变化', en: 'Changes' },
  money: { zh: '金额（对数）', en: 'Money (log scale)' },
  parts: { zh: '部分与整体', en: 'Parts and wholes' },
  reach: { zh: '覆盖面（对数）', en: 'Reach (log scale)' },
};

/** @param {number} value @param {number} most */
const logShare = (value, most) => Math.log10(value) / Math.log10(most);

/** @param {readonly Figure[]} figures @returns {readonly [Figure, number][]} */
function onLogScale(figures) {
  const most = Math.max(...figures.map(({ quantity }) => quantity.value));
  return figures.map((figure) => [figure, logShare(figure.quantity.value, most)]);
}

/**
 * The figures of four comparisons as plain bars.
 * @param {Edition} edition @param {Lang} lang @param {SayQuantity} say @param {Comparisons} comparisons
 * @returns {readonly BarChart[]}
 */
export function barCharts(edition, lang, say, { changesOf, moneyOf, partsOf, reachOf }) {
  const money = moneyOf(edition).flatMap(({ figures }) => figures);
  const reach = reachOf(edition).flatMap(({ wholes, parts }) => [...wholes, ...parts]);
  /** @type {Record<keyof typeof TITLES, readonly (readonly [Figure, number])[]>} */
  const rows = {
    changes: changesOf(edition).map((figure) => [figure, figure.quantity.value / 100]),
    money: onLogScale(money),
    parts: partsOf(edition).map(({ part, share }) => [part, share ?? 0]),
    reach: onLogScale(reach),
  };
  /** @param {readonly [Figure, number]} row */
  const toBar = ([{ quantity }, share]) => ({
    label: quantity.label[lang],
    said: say(quantity, lang),
    share,
  });
  const ids = /** @type {(keyof typeof TITLES)[]} */ (Object.keys(TITLES));
  return ids.map((id) => ({ title: TITLES[id][lang], bars: rows[id].map(toBar) }));
}

const WIDTH = 640;
const ROW = 44;

/** @param {Bar} bar @param {number} at */
function drawBar({ label, said, share }, at) {
  const y = at * ROW;
  const width = Math.round(share * (WIDTH - 200));
  return [
    `<text y="${y + 14}">${escapeHtml(label)}</text>`,
    `<path d="M0 ${y + 20}h${width}v14H0z"/>`,
    `<text x="${width + 6}" y="${y + 32}">${escapeHtml(said)}</text>`,
  ].join('');
}

/** A chart as one inline SVG, in a box that is found like one of the product's. @param {BarChart} chart */
export function drawChart({ title, bars }) {
  const name = escapeHtml(title);
  const rows = bars.map(drawBar).join('');
  const svg = `<svg viewBox="0 0 ${WIDTH} ${bars.length * ROW}">${rows}</svg>`;
  return `<h2>${name}</h2><div class="chart" role="img" aria-label="${name}">${svg}</div>`;
}

/** @type {Readonly<Record<string, string>>} */
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** @param {string} words */
export function escapeHtml(words) {
  return words.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}
