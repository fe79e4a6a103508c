import { serve } from '../../scripts/server.mjs';
import { DIST, expect, test } from './base.ts';
import { watchForFaults } from './faults.ts';

/** Does in the page what no page of ours may do. */
function misbehave() {
  console.error('said');
  setTimeout(() => {
    throw new Error('thrown');
  });
  document.body.insertAdjacentHTML('beforeend', '<p style="color: red"></p>');
  void fetch('missing.json');
  void fetch('data:text/plain,x').catch(() => {});
}

test('whatever goes wrong in a page is noticed', async ({ browser, server }) => {
  const context = await browser.newContext();
  const faults = await watchForFaults(context, new URL(server.url).origin);
  const page = await context.newPage();
  await page.goto(server.url);
  expect(faults).toEqual([]);
  await page.evaluate(misbehave);
  for (const fault of [
    /^console: said/,
    /^error: Error: thrown/,
    /^console: .*404.*missing\.json/,
    /^console: policy: style-src-attr inline/,
    /^console: policy: connect-src data/,
  ])
    await expect.poll(() => faults).toContainEqual(expect.stringMatching(fault));
  await context.close();
});

test('a request to any other place is noticed', async ({ browser, server }) => {
  const elsewhere = await serve({ root: DIST });
  const context = await browser.newContext();
  const faults = await watchForFaults(context, new URL(server.url).origin);
  const page = await context.newPage();
  await page.goto(elsewhere.url);
  expect(faults).toContainEqual(`other origin: GET ${elsewhere.url}`);
  await context.close();
  await elsewhere.close();
});
