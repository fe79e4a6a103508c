import type { Edition } from './domain/edition.ts';
import { copyOf, toClipboard } from './exports/clipboard.ts';
import { figuresSheet } from './exports/figures-sheet.ts';
import { measuresSheet } from './exports/measures-sheet.ts';
import type { Rows } from './figures/shown-rows.ts';
import { shownNow } from './shown-now.ts';
import { currentView } from './state/address.ts';

/** Copies rows of the table in sight with all that belongs to them. Rejects if the browser refuses. */
export const copyRowsNow = async (edition: Edition, rows: Rows): Promise<void> => {
  const shown = { ...shownNow(edition), ...rows };
  const sheet = currentView().table === 'figures' ? figuresSheet(shown) : measuresSheet(shown);
  await toClipboard(copyOf(sheet));
};
