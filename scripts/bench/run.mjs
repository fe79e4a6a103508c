// @ts-check
import { chromium } from '@playwright/test';
import { newestEdition } from './hosts.mjs';
import { changeValues, VISITS } from './journeys.mjs';
import { runLighthouse } from './lighthouse.mjs';
import { addSamples, oneOfEach } from './samples.mjs';
import { measureBytes } from './transfer.mjs';
import { walk } from './walk.mjs';

/**
 * @typedef {import('./hosts.mjs').Target} Target
 * @typedef {import('./options.mjs').Part} Part
 * @typedef {import('./samples.mjs').Samples} Samples
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {(browser: string, target: Target) => Promise<Samples>} Measure
 */

const VIEWPORT = { width: 1440, height: 900 };
const TAGS = { zh: 'zh-CN', en: 'en' };

/**
 * A fresh browser for one page, with nothing stored and nothing compiled.
 * @template T
 * @param {string} browser @param {Target} target @param {(page: Page) => Promise<T>} use
 */
async function inFreshPage(browser, { lang }, use) {
  const program = await chromium.launch({ executablePath: browser });
  try {
    const context = await program.newContext({ viewport: VIEWPORT, locale: TAGS[lang] });
    return await use(await context.newPage());
  } finally {
    await program.close();
  }
}

/** @type {Record<Part, Measure>} */
const MEASURES = {
  bytes: (browser, target) =>
    inFreshPage(browser, target, async (page) => oneOfEach(await measureBytes(page, target.url))),
  lighthouse: async (browser, { url }) => oneOfEach(await runLighthouse(browser, url)),
  answers: async (browser, target) => {
    const given = { lang: target.lang, values: changeValues(newestEdition()) };
    /** @type {Samples} */
    let samples = {};
    for (const visit of VISITS[target.page]) {
      const walked = await inFreshPage(browser, target, (page) =>
        walk(page, target.url, visit, given),
      );
      samples = addSamples(samples, walked);
    }
    return samples;
  },
};

/**
 * Measures every target once, then again, part by part in turn, so that what slows the machine down for
 * a while slows all of them.
 * @param {{ browser: string, targets: readonly Target[], parts: readonly Part[], runs: number }} work
 * @returns {Promise<Record<string, Samples>>} by target
 */
export async function measureAll({ browser, targets, parts, runs }) {
  /** @type {Record<string, Samples>} */
  const samples = {};
  for (let run = 1; run <= runs; run += 1)
    for (const part of parts)
      for (const target of targets) {
        console.log(`${run}/${runs} ${part} ${target.id}`);
        const measured = await MEASURES[part](browser, target);
        samples[target.id] = addSamples(samples[target.id] ?? {}, measured);
      }
  return samples;
}
