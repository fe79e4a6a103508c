// @ts-check
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { CATEGORIES, complaintsOf, readReport } from './report.mjs';

/** @typedef {import('lighthouse').Result} Report */

/** @param {string} browser @param {string} url @returns {Promise<Report>} */
async function runOnce(browser, url) {
  const chrome = await launch({
    chromePath: browser,
    chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu'],
  });
  try {
    const options = {
      port: chrome.port,
      logLevel: /** @type {const} */ ('error'),
      onlyCategories: CATEGORIES,
    };
    const report = (await lighthouse(url, options))?.lhr;
    if (!report) throw new Error(`Lighthouse said nothing about ${url}`);
    if (report.runtimeError)
      throw new Error(`Lighthouse on ${url}: ${report.runtimeError.message}`);
    return report;
  } finally {
    chrome.kill();
  }
}

/** @param {string} browser @param {string} url @returns {Promise<Record<string, number>>} */
async function readOnce(browser, url) {
  const report = await runOnce(browser, url);
  for (const id of complaintsOf(report)) console.log(`  ${id}`);
  return { ...readReport(report), 'lighthouse.machine': report.environment.benchmarkIndex };
}

/**
 * Lighthouse's default: a phone on slow 4G, simulated, in a browser of its own. A run that broke off,
 * as happens on a busy machine, is tried once more.
 * @param {string} browser @param {string} url
 */
export function runLighthouse(browser, url) {
  return readOnce(browser, url).catch(() => readOnce(browser, url));
}
