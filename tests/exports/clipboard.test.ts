import { describe, expect, it, vi } from 'vitest';
import { copyOf, toClipboard } from '../../src/exports/clipboard.ts';
import type { Sheet } from '../../src/workbook/sheet.ts';
import { expectedText, HOSTILE } from './hostile.ts';

const sheet: Sheet = {
  name: '',
  heads: ['数值', 'b'],
  rows: HOSTILE.map((text) => [text, 37.46]),
};

describe('a table as it is copied', () => {
  it('is a table of the same cells, with no markup of the data in it', () => {
    const { html = '' } = copyOf(sheet);
    const table = new DOMParser().parseFromString(html, 'text/html');
    expect(table.querySelectorAll('script, a, img')).toHaveLength(0);
    const cells = [...table.querySelectorAll('tbody td:first-child')].map((cell) => {
      for (const one of cell.querySelectorAll('br')) one.replaceWith('\n');
      return cell.textContent;
    });
    expect(cells).toEqual(HOSTILE.map(expectedText));
  });

  it('is rows of as many tabs, and no cell begins a formula', () => {
    const [heads, ...lines] = copyOf(sheet).text.split('\r\n');
    expect(heads).toBe('数值\tb');
    expect(lines).toHaveLength(HOSTILE.length);
    for (const line of lines) {
      expect(line.split('\t')).toHaveLength(2);
      expect(line).not.toMatch(/^\s*[=+\-@＝＋－＠]/u);
      expect(line.split('\t')[1]).toBe('37.46');
    }
  });
});

describe('toClipboard', () => {
  const copy = { html: '<table></table>', text: 'a' };
  const offer = (clipboard: object | undefined) =>
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });

  it('offers both kinds the newer way where the event is refused', async () => {
    const write = vi.fn(async (_: unknown[]) => undefined);
    offer({ write });
    document.execCommand = vi.fn(() => false);
    vi.stubGlobal(
      'ClipboardItem',
      class {
        readonly types: string[];
        constructor(items: object) {
          this.types = Object.keys(items);
        }
      },
    );
    await toClipboard(copy);
    expect(write.mock.calls[0]?.[0]).toMatchObject([{ types: ['text/html', 'text/plain'] }]);
  });

  it('rejects when it is refused', async () => {
    offer({ writeText: async () => Promise.reject(new Error('denied')) });
    await expect(toClipboard({ text: 'a' })).rejects.toThrow('denied');
  });

  it('goes by the event of copying, also over plain http, and nobody else hears it', async () => {
    offer(undefined);
    const set = vi.fn();
    const elsewhere = vi.fn();
    document.addEventListener('copy', elsewhere);
    document.execCommand = vi.fn(() => {
      const event = new Event('copy');
      Object.assign(event, { clipboardData: { setData: set } });
      return document.dispatchEvent(event);
    });
    await toClipboard(copy);
    expect(set.mock.calls).toEqual([
      ['text/html', copy.html],
      ['text/plain', copy.text],
    ]);
    expect(elsewhere).not.toHaveBeenCalled();
    document.removeEventListener('copy', elsewhere);
    document.execCommand = vi.fn(() => false);
    await expect(toClipboard(copy)).rejects.toThrow('refused');
  });
});
