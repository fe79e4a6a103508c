// @ts-check
import { setTimeout as pause } from 'node:timers/promises';
import { sumBytes } from './kinds.mjs';

/**
 * @typedef {import('@playwright/test').CDPSession} Session
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {import('./kinds.mjs').Request} Request
 */

/** How long nothing may happen until nothing more is expected, and how long that is waited for, in ms. */
const IDLE = 5_000;
const LONGEST = 60_000;

/** Keeps a list of the requests of a page; `settle` waits until there are no more for a while. @param {Session} session */
async function listRequests(session) {
  /** @type {Map<string, Request>} */
  const requests = new Map();
  let touched = Date.now();
  const touch = () => {
    touched = Date.now();
  };
  session.on('Network.requestWillBeSent', ({ requestId, request, type, timestamp }) => {
    touch();
    const { url, headers } = request;
    const purpose = headers['Sec-Purpose'] ?? headers.Purpose ?? '';
    const begun = {
      url,
      type: type ?? '',
      mime: '',
      purpose,
      start: timestamp,
      end: null,
      bytes: 0,
    };
    requests.set(requestId, begun);
  });
  session.on('Network.responseReceived', ({ requestId, response }) => {
    const request = requests.get(requestId);
    if (request) request.mime = response.mimeType;
  });
  session.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) => {
    touch();
    const request = requests.get(requestId);
    if (request) Object.assign(request, { end: timestamp, bytes: encodedDataLength });
  });
  session.on('Network.loadingFailed', ({ requestId, timestamp }) => {
    touch();
    const request = requests.get(requestId);
    if (request) request.end = timestamp;
  });
  const settle = async () => {
    touch();
    const end = Date.now() + LONGEST;
    while (Date.now() - touched < IDLE && Date.now() < end) await pause(100);
  };
  await session.send('Network.enable');
  return { requests, settle };
}

/** When the page was last loaded, on the clock of the requests. @param {Session} session */
async function watchLoad(session) {
  let load = 0;
  session.on('Page.loadEventFired', ({ timestamp }) => {
    load = timestamp;
  });
  await session.send('Page.enable');
  return () => load;
}

/** The time now, on the clock of the requests. @param {Session} session */
async function clockOf(session) {
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'Timestamp')?.value ?? Number.POSITIVE_INFINITY;
}

/**
 * Loads a page, at full speed and without touching it, until nothing has happened for five seconds; then
 * moves the pointer over it, and waits again. Sums up what came, with HTTP headers, as it came over the line.
 * @param {Page} page @param {string} url
 */
export async function measureBytes(page, url) {
  const session = await page.context().newCDPSession(page);
  const { requests, settle } = await listRequests(session);
  const loadTime = await watchLoad(session);
  await page.goto(url);
  await settle();
  const at = { load: loadTime(), touch: await clockOf(session) };
  await page.mouse.move(2, 2);
  await settle();
  return sumBytes(
    [...requests.values()].filter(({ url: from }) => from.startsWith('http')),
    at,
  );
}
