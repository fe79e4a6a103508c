// @ts-check
import { setTimeout as pause } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';
import { ACTS } from './acts.mjs';
import { installProbe } from './probe.mjs';
import { addSamples } from './samples.mjs';

/**
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {import('@playwright/test').CDPSession} Session
 * @typedef {import('@playwright/test').JSHandle<import('./probe.mjs').Probe>} ProbeHandle
 * @typedef {import('./journeys.mjs').Journey} Journey
 * @typedef {import('./journeys.mjs').Turn} Turn
 * @typedef {import('./samples.mjs').Samples} Samples
 */

/** How much slower than this machine the page's processor is made. */
const SLOWER = 4;
const PATIENCE = 15_000;
/** For how long a page is left alone, in ms: after it has loaded, and around every act. */
const REST = { load: 4_000, act: 500 };

/** The longest long task since this was last asked; 0 if none was over 50 ms. @param {ProbeHandle} probe */
const longestTask = (probe) =>
  probe.evaluate(({ tasks }) => Math.max(0, ...tasks.splice(0).map(({ duration }) => duration)));

/** The slowest interaction as the Event Timing API has it, in steps of 8 ms. @param {ProbeHandle} probe */
const slowestEvent = (probe) =>
  probe.evaluate(({ events }) => Math.max(0, ...events.splice(0).map(({ duration }) => duration)));

/** @param {ProbeHandle} probe @param {Journey} journey */
async function hearAnswer(probe, { watch }) {
  const answer = await Promise.race([
    probe.evaluate((page) => page.answer),
    pause(PATIENCE, null, { ref: false }),
  ]);
  if (!answer) throw new Error(`no answer in ${watch.join(' and ')}`);
  return answer;
}

/** One turn of a journey: nothing if the answer was there without asking. @param {Page} page @param {ProbeHandle} probe @param {Journey} journey @param {Turn} turn @returns {Promise<Samples>} */
async function takeTurn(page, probe, journey, turn) {
  const { id, within = null, watch } = journey;
  const { event, approach, perform } = ACTS[journey.act];
  await journey.before?.(page);
  await pause(REST.act);
  if (journey.unless && (await page.locator(journey.unless).count()) > 0) return {};
  const place = journey.place(page, turn);
  await approach(place);
  await pause(REST.act);
  await Promise.all([longestTask(probe), slowestEvent(probe)]);
  await probe.evaluate((asked, question) => asked.ask(question), { event, within, watch });
  await perform(page, place, journey.key?.(turn) ?? '');
  const { paint, answer } = await hearAnswer(probe, journey);
  await pause(REST.act);
  const [task, timed] = [await longestTask(probe), await slowestEvent(probe)];
  await journey.after?.(page);
  const order = turn.at === 0 ? 'first' : 'again';
  return {
    [`${id}.${order}`]: [answer],
    [`${id}.paint`]: [paint],
    [`${id}.event`]: timed ? [timed] : [],
    [`${id}.task`]: [task],
  };
}

/** @param {Page} page @param {ProbeHandle} probe @param {Journey} journey @param {Omit<Turn, 'at'>} given */
async function takeTurns(page, probe, journey, given) {
  /** @type {Samples} */
  let samples = {};
  for (let at = 0; at < journey.times; at += 1)
    samples = addSamples(samples, await takeTurn(page, probe, journey, { ...given, at }));
  return samples;
}

/** What of a script's memory stays when nothing that could go is kept, in MB. @param {Session} session */
async function heapOf(session) {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}

/** @param {ProbeHandle} probe */
async function firstChart(probe) {
  const chart = await probe.evaluate((page) => page.firstChart);
  if (chart === null) throw new Error('Journey "load": no chart with words was painted');
  return chart;
}

/** Opens a page with the processor slowed down, and leaves it alone. @param {Page} page @param {string} url */
async function open(page, url) {
  page.setDefaultTimeout(PATIENCE);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.addInitScript(installProbe);
  await page.goto(url);
  await pause(REST.load);
  /** @type {ProbeHandle} */
  const probe = await page.evaluateHandle('window.benchProbe');
  return { session, probe };
}

/** What happens when the pointer is first seen. @param {Page} page @param {ProbeHandle} probe @param {Session} session */
async function touch(page, probe, session) {
  await page.mouse.move(2, 2);
  await pause(REST.load);
  return { 'touch.task': [await longestTask(probe)], 'touch.heap': [await heapOf(session)] };
}

/**
 * Walks through the journeys of a visit with the processor slowed down, each act from the event to the
 * paint that answers it. An error names the journey that went wrong.
 * @param {Page} page @param {string} url @param {import('./journeys.mjs').Visit} visit @param {Omit<Turn, 'at'>} given
 * @returns {Promise<Samples>}
 */
export async function walk(page, url, { id, isTouched, journeys }, given) {
  const { session, probe } = await open(page, url);
  /** @type {Samples} */
  let samples = {
    'load.chart': [await firstChart(probe)],
    'load.task': [await longestTask(probe)],
    'load.heap': [await heapOf(session)],
    ...(isTouched ? await touch(page, probe, session) : {}),
  };
  for (const journey of journeys) {
    const taken = await takeTurns(page, probe, journey, given).catch((error) => {
      const words = stripVTControlCharacters(error.message);
      throw new Error(`Journey "${journey.id}" on ${url}: ${words}`);
    });
    samples = addSamples(samples, taken);
  }
  return addSamples(samples, { [`${id}.heap`]: [await heapOf(session)] });
}
