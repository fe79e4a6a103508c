import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../src/domain/figures.ts';
import { MeasureTable } from '../../src/table/MeasureTable.tsx';
import { publishedEdition } from '../fixtures/published.ts';
import { SHOWN } from '../fixtures/shown.ts';
import { renderAt, seen } from '../render.tsx';

const edition = publishedEdition();
const open = (address: string) => renderAt(address, <MeasureTable edition={edition} />);

/** The numbers of the measures, in the order of the rows. */
const order = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => Number(within(row).getAllByRole('cell')[0]?.textContent));

const figuresIn = (row: HTMLElement) =>
  within(within(row).getAllByRole('cell')[3] as HTMLElement).queryAllByRole('link');

describe('the table of measures', () => {
  it.each(['zh', 'en'] as const)('says every figure with its hedge (%s)', (lang) => {
    open(`?lang=${lang}`);
    const rows = screen.getAllByRole('row').slice(1);
    const shown = rows.flatMap((row, at) => figuresIn(row).map((link) => [at + 1, link] as const));
    expect(shown).toHaveLength(SHOWN.size);
    figuresOf(edition).forEach(({ quantity: { id }, measure }, at) => {
      const [number, link] = shown[at] ?? [];
      const value = link?.querySelector('.value');
      expect(number).toBe(measure.number);
      expect(value && seen(value)).toBe(SHOWN.get(id)?.[lang].replace(/\s/g, ''));
    });
  });

  it('says that an entry states no figure, in the place of the figures', () => {
    open('?lang=en');
    const row = screen.getAllByRole('row')[5] as HTMLElement;
    expect(within(row).getAllByRole('cell')[3]).toHaveTextContent('The entry states no figure');
  });

  it('keeps list order until asked otherwise', () => {
    open('?lang=zh');
    expect(order()).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(screen.getByRole('columnheader', { name: /序号/ })).toHaveAttribute(
      'aria-sort',
      'ascending',
    );
  });

  it.each([
    ['?lang=zh&sort=-number', [10, 9, 8, 7, 6, 5, 4, 3, 2, 1]],
    // chu, chuang, da, da, duo, gou, jian, lü, tui, zai
    ['?lang=zh&sort=title', [6, 1, 4, 10, 8, 3, 5, 9, 2, 7]],
    ['?lang=zh&sort=-figures', [3, 2, 4, 6, 7, 8, 9, 1, 10, 5]],
    ['?lang=en&sort=title', [8, 3, 10, 5, 6, 9, 1, 4, 2, 7]],
  ])('%s orders as it says', (address, expected) => {
    open(address);
    expect(order()).toEqual(expected);
  });

  it('sorts by a column head, again the other way, and the address holds it', async () => {
    open('?lang=en');
    const head = () => screen.getByRole('columnheader', { name: /Figures in the text/ });
    await userEvent.click(within(head()).getByRole('button'));
    expect(head()).toHaveAttribute('aria-sort', 'descending');
    expect(order()[0]).toBe(3);
    expect(window.location.search).toContain('sort=-figures');
    await userEvent.click(within(head()).getByRole('button'));
    expect(order()[0]).toBe(5);
  });

  it.each([
    ['电池', [6]],
    ['锂 电', [6]],
    ['port authority', [6, 10]],
    ['ＲＴＧ', [10]],
    ['市税务局', [4]],
    ['25 万人次', [4]],
    ['(a+)+$ [', []],
  ])('finds %s', async (query, expected) => {
    open('?lang=zh');
    await userEvent.type(screen.getByRole('searchbox'), query.replace(/[[{]/g, '$&$&'));
    expect(screen.queryAllByRole('row').length ? order() : []).toEqual(expected);
    expect(screen.getByText(`${expected.length} / 10 项举措`)).toBeInTheDocument();
  });

  it('offers a way on when nothing is found', async () => {
    open('?lang=en&q=zebra');
    expect(screen.getByText(/No measure contains “zebra”/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'show all 10' }));
    expect(order()).toHaveLength(10);
    expect(window.location.search).not.toContain('q=');
  });

  it('opens a measure by its title, a figure or anywhere in its row', async () => {
    open('?lang=en');
    const row = () => screen.getAllByRole('row')[4] as HTMLElement;
    await userEvent.click(figuresIn(row())[0] as HTMLElement);
    expect(window.location.search).toContain('measure=4&figure=m04-hall-visits');
    await userEvent.click(within(row()).getAllByRole('cell')[2] as HTMLElement);
    expect(window.location.search).toMatch(/measure=4$/);
    expect(within(row()).getByRole('link', { name: /integrated cloud hub/ })).toHaveAttribute(
      'href',
      '?lang=en&measure=4',
    );
  });
});
