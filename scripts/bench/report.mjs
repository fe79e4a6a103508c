// @ts-check

/** @typedef {import('lighthouse').Result} Report */

export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const AUDITS = {
  fcp: 'first-contentful-paint',
  lcp: 'largest-contentful-paint',
  tbt: 'total-blocking-time',
  cls: 'cumulative-layout-shift',
};

/** A report that lacks a figure is a run that went wrong. @param {string} id @param {number | null | undefined} value */
function present(id, value) {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new Error(`Lighthouse gave no ${id}`);
}

/** The figures of a report: scores of 100, times in ms, kB. @param {Pick<Report, 'categories' | 'audits'>} report @returns {Record<string, number>} */
export function readReport({ categories, audits }) {
  /** @type {Record<string, number>} */
  const figures = {};
  for (const id of CATEGORIES)
    figures[`lighthouse.${id}`] = Math.round(present(id, categories[id]?.score) * 100);
  for (const [id, audit] of Object.entries(AUDITS))
    figures[`lighthouse.${id}`] = present(audit, audits[audit]?.numericValue);
  const bytes = present('total-byte-weight', audits['total-byte-weight']?.numericValue);
  return { ...figures, 'lighthouse.transferred': bytes / 1000 };
}

/** What was deducted from a perfect score other than for speed. @param {Pick<Report, 'categories' | 'audits'>} report */
export function complaintsOf({ categories, audits }) {
  const [, ...others] = CATEGORIES;
  const ids = others.flatMap((id) => categories[id]?.auditRefs ?? []);
  return ids.filter(({ id, weight }) => weight > 0 && audits[id]?.score === 0).map(({ id }) => id);
}
