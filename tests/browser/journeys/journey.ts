import type { Page } from '@playwright/test';
import type { Lang } from '../../../src/domain/lang.ts';
import type { Hand } from './hand.ts';
import type { Places, Words } from './words.ts';

/** A journey under way: whose hand walks it, in which language, and where things are. */
export type Walk = {
  readonly hand: Hand;
  readonly page: Page;
  readonly lang: Lang;
  readonly words: Words;
  readonly at: Places;
  /** One of two, by the language of the walk. */
  readonly say: <T>(zh: T, en: T) => T;
};

/** What somebody comes for, from the opening of the page until they have it. */
export type Journey = {
  readonly name: string;
  /** What the address asks for beside the language, where the journey begins with a link. */
  readonly link?: string;
  readonly walk: (walk: Walk) => Promise<void>;
};

/** What has been copied. */
export const copied = (page: Page): Promise<string> =>
  page.evaluate(() => navigator.clipboard.readText());

/** A part of the address. */
export const inAddress = (page: Page, key: string): string | null =>
  new URL(page.url()).searchParams.get(key);

/** The numbers of the measures in the table, from top to bottom. */
export const order = async ({ at }: Walk): Promise<number[]> =>
  (await at.rows.locator('.badge').allTextContents()).map(Number);
