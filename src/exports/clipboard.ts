import { type Cell, type Sheet, written } from '../workbook/sheet.ts';

/** What is put on the clipboard: a table for Word, Excel and WPS, and the same as tabs and lines. */
export type Copy = { readonly html?: string; readonly text: string };

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
/** Excel keeps such a break inside its cell; any other begins a new row. */
const BREAK = '<br style="mso-data-placement:same-cell">';

const markup = (cell: Cell): string =>
  written(cell)
    .replace(/[&<>]/g, (sign) => SIGNS[sign] ?? '')
    .replaceAll('\n', BREAK);
const inLine = (cell: Cell): string => written(cell).replace(/[\t\n]+/g, ' ');

const rowMarkup = (row: readonly Cell[], tag: 'th' | 'td'): string =>
  `<tr>${row.map((cell) => `<${tag}>${markup(cell)}</${tag}>`).join('')}</tr>`;

/** A table as it is copied: escaped markup without styles, and text in which no cell holds a tab or a line. */
export const copyOf = ({ heads, rows }: Sheet): Copy => ({
  html: `<table><thead>${rowMarkup(heads, 'th')}</thead><tbody>${rows
    .map((row) => rowMarkup(row, 'td'))
    .join('')}</tbody></table>`,
  text: [heads, ...rows].map((row) => row.map(inLine).join('\t')).join('\r\n'),
});

const asBlobs = ({ html, text }: Copy): Record<string, Blob> => ({
  ...(html ? { 'text/html': new Blob([html], { type: 'text/html' }) } : {}),
  'text/plain': new Blob([text], { type: 'text/plain' }),
});

/**
 * Hands both kinds over as they are, by an event that nobody else hears. The newer way, which not every page
 * has, lets the browser fill the markup with styles, and each of them breaks the policy of the page.
 */
const copyByEvent = ({ html, text }: Copy): void => {
  const fill = (event: ClipboardEvent) => {
    if (html) event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener('copy', fill, true);
  const isDone = document.execCommand('copy');
  document.removeEventListener('copy', fill, true);
  if (!isDone) throw new Error('The browser refused to copy');
};

const canWrite = (): boolean => Boolean(navigator.clipboard) && typeof ClipboardItem === 'function';

const copyMarkup = async (copy: Copy): Promise<void> => {
  try {
    copyByEvent(copy);
  } catch (refused) {
    if (!canWrite()) throw refused;
    await navigator.clipboard.write([new ClipboardItem(asBlobs(copy))]);
  }
};

/** Copies. Rejects if the browser or the reader refuses. */
export const toClipboard = async (copy: Copy): Promise<void> => {
  if (copy.html) await copyMarkup(copy);
  else if (navigator.clipboard) await navigator.clipboard.writeText(copy.text);
  else copyByEvent(copy);
};
