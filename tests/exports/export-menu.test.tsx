import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { specOf } from '../../src/comparisons/specs.ts';
import { ChartExport } from '../../src/exports/ChartExport.tsx';
import { ExportMenu } from '../../src/exports/ExportMenu.tsx';
import { fileName } from '../../src/site/file-name.ts';
import { saveFile } from '../../src/site/save-file.ts';
import { renderAt } from '../render.tsx';
import { shownIn, someShown } from './shown.ts';

type Saved = { name: string; file: Blob | undefined };
let saved: Saved[];

beforeEach(() => {
  saved = [];
  const files = new Map<string, Blob>();
  URL.createObjectURL = vi.fn((file: Blob) => {
    files.set(`blob:${files.size}`, file);
    return `blob:${files.size - 1}`;
  });
  URL.revokeObjectURL = vi.fn();
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    saved.push({ name: this.download, file: files.get(this.href) });
  });
});

const open = async (lang: 'zh' | 'en') => {
  renderAt(`/?lang=${lang}`, <ExportMenu bring={async () => () => someShown(lang)} />);
  await userEvent.click(screen.getByRole('button', { name: lang === 'zh' ? '导出' : 'Export' }));
  await screen.findByText(/GB\/T 7714/, { selector: 'button' });
};
const status = () => screen.getByRole('status').textContent;

describe('the menu of exports', () => {
  it('opens and closes with the button, Escape and a press elsewhere', async () => {
    await open('zh');
    const button = screen.getByRole('button', { name: '导出' });
    expect(button).toHaveAttribute('aria-expanded', 'true');
    await userEvent.tab();
    await userEvent.keyboard('{Escape}');
    expect(button).toHaveAttribute('aria-expanded', 'false');
    expect(button).toHaveFocus();
    await userEvent.click(button);
    await userEvent.click(document.body);
    expect(button).toHaveAttribute('aria-expanded', 'false');
    expect(screen.queryByText(/GB\/T 7714/)).toBeNull();
  });

  it.each([
    ['zh', '数字（CSV）', 'xiamen-2024-municipal-figures-zh-2026-11-23.csv', '12 行'],
    ['en', 'Measures (CSV)', 'xiamen-2024-municipal-measures-en-2026-11-23.csv', '3 rows'],
    ['en', 'Workbook (XLSX)', 'xiamen-2024-municipal-workbook-en-2026-11-23.xlsx', '12 rows'],
    ['zh', '数据（JSON）', 'xiamen-2024-municipal-json-zh-2026-11-23.json', '12 行'],
  ] as const)('saves in %s: %s', async (lang, button, name, rows) => {
    await open(lang);
    await userEvent.click(screen.getByRole('button', { name: button }));
    await waitFor(() => expect(status()).toContain(name));
    expect(status()).toContain(rows);
    expect(saved.map((one) => one.name)).toEqual([name]);
    expect(saved[0]?.file?.size).toBeGreaterThan(1000);
  });

  it.each(['zh', 'en'] as const)(
    'cites the list by its address, not by the view, in %s',
    async (lang) => {
      const cited = someShown(lang);
      renderAt(
        `/?lang=${lang}&role=outcome&q=%E7%A8%8E`,
        <ExportMenu bring={async () => () => cited} />,
      );
      await userEvent.click(
        screen.getByRole('button', { name: lang === 'zh' ? '导出' : 'Export' }),
      );
      const citations = await screen.findAllByText(/http/, { selector: '.export-citation p' });
      expect(citations).toHaveLength(2);
      for (const { textContent } of citations) {
        expect(textContent).toContain(`/?lang=${lang}`);
        expect(textContent).not.toContain('role=');
      }
    },
  );

  it('says what each file and each style of citation is for', async () => {
    await open('zh');
    expect(screen.getByRole('button', { name: '数字（CSV）' })).toHaveAccessibleDescription(
      '一行一个数字，Excel 与 WPS 可直接打开',
    );
    const styles = [...document.querySelectorAll('.citation-style')].map((one) => one.textContent);
    expect(styles[0]).toMatch(/^GB\/T 7714 国家标准《信息与文献 参考文献著录规则》/);
    expect(styles[1]).toMatch(/^通用格式 /);
  });

  it('says what failed and what to do, and works the next time', async () => {
    await open('en');
    vi.stubGlobal('fetch', async () => new Response('', { status: 503 }));
    const button = screen.getByRole('button', { name: /data package/ });
    await userEvent.click(button);
    await waitFor(() => expect(status()).toMatch(/Not saved \(.*HTTP 503\)\. Try again/));
    expect(saved).toEqual([]);
    vi.stubGlobal('fetch', async (path: string) =>
      path.endsWith('json') ? new Response('{}') : new Response('原文'),
    );
    await userEvent.click(button);
    await waitFor(() =>
      expect(status()).toContain('xiamen-2024-municipal-datapackage-2026-11-23.zip'),
    );
  });

  it('says when a download is refused', async () => {
    await open('zh');
    URL.createObjectURL = () => {
      throw new Error('blocked');
    };
    await userEvent.click(screen.getByRole('button', { name: '举措（CSV）' }));
    await waitFor(() => expect(status()).toContain('保存失败（blocked）'));
  });

  it('copies a citation, or says that it could not', async () => {
    await open('zh');
    const written = vi.fn(async (_: string) => undefined);
    const clipboard = { writeText: written };
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    const button = screen.getByRole('button', { name: /GB\/T 7714/ });
    await userEvent.click(button);
    await waitFor(() => expect(status()).toBe('已复制引文（GB/T 7714）。'));
    expect(written.mock.calls[0]?.[0]).toContain('[EB/OL]');
    written.mockRejectedValue(new Error('denied'));
    await userEvent.click(button);
    await waitFor(() => expect(status()).toContain('复制失败'));
  });

  it('copies what is shown as a table', async () => {
    await open('en');
    const writeText = vi.fn(async (_: string) => undefined);
    const write = vi.fn(async (_: ClipboardItem[]) => undefined);
    const clipboard = { writeText, write };
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    const items: Record<string, Blob>[] = [];
    vi.stubGlobal(
      'ClipboardItem',
      class {
        constructor(kinds: Record<string, Blob>) {
          items.push(kinds);
        }
      },
    );
    await userEvent.click(screen.getByRole('button', { name: 'Copy the figures' }));
    await waitFor(() => expect(status()).toContain('Copied, rows: 12.'));
    const text = (await items[0]?.['text/plain']?.text()) ?? '';
    expect(text.split('\r\n')).toHaveLength(13);
    expect(text).toContain('\tdown 37.46%\t37.46\t');
    write.mockRejectedValue(new Error('denied'));
    await userEvent.click(screen.getByRole('button', { name: 'Copy the measures' }));
    await waitFor(() => expect(status()).toContain('Not copied'));
  });

  it('tells what is asked for', async () => {
    await open('zh');
    expect(screen.getByText('当前条件：单位：市税务局')).toBeVisible();
    expect(screen.getByText(/举措 3 项，数字 12 个/)).toBeVisible();
  });
});

describe('the buttons of a chart', () => {
  const spec = specOf('money', shownIn('en').edition, 'en');
  const sheet = async () => ({
    ...shownIn('en'),
    ...spec,
    draw: spec.draw(new Set()),
    marks: 'dots' as const,
  });

  it('save it as SVG', async () => {
    renderAt('/?lang=en', <ChartExport id="money" title={spec.title} sheet={sheet} />);
    await userEvent.click(screen.getByRole('button', { name: /as SVG$/ }));
    const name = 'xiamen-2024-municipal-money-en-2026-11-23.svg';
    await waitFor(() => expect(status()).toContain(name));
    expect(saved[0]?.name).toBe(name);
    expect(saved[0]?.file?.type).toBe('image/svg+xml');
  });

  it('say what failed', async () => {
    const broken = async () => ({
      ...(await sheet()),
      draw: () => {
        throw new Error('cannot draw');
      },
    });
    renderAt('/?lang=en', <ChartExport id="money" title="a" sheet={broken} />);
    await userEvent.click(screen.getByRole('button', { name: /as PNG$/ }));
    await waitFor(() => expect(status()).toContain('cannot draw'));
    expect(saved).toEqual([]);
  });
});

describe('saveFile', () => {
  it('leaves nothing behind', () => {
    vi.useFakeTimers();
    saveFile(new Blob(['a']), 'a.txt');
    expect(document.querySelector('a')).toBeNull();
    expect(URL.revokeObjectURL).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(URL.revokeObjectURL).toHaveBeenCalledWith('blob:0');
    vi.useRealTimers();
  });

  it.each([
    [
      ['xiamen-2024-municipal', 'figures', 'en', '2026-11-23'],
      'csv',
      'xiamen-2024-municipal-figures-en-2026-11-23.csv',
    ],
    [['../..', 'A b', ''], 'csv', 'a-b.csv'],
    [['厦门', 'x'], 'zip', 'x.zip'],
  ])('names files by safe signs: %j', (parts, ending, name) => {
    expect(fileName(parts, ending)).toBe(name);
  });
});
