// @ts-check
import { KINDS } from './kinds.mjs';

/**
 * @typedef {{ max: number } | { min: number } | { ratio: number }} Reach
 *   what is wanted: at most, at least, or at most so many times the limit's
 * @typedef {{ id: string, label: string, digits: number, reach?: Reach, hidesZero?: boolean }} Figure
 *   `hidesZero` says that it is worth a line only where there is some of it
 * @typedef {{ title: string, figures: readonly Figure[] }} Group
 */

/** @param {string} prefix @param {Reach} [reach] @returns {readonly Figure[]} */
function transferred(prefix, reach) {
  const kinds = KINDS.map((kind) => ({
    id: `${prefix}.${kind}`,
    label: `${kind}, kB`,
    digits: 1,
    hidesZero: true,
  }));
  return [
    { id: `${prefix}.total`, label: 'all, kB', digits: 1, reach },
    ...kinds,
    { id: `${prefix}.requests`, label: 'requests', digits: 0 },
  ];
}

const PERFECT = { min: 100 };
const SWIFT = { max: 35 };
const SLOWEST = { max: 100 };
const SHORT = { max: 50 };

/** The journeys, and how soon each has to be answered. @type {readonly { id: string, label: string, reach: Reach }[]} */
const ANSWERS = [
  { id: 'wake', label: 'the very first act: switch the language', reach: SLOWEST },
  { id: 'live', label: 'touch a chart → it is live', reach: SLOWEST },
  { id: 'select', label: 'select a mark', reach: SWIFT },
  { id: 'compare', label: 'take it into a comparison', reach: SWIFT },
  { id: 'sort', label: 'sort', reach: SWIFT },
  { id: 'type', label: 'type a letter', reach: SWIFT },
  { id: 'filter', label: 'tick a filter', reach: SWIFT },
  { id: 'drawer', label: 'open the drawer', reach: SWIFT },
  { id: 'exports', label: 'open the exports', reach: SWIFT },
  { id: 'language', label: 'switch the language', reach: SLOWEST },
  { id: 'briefing', label: 'start the briefing', reach: SWIFT },
];

/** @param {{ id: string, label: string, reach: Reach }} journey @returns {readonly Figure[]} */
const firstAndAgain = ({ id, label, reach }) => [
  { id: `${id}.first`, label, digits: 0, reach },
  { id: `${id}.again`, label: `${label}, again`, digits: 0, reach },
];

/** Every figure of the report, in its order, and what is wanted of it. @type {readonly Group[]} */
export const GROUPS = [
  {
    title: 'Transferred before the first interaction',
    figures: transferred('first', { max: 120 }),
  },
  { title: 'Fetched ahead after that', figures: transferred('ahead') },
  { title: 'Fetched when the pointer is first seen', figures: transferred('touch') },
  {
    title: 'Lighthouse, mobile',
    figures: [
      { id: 'lighthouse.performance', label: 'performance', digits: 0, reach: PERFECT },
      { id: 'lighthouse.accessibility', label: 'accessibility', digits: 0, reach: PERFECT },
      { id: 'lighthouse.best-practices', label: 'best practices', digits: 0, reach: PERFECT },
      { id: 'lighthouse.seo', label: 'SEO', digits: 0, reach: PERFECT },
      { id: 'lighthouse.fcp', label: 'FCP, ms', digits: 0 },
      { id: 'lighthouse.lcp', label: 'LCP, ms', digits: 0, reach: { ratio: 1.25 } },
      { id: 'lighthouse.tbt', label: 'TBT, ms', digits: 0, reach: SHORT },
      { id: 'lighthouse.cls', label: 'CLS', digits: 3, reach: { max: 0 } },
      { id: 'lighthouse.transferred', label: 'transferred, kB', digits: 1 },
      { id: 'lighthouse.machine', label: 'how fast the machine was', digits: 0 },
    ],
  },
  {
    title: 'Loading, 4× slower processor',
    figures: [
      { id: 'load.chart', label: 'first chart painted, ms', digits: 0, reach: { ratio: 1.5 } },
      { id: 'load.heap', label: 'JS heap once loaded, MB', digits: 1, reach: { max: 8 } },
      { id: 'touch.heap', label: 'JS heap once touched, MB', digits: 1, reach: { max: 8 } },
      { id: 'touched.heap', label: 'JS heap after all journeys, MB', digits: 1 },
    ],
  },
  {
    title: 'From the input to the paint that answers it, 4× slower processor, ms',
    figures: ANSWERS.flatMap(firstAndAgain),
  },
  {
    title: 'The same as the Event Timing API has it, to the next paint, in steps of 8 ms',
    figures: ANSWERS.map(({ id, label }) => ({ id: `${id}.event`, label, digits: 0 })),
  },
  {
    title: 'Longest task, 4× slower processor, ms (0: none over 50)',
    figures: [
      { id: 'load.task', label: 'loading', digits: 0, reach: SHORT },
      { id: 'touch.task', label: 'the pointer is first seen', digits: 0, reach: SHORT },
      ...ANSWERS.map(({ id, label }) => ({ id: `${id}.task`, label, digits: 0, reach: SHORT })),
    ],
  },
];
