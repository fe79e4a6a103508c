import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Edition } from '../../src/domain/edition.ts';
import { go } from '../../src/state/address.ts';
import { FilterPanel } from '../../src/table/FilterPanel.tsx';
import { districtEdition } from '../fixtures/district.ts';
import { publishedEdition } from '../fixtures/published.ts';
import { renderAt } from '../render.tsx';

const published = publishedEdition();

const open = async (address: string, edition: Edition = published) => {
  const shown = renderAt(address, <FilterPanel edition={edition} />);
  await screen.findAllByRole('checkbox');
  return shown;
};

const group = (name: RegExp) => screen.getByRole('group', { name });
/** "市工信局 2 项举措": each tick of a field as speech has it. */
const ticksIn = (name: RegExp) =>
  within(group(name))
    .getAllByRole('checkbox')
    .map((tick) => (tick.closest('label')?.querySelector('.tick-name')?.textContent ?? '').trim());
const countsIn = (name: RegExp) =>
  [...group(name).querySelectorAll('.tick-count')].map((count) => Number(count.textContent));

/** Counted by hand in the list of 2024. */
const PUBLISHED: readonly (readonly [zh: RegExp, en: RegExp, counts: readonly number[]])[] = [
  [/^单位/, /^Body/, [1, 1, 1, 1, 2, 1]],
  [/^数字类型/, /^Kind of figure/, [7, 9, 8, 9, 2]],
  [/^计量单位/, /^Unit/, [5, 1, 5, 1, 2, 1]],
  [/^约数/, /^Hedge/, [24, 8, 1, 1, 1]],
  [/^期间/, /^Period/, [8, 27, 12, 1]],
  [/^首创与获评/, /^Firsts, honours/, [7, 4, 3]],
];

describe('the fields of the filter', () => {
  it.each(PUBLISHED)('%s counts what the list has, in both languages', async (zh, en, counts) => {
    await open('?lang=zh');
    expect(countsIn(zh)).toEqual(counts);
    go({ lang: 'en' });
    await waitFor(() => expect(countsIn(en)).toEqual(counts));
  });

  it('says to speech what the counts count', async () => {
    await open('?lang=zh');
    expect(group(/^单位 ?举措/)).toBeInTheDocument();
    expect(screen.getByRole('checkbox', { name: '市工信局 2 项举措' })).toBeInTheDocument();
    expect(screen.getByRole('checkbox', { name: '超过 8 个数字' })).toBeInTheDocument();
    go({ lang: 'en' });
    expect(await screen.findByRole('checkbox', { name: 'Nearly 1 figure' })).toBeInTheDocument();
    expect(
      screen.getByRole('checkbox', { name: 'Industry and IT 2 measures' }),
    ).toBeInTheDocument();
  });

  it('counts another edition by its own words', async () => {
    await open('?lang=zh', districtEdition);
    expect(ticksIn(/^单位/)).toEqual(['区审批局', '区税务局']);
    expect(countsIn(/^单位/)).toEqual([2, 2]);
    expect(ticksIn(/^约数/)).toEqual(['确数', '超过', '接近', '以内']);
    expect(countsIn(/^约数/)).toEqual([3, 2, 1, 1]);
    expect(countsIn(/^首创与获评/)).toEqual([1, 2]);
  });

  it('follows the other fields, keeps what would show nothing, and never its own', async () => {
    await open('?lang=en&body=tax-service&role=output');
    expect(countsIn(/^Kind of figure/)).toEqual([3, 1, 1, 0, 0]);
    expect(countsIn(/^Hedge/)).toEqual([0, 1, 0, 0, 0]);
    const scope = screen.getByRole('checkbox', { name: 'Scope 0 figures' });
    expect(scope).toBeEnabled();
    expect(scope.closest('label')).toHaveAttribute('data-none');
  });

  it('follows the search', async () => {
    await open('?lang=zh&q=锂电池');
    expect(countsIn(/^首创与获评/)).toEqual([1, 0, 0]);
  });

  it('shortens long lists, but never what is chosen', async () => {
    await open('?lang=zh&body=tax-service');
    expect(ticksIn(/^单位/)).toHaveLength(7);
    expect(ticksIn(/^单位/)[6]).toBe('市税务局');
    const more = within(group(/^单位/)).getByRole('button', { name: '显示全部 19 个' });
    expect(more).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(more);
    expect(ticksIn(/^单位/)).toHaveLength(19);
    expect(more).toHaveFocus();
    await userEvent.click(within(group(/^单位/)).getByRole('button', { name: '收起' }));
    expect(ticksIn(/^单位/)).toHaveLength(7);
  });

  it('ticks and unticks by the keyboard alone; each is a step in the history', async () => {
    await open('?lang=zh');
    const before = window.history.length;
    const tick = () => screen.getByRole('checkbox', { name: /^超过/ });
    for (let step = 0; step < 40 && document.activeElement !== tick(); step++)
      await userEvent.tab();
    expect(tick()).toHaveFocus();
    await userEvent.keyboard(' ');
    expect(tick()).toBeChecked();
    expect(window.location.search).toBe('?lang=zh&hedge=over');
    await userEvent.tab();
    await userEvent.keyboard(' ');
    expect(window.location.search).toBe('?lang=zh&hedge=over+atLeast');
    expect(window.history.length).toBe(before + 2);
    await userEvent.keyboard(' ');
    expect(window.location.search).toBe('?lang=zh&hedge=over');
    expect(tick()).toBeChecked();
  });
});
