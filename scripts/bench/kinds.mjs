// @ts-check

/**
 * What the browser reports of one request. Times are in seconds on one clock; `end` is null while it runs.
 * @typedef {{ url: string, type: string, mime: string, purpose: string, start: number, end: number | null, bytes: number }} Request
 */

export const KINDS = /** @type {const} */ ([
  'document',
  'script',
  'style',
  'data',
  'font',
  'image',
  'other',
]);
/** @typedef {(typeof KINDS)[number]} Kind */

/** @type {readonly [RegExp, Kind][]} */
const BY_MIME = [
  [/html/, 'document'],
  [/javascript|wasm/, 'script'],
  [/css/, 'style'],
  [/^image\//, 'image'],
  [/font/, 'font'],
  [/json|csv|^text\/plain|xml/, 'data'],
];

/** What a request brought, by what the server says it is. @param {Pick<Request, 'mime'>} request @returns {Kind} */
export function kindOf({ mime }) {
  return BY_MIME.find(([pattern]) => pattern.test(mime))?.[1] ?? 'other';
}

/** For how long nothing may be under way until the page counts as loaded, in seconds. */
const QUIET = 0.5;

/**
 * When the page was loaded: the first moment, not before the load event, from which nothing was under
 * way for half a second. What starts later is fetched ahead.
 * @param {readonly Request[]} requests @param {number} load the time of the load event
 */
export function loadedAt(requests, load) {
  let quiet = load;
  const own = requests.filter((request) => !isPrefetch(request));
  for (const { start, end } of [...own].sort((a, b) => a.start - b.start)) {
    if (start > quiet + QUIET) break;
    quiet = Math.max(quiet, end ?? Number.POSITIVE_INFINITY);
  }
  return quiet;
}

/** Whether the page only asked for it in case, which the browser does last of all. @param {Pick<Request, 'purpose' | 'type'>} request */
function isPrefetch({ purpose, type }) {
  return type === 'Prefetch' || purpose.includes('prefetch');
}

/** @param {readonly Request[]} requests @param {string} prefix @returns {Record<string, number>} kB by kind, kB in all, and how many */
function sum(requests, prefix) {
  /** @param {readonly Request[]} some */
  const kilobytes = (some) => some.reduce((total, { bytes }) => total + bytes, 0) / 1000;
  const kinds = KINDS.map((kind) => [
    `${prefix}.${kind}`,
    kilobytes(requests.filter((request) => kindOf(request) === kind)),
  ]);
  const all = { [`${prefix}.total`]: kilobytes(requests), [`${prefix}.requests`]: requests.length };
  return { ...Object.fromEntries(kinds), ...all };
}

/**
 * What was transferred before the first interaction, what was fetched ahead after that, and what came only
 * once the pointer was seen.
 * @param {readonly Request[]} requests
 * @param {{ load: number, touch: number }} at the times of the load event and of the first touch
 */
export function sumBytes(requests, { load, touch }) {
  const early = requests.filter(({ start }) => start < touch);
  const loaded = loadedAt(early, load);
  /** @param {Request} request */
  const isAhead = (request) => isPrefetch(request) || request.start > loaded;
  return {
    ...sum(
      early.filter((request) => !isAhead(request)),
      'first',
    ),
    ...sum(early.filter(isAhead), 'ahead'),
    ...sum(
      requests.filter((request) => !early.includes(request)),
      'touch',
    ),
  };
}
