import type { Page } from '@playwright/test';
import { briefingWords } from '../../src/i18n/rooms/briefing.ts';
import { expect, wake } from './base.ts';

export const LANGS = ['zh', 'en'] as const;
export type Lang = (typeof LANGS)[number];
export const FILE = { zh: './', en: 'en.html' } as const;
export const say = { zh: briefingWords.sayIn('zh'), en: briefingWords.sayIn('en') };

export const wall = (page: Page, lang: Lang = 'zh') =>
  page.getByRole('dialog', { name: say[lang]('label'), exact: true });
export const shown = (page: Page) => new URL(page.url()).searchParams.get('slide');
export const expectSlide = (page: Page, id: string | null) =>
  expect.poll(() => shown(page)).toBe(id);

/** A page, awake, at which P presents. */
export const openPage = async (page: Page, query = '', lang: Lang = 'zh') => {
  await page.goto(`${FILE[lang]}?lang=${lang}${query}`);
  await wake(page);
};
export const present = async (page: Page, query = '', lang: Lang = 'zh') => {
  await openPage(page, query, lang);
  await page.keyboard.press('p');
  await expect(wall(page, lang)).toBeVisible();
};
export const speakerView = (page: Page, lang: Lang = 'zh') =>
  page.getByRole('dialog', { name: say[lang]('speaker.label') });
/** The presenter's window that S opens from a wall. */
export const openSpeaker = async (page: Page, lang: Lang = 'zh') => {
  const opening = page.context().waitForEvent('page');
  await page.keyboard.press('s');
  const speaker = await opening;
  await expect(speakerView(speaker, lang)).toBeVisible();
  return speaker;
};
export const openSheet = async (page: Page, lang: Lang) => {
  await page.locator('.sheet-button').click();
  const sheet = page.getByRole('dialog', { name: say[lang]('sheet.title') });
  await expect(sheet).toBeVisible();
  return sheet;
};
