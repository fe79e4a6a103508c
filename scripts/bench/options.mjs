// @ts-check
import { parseArgs } from 'node:util';

/** What can be measured, in the order in which it is. */
export const PARTS = /** @type {const} */ (['bytes', 'lighthouse', 'answers']);

/**
 * @typedef {(typeof PARTS)[number]} Part
 * @typedef {{ parts: readonly Part[], runs: number, name: string, compare?: string, dist?: string }} Options
 */

export const USAGE = [
  'npm run bench -- [parts] [--runs N] [--quick] [--name NAME] [--compare FILE] [--dist FOLDER]',
  `  parts      any of ${PARTS.join(', ')}; all without a name`,
  '  --runs     how often everything is measured, 5 by default',
  '  --quick    once',
  '  --name     of the file in bench-results/, "latest" by default',
  '  --compare  a stored run to set this one against',
  '  --dist     a build to measure as it is; without it dist/, made if it is stale',
].join('\n');

const GIVEN = /** @type {const} */ ({
  runs: { type: 'string', default: '5' },
  quick: { type: 'boolean', default: false },
  name: { type: 'string', default: 'latest' },
  compare: { type: 'string' },
  dist: { type: 'string' },
});

/** @param {readonly string[]} names @returns {readonly Part[]} */
function parseParts(names) {
  const stranger = names.find((name) => !PARTS.some((part) => part === name));
  if (stranger !== undefined) throw new Error(`No part is called ${stranger}.\n${USAGE}`);
  return names.length === 0 ? PARTS : PARTS.filter((part) => names.includes(part));
}

/** Reads the command line. Throws the usage if it makes no sense. @param {string[]} args @returns {Options} */
export function parseOptions(args) {
  const { values, positionals } = parseArgs({ args, options: GIVEN, allowPositionals: true });
  const runs = values.quick ? 1 : Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1)
    throw new Error(`--runs takes a whole number from 1.\n${USAGE}`);
  if (!/^[\w.-]+$/.test(values.name)) throw new Error(`--name takes a file name.\n${USAGE}`);
  return {
    parts: parseParts(positionals),
    runs,
    name: values.name,
    compare: values.compare,
    dist: values.dist,
  };
}
