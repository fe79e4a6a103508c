// @ts-check

/**
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {import('@playwright/test').Locator} Locator
 * @typedef {{
 *   event: string,
 *   approach: (place: Locator) => Promise<void>,
 *   perform: (page: Page, place: Locator, key: string) => Promise<void>,
 * }} Act the event it sets off, what goes before it and is not measured, and the act itself
 */

/** @type {Act} */
const hover = {
  event: 'pointerover',
  approach: (place) => place.waitFor(),
  async perform(page, place) {
    const box = await place.boundingBox();
    if (!box) throw new Error('it has no box');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  },
};

/** @type {Act} */
const click = {
  event: 'click',
  approach: (place) => place.hover(),
  async perform(page) {
    await page.mouse.down();
    await page.mouse.up();
  },
};

/** A click by somebody who was never seen to come. @type {Act} */
const pounce = {
  event: 'click',
  approach: (place) => place.waitFor(),
  async perform(page, place) {
    await hover.perform(page, place, '');
    await click.perform(page, place, '');
  },
};

/** @type {Act} */
const type = {
  event: 'keydown',
  approach: (place) => place.focus(),
  perform: (page, _, key) => page.keyboard.press(key),
};

/** What a reader does, with a real mouse or keyboard as far as the page can tell. */
export const ACTS = { hover, click, pounce, type };
