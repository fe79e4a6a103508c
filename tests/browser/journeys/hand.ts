import type { Locator, Page } from '@playwright/test';
import type { PanelId } from '../../../src/state/view.ts';

/** A mark of a chart: what stands at it to be seen, and what is said of it. */
export type MarkInWords = {
  readonly panel: PanelId;
  readonly seen: string;
  readonly said: string;
};

/**
 * What a reader wants to do, however they do it. Each hand carries it out in its own way and in no other: a
 * mouse never touches the keyboard but to type, the keyboard never points, a thumb has neither.
 */
export type Hand = {
  readonly name: 'mouse' | 'keyboard' | 'thumb';
  readonly page: Page;
  /** Gives the first sign of a reader, which brings the program. */
  arrive(): Promise<void>;
  /** Presses a button, follows a link, ticks a box. */
  press(control: Locator): Promise<void>;
  /** Chooses what can be chosen, or lets it go. */
  choose(thing: Locator): Promise<void>;
  /** Reads the words of what has just been chosen. */
  read(): Promise<void>;
  /** Lets go of all that is chosen. */
  clear(): Promise<void>;
  /** Puts words into a field in the place of what stands there. */
  type(field: Locator, words: string): Promise<void>;
  /** Picks an option of a list. */
  pick(list: Locator, option: string): Promise<void>;
  /** Closes what is open over the page. */
  close(): Promise<void>;
  /** Closes the menu that a button has opened. */
  closeMenu(opener: Locator): Promise<void>;
  openSearch(): Promise<void>;
  /** Takes a line of the search results. */
  take(line: Locator): Promise<void>;
  chooseMark(mark: MarkInWords): Promise<void>;
  /** Shows a panel as a table. */
  showTwin(panel: PanelId): Promise<void>;
  chooseRow(row: Locator): Promise<void>;
  readRow(row: Locator): Promise<void>;
  /** Presses what stands in a row of a table. */
  pressInRow(row: Locator, control: Locator): Promise<void>;
  /** Sorts the measures by a column, the greatest first, or by a further one from the start. */
  sortBy(column: 'figures' | 'title', how: 'descending' | 'then'): Promise<void>;
  openFilter(): Promise<void>;
  closeFilter(): Promise<void>;
};
