import type { Page } from '@playwright/test';
import type { Lang } from '../../../src/domain/lang.ts';
import { expect, test } from '../base.ts';
import { COMPARING } from './comparing.ts';
import { FINDING } from './finding.ts';
import type { Hand } from './hand.ts';
import { keyboard } from './keyboard.ts';
import { PASSING_ON } from './passing-on.ts';
import { mouse, thumb } from './pointers.ts';
import { READING } from './reading.ts';
import { placesOf, wordsIn } from './words.ts';

/** Ten journeys, each walked by three hands in two languages. */
const JOURNEYS = [...READING, ...COMPARING, ...FINDING, ...PASSING_ON];

const FILES: Readonly<Record<Lang, string>> = { zh: './?lang=zh', en: 'en.html?lang=en' };

const HANDS = [
  { hand: mouse, how: 'by mouse', screen: {} },
  { hand: keyboard, how: 'by keyboard alone', screen: {} },
  {
    hand: thumb,
    how: 'by thumb on a phone',
    screen: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  },
] as const;

/** Which kinds of pointer each hand may use. */
const POINTERS: Readonly<Record<Hand['name'], readonly string[]>> = {
  mouse: ['mouse'],
  keyboard: [],
  thumb: ['touch'],
};

/** Notes every kind of pointer that the page is touched by. */
const watchPointers = (page: Page) =>
  page.addInitScript(() => {
    const seen = new Set<string>();
    Object.assign(window, { pointersSeen: seen });
    for (const type of ['pointerdown', 'pointermove', 'wheel'])
      window.addEventListener(
        type,
        (event) => seen.add(event instanceof PointerEvent ? event.pointerType : type),
        { capture: true },
      );
  });

const pointersSeen = (page: Page): Promise<string[]> =>
  page.evaluate(() => [
    ...((window as Window & { pointersSeen?: Set<string> }).pointersSeen ?? []),
  ]);

for (const { hand: take, how, screen } of HANDS)
  test.describe(how, () => {
    test.use({ ...screen, permissions: ['clipboard-read', 'clipboard-write'] });
    for (const { name, link = '', walk } of JOURNEYS)
      for (const lang of ['zh', 'en'] as const)
        test(`${name} (${lang})`, async ({ page }) => {
          const words = wordsIn(lang);
          const hand = take(page, words);
          await watchPointers(page);
          await page.goto(`${FILES[lang]}${link}`);
          await hand.arrive();
          await expect(page.locator('html[data-program="ready"]')).toBeAttached();
          const say = <T>(zh: T, en: T): T => (lang === 'zh' ? zh : en);
          await walk({ hand, page, lang, words, at: placesOf(page, words), say });
          expect(POINTERS[hand.name]).toEqual(expect.arrayContaining(await pointersSeen(page)));
        });
  });
