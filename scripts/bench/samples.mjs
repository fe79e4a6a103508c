// @ts-check

/**
 * Samples by the id of a figure, as one measurement or many give them.
 * @typedef {Record<string, readonly number[]>} Samples
 */

/** The middle one; the mean of the two in the middle; null of nothing. @param {readonly number[]} numbers */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}

/** @param {Samples} first @param {Samples} second @returns {Samples} */
export function addSamples(first, second) {
  const ids = new Set([...Object.keys(first), ...Object.keys(second)]);
  return Object.fromEntries(
    [...ids].map((id) => [id, [...(first[id] ?? []), ...(second[id] ?? [])]]),
  );
}

/** One sample of each. @param {Record<string, number>} figures @returns {Samples} */
export function oneOfEach(figures) {
  return Object.fromEntries(Object.entries(figures).map(([id, value]) => [id, [value]]));
}

/** How many times as much; null where one is missing or there is nothing to hold it against. @param {number | null | undefined} value @param {number | null | undefined} base */
export function ratio(value, base) {
  return value == null || !base ? null : value / base;
}
