// @ts-check
import { GROUPS } from './figures.mjs';
import { ratio } from './samples.mjs';

/**
 * @typedef {import('./figures.mjs').Figure} Figure
 * @typedef {import('./figures.mjs').Reach} Reach
 * @typedef {{ median: number | null, samples: readonly number[] }} Measured
 * @typedef {Record<string, Record<string, Measured>>} Results by target, then by figure
 */

const NONE = '–';
const LANGS = /** @type {const} */ (['zh', 'en']);
const NAMES = { zh: '中文', en: 'English' };

/** @param {readonly string[]} cells */
const line = (cells) => `| ${cells.join(' | ')} |`;

/** @param {readonly string[]} heads @param {readonly (readonly string[])[]} rows */
function markdown(heads, rows) {
  const rule = heads.map((_, at) => (at === 0 ? '---' : '--:'));
  return [line(heads), line(rule), ...rows.map(line)].join('\n');
}

/** @param {number | null | undefined} value @param {number} digits */
export function sayNumber(value, digits) {
  return value == null || Number.isNaN(value) ? NONE : value.toFixed(digits);
}

/** @param {number | null} times */
const sayRatio = (times) => (times === null ? NONE : `${times.toFixed(2)} ×`);

/** @param {Reach | undefined} reach */
export function sayReach(reach) {
  if (!reach) return '';
  if ('min' in reach) return `≥ ${reach.min}`;
  return 'max' in reach ? `≤ ${reach.max}` : `≤ ${reach.ratio} ×`;
}

/**
 * Whether a figure, as it is printed, is what is wanted. What was not measured is not missed.
 * @param {Figure} figure @param {number | null | undefined} value @param {number | null | undefined} limit
 */
export function isReached({ reach, digits }, value, limit) {
  if (!reach || value == null) return true;
  const shown = Number(value.toFixed(digits));
  if ('min' in reach) return shown >= reach.min;
  if ('max' in reach) return shown <= reach.max;
  const times = ratio(value, limit);
  return times === null || Number(times.toFixed(2)) <= reach.ratio;
}

/** @param {Results} results @param {'product' | 'limit'} page @param {'zh' | 'en'} lang @param {Figure} figure */
const medianOf = (results, page, lang, { id }) => results[`${page}.${lang}`]?.[id]?.median;

/** The groups with those of their figures that were measured. @param {Results} results */
function measuredGroups(results) {
  /** @param {Figure} figure */
  const isMeasured = ({ id, hidesZero }) =>
    Object.values(results).some((figures) => {
      const value = figures[id]?.median;
      return value != null && !(hidesZero && value === 0);
    });
  return GROUPS.map(({ title, figures }) => ({
    title,
    figures: figures.filter(isMeasured),
  })).filter(({ figures }) => figures.length > 0);
}

/** @param {Results} results @param {Figure} figure */
function row(results, figure) {
  /** @param {'zh' | 'en'} lang */
  const product = (lang) => {
    const value = medianOf(results, 'product', lang, figure);
    const isMissed = !isReached(figure, value, medianOf(results, 'limit', lang, figure));
    return `${sayNumber(value, figure.digits)}${isMissed ? ' ✗' : ''}`;
  };
  /** @param {'zh' | 'en'} lang */
  const limit = (lang) => sayNumber(medianOf(results, 'limit', lang, figure), figure.digits);
  /** @param {'zh' | 'en'} lang */
  const times = (lang) =>
    sayRatio(
      ratio(medianOf(results, 'product', lang, figure), medianOf(results, 'limit', lang, figure)),
    );
  return [
    figure.label,
    ...[product, limit, times].flatMap((cell) => LANGS.map(cell)),
    sayReach(figure.reach),
  ];
}

/** All medians as tables in Markdown: the product, the limit, how many times the limit, and what is wanted; ✗ where it is missed. @param {Results} results */
export function resultTables(results) {
  const heads = LANGS.map((lang) => NAMES[lang]);
  const limits = LANGS.map((lang) => `limit, ${NAMES[lang]}`);
  const times = LANGS.map((lang) => `${NAMES[lang]} ÷ limit`);
  return measuredGroups(results)
    .map(({ title, figures }) => {
      const rows = figures.map((figure) => row(results, figure));
      return `**${title}**\n\n${markdown(['', ...heads, ...limits, ...times, 'reach'], rows)}`;
    })
    .join('\n\n');
}

/** What was then, what is now, and how many times as much that is. @param {Results} now @param {Results} then */
export function compareTables(now, then) {
  const targets = Object.keys(now).filter((id) => id in then);
  return measuredGroups(now)
    .map(({ title, figures }) => {
      const rows = figures.map((figure) => [
        figure.label,
        ...targets.map((target) => change(figure, now[target], then[target])),
      ]);
      return `**${title}**\n\n${markdown(['then → now', ...targets], rows)}`;
    })
    .join('\n\n');
}

/** @param {Figure} figure @param {Record<string, Measured> | undefined} now @param {Record<string, Measured> | undefined} then */
function change({ id, digits }, now, then) {
  const [before, after] = [then?.[id]?.median, now?.[id]?.median];
  const values = `${sayNumber(before, digits)} → ${sayNumber(after, digits)}`;
  return `${values} (${sayRatio(ratio(after, before))})`;
}
