import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../src/App.tsx';
import { loadNewestEdition } from '../../src/load/load-edition.ts';
import { publishedJson } from '../fixtures/published.ts';

const CATALOG = JSON.stringify({
  editions: [
    {
      id: 'xiamen-2024-municipal',
      year: 2024,
      place: { zh: '厦门', en: 'Xiamen' },
      level: 'municipal',
    },
  ],
});

/** The two files of the site, as a server answers them; a test may change one. */
const serveFiles = (files: { catalog?: string; edition?: string; status?: number } = {}) =>
  vi.stubGlobal('fetch', async (file: string) =>
    file.endsWith('catalog.json')
      ? new Response(files.catalog ?? CATALOG)
      : new Response(files.edition ?? publishedJson, { status: files.status ?? 200 }),
  );

const open = async (address: string) => {
  window.history.replaceState(null, '', address);
  render(<App first={await loadNewestEdition()} />);
};

const broken = (change: (edition: Record<string, never>) => void): string => {
  const edition = JSON.parse(publishedJson);
  change(edition);
  return JSON.stringify(edition);
};

beforeEach(() => serveFiles());

describe('the board', () => {
  it('opens in the language of the address and says so to the document', async () => {
    await open('?lang=en');
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('“top ten”');
    expect(document.documentElement.lang).toBe('en');
    expect(document.title).toBe('Xiamen business environment');
  });

  it.each([
    ['zh', /^官方清单 · 厦门 · 市级 · 2024 年度 .*未写发布机关.*不是发布机关的网页。$/],
    ['en', /^Official list · Xiamen · City level · 2024 .*names no issuer.*not the issuer’s\.$/],
  ])(
    'says above its title whose list this is, and whose the page is not (%s)',
    async (lang, said) => {
      await open(`?lang=${lang}`);
      const title = await screen.findByRole('heading', { level: 1 });
      expect(title.previousElementSibling).toHaveTextContent(said);
    },
  );

  it('switches language live and loses nothing', async () => {
    await open('?lang=zh&q=电池&sort=-number&measure=6');
    await screen.findByRole('dialog');
    expect(document.title).toContain('举措 6：出台首个');
    await userEvent.click(screen.getAllByText('English')[0] as HTMLElement);
    expect(document.title).toContain('Measure 6: Issuing the first guide');
    expect(new URLSearchParams(window.location.search).get('q')).toBe('电池');
    expect(window.location.search).toContain('lang=en');
    expect(window.location.search).toContain('sort=-number&'.slice(0, -1));
  });

  it('writes the language into an address that names none', async () => {
    await open('?measure=4');
    await screen.findByRole('dialog');
    expect(window.location.search).toBe('?lang=en&measure=4');
  });

  it('says when the list lacks the measure, and shows the list', async () => {
    await open('?lang=zh&measure=11');
    expect(await screen.findByRole('alert')).toHaveTextContent('清单里没有“11”这一项');
    expect(screen.getByRole('grid', { name: /10 项举措/ })).toBeInTheDocument();
  });
});

describe('data that cannot be shown', () => {
  it.each([
    ['is missing', { status: 404 }, 'HTTP 404'],
    ['is not JSON', { edition: '<!doctype html>' }, 'not valid JSON'],
    ['is cut off', { edition: publishedJson.slice(0, 5000) }, 'not valid JSON'],
    [
      'lacks a field',
      { edition: broken((edition) => Reflect.deleteProperty(edition, 'year')) },
      'year',
    ],
    ['names nothing', { catalog: '{"editions":[]}' }, 'editions'],
  ])('%s: the page says what, in both languages', async (_, files, words) => {
    serveFiles(files);
    await open('?lang=en');
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(
      'The data could not be read数据读取失败',
    );
    const list = screen.getByRole('list');
    expect(list).toHaveTextContent(words);
    expect(list.textContent).toMatch(/请/);
  });

  it('is read again on demand', async () => {
    serveFiles({ status: 503 });
    await open('?lang=en');
    const again = await screen.findByRole('button', { name: /Read again/ });
    serveFiles();
    await userEvent.click(again);
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('“top ten”');
  });
});
