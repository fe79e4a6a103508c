import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Edition } from '../../src/domain/edition.ts';
import { FilterSummary } from '../../src/table/FilterSummary.tsx';
import { districtEdition } from '../fixtures/district.ts';
import { publishedEdition } from '../fixtures/published.ts';
import { renderAt } from '../render.tsx';

const published = publishedEdition();
const open = async (address: string, edition: Edition = published) => {
  const { container } = renderAt(address, <FilterSummary edition={edition} />);
  await screen.findByRole('list', { name: /^(筛选条件|Filters)$/ });
  return container;
};
const chips = () =>
  [
    ...screen.getByRole('list', { name: /^(筛选条件|Filters)$/ }).querySelectorAll('.filter-chip'),
  ].map((chip) => chip.textContent?.replace('×', ''));
const result = () => document.querySelector('.filter-result')?.firstChild?.textContent;
const aside = () => document.querySelector('.filter-aside')?.textContent?.trim();

describe('what is asked for', () => {
  it('is nothing while nothing is asked', () => {
    const { container } = renderAt('?lang=zh&q=x', <FilterSummary edition={published} />);
    expect(container).toHaveTextContent(/^$/);
  });

  // Counted by hand in the list of 2024.
  it.each([
    ['?lang=zh&body=industry-it', ['单位 市工信局'], '2 / 10 项举措，10 / 35 个数字'],
    ['?lang=en&body=industry-it', ['Body Industry and IT'], '2 of 10 measures, 10 of 35 figures'],
    [
      '?lang=zh&hedge=nearly+over&role=outcome',
      ['数字类型 结果', '约数 超过', '约数 接近'],
      '1 / 10 项举措，2 / 35 个数字',
    ],
    [
      '?lang=zh&value=percent>=35',
      ['数值 百分比至少 35%（一定符合、可能符合）'],
      '2 / 10 项举措，3 / 35 个数字',
    ],
    [
      '?lang=en&value=yuan<=5e8&keep=certainlyNot',
      ['Value Money at most CNY 500 million (Certainly not)'],
      '3 of 10 measures, 4 of 35 figures',
    ],
    ['?lang=zh&claim=none', ['首创与获评 均未写'], '3 / 10 项举措，10 / 35 个数字'],
    ['?lang=zh&claim=first&q=锂电池', ['首创与获评 首创、率先'], '1 / 10 项举措，3 / 35 个数字'],
  ])('%s', async (address, said, left) => {
    await open(address);
    expect(chips()).toEqual(said);
    await waitFor(() => expect(result()).toBe(left));
  });

  it('counts another edition', async () => {
    await open('?lang=en&hedge=over', districtEdition);
    await waitFor(() => expect(result()).toBe('2 of 3 measures, 2 of 7 figures'));
  });

  it.each([
    ['?lang=zh&role=outcome', '；浅色、不加粗的数字不合条件'],
    ['?lang=en&value=percent>=35', '; figures that are pale and not bold do not meet the filter'],
    ['?lang=en&body=industry-it', undefined],
    ['?lang=en&role=outcome&rows=figures', undefined],
    ['?lang=en&role=outcome&columns=number+title', undefined],
    ['?lang=en&role=outcome&chosen=measure.m10&only=chosen', undefined],
  ])('says how rows tell what is asked for from what is not: %s', async (address, said) => {
    await open(address);
    await waitFor(() => expect(result()).toBeTruthy());
    expect(aside()).toBe(said);
  });

  it('says the result to speech', async () => {
    await open('?lang=zh&hedge=over');
    expect(document.querySelector('.filter-result')).toHaveAttribute('aria-live', 'polite');
  });

  it('is taken off one by one with the keyboard, the focus staying near', async () => {
    await open('?lang=zh&hedge=over+nearly&body=tax-service');
    const remove = () => screen.getByRole('button', { name: '去掉“约数：超过”' });
    remove().focus();
    await userEvent.keyboard('{Enter}');
    expect(window.location.search).toBe('?lang=zh&body=tax-service&hedge=nearly');
    expect(screen.getByRole('button', { name: '清除筛选' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(window.location.search).toBe('?lang=zh');
    expect(screen.queryByRole('list')).toBeNull();
  });

  it('takes off the condition', async () => {
    await open('?lang=en&value=percent>=30&role=outcome');
    await userEvent.click(screen.getByRole('button', { name: /^Remove “Value: Per cent/ }));
    expect(window.location.search).toBe('?lang=en&role=outcome');
  });

  it('chooses the figures that are left, in all charts', async () => {
    await open('?lang=zh&value=percent>=35&chosen=body.finance');
    await userEvent.click(await screen.findByRole('button', { name: '选中这 3 个数字' }));
    expect(new URLSearchParams(window.location.search).get('chosen')?.split(' ')).toEqual([
      'quantity.m04-hall-visits',
      'quantity.m04-approval-speed',
      'quantity.m10-energy-saving-rate',
    ]);
  });

  it('offers nothing to choose where measures without figures are left', async () => {
    await open('?lang=en&body=planning-digital-center');
    await waitFor(() => expect(result()).toBe('1 of 10 measures, 0 of 35 figures'));
    expect(screen.queryByRole('button', { name: /Choose/ })).toBeNull();
  });
});

describe('nothing found', () => {
  it('says which together, and what dropping each would leave', async () => {
    await open('?lang=zh&body=tax-service&hedge=within');
    expect(
      await screen.findByText('没有举措同时符合以下条件：单位：市税务局；约数：以内。'),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: '去掉“单位：市税务局”：余 1 项举措、1 个数字' }),
    ).toBeInTheDocument();
    const hedge = screen.getByRole('button', { name: '去掉“约数：以内”：余 1 项举措、5 个数字' });
    await userEvent.click(hedge);
    expect(window.location.search).toBe('?lang=zh&body=tax-service');
    await waitFor(() => expect(result()).toBe('1 / 10 项举措，5 / 35 个数字'));
  });

  it('counts the search among them, and says where dropping one is not enough', async () => {
    await open('?lang=en&body=tax-service&hedge=within&q=<b>zebra</b>');
    const nothing = await screen.findByText(/^No measure meets all of this together/);
    expect(nothing).toHaveTextContent('Search: <b>zebra</b>.');
    const offers = within(nothing.parentElement as HTMLElement).getAllByRole('button');
    expect(offers.map((offer) => offer.getAttribute('aria-label'))).toEqual([
      'Drop “Body: Tax Service”: still none',
      'Drop “Hedge: Within”: still none',
      'Drop “Search: <b>zebra</b>”: still none',
    ]);
    await userEvent.click(offers[2] as HTMLElement);
    expect(window.location.search).toBe('?lang=en&body=tax-service&hedge=within');
  });

  it('names a single condition alone', async () => {
    await open('?lang=en&value=percent>=1e6&keep=certainly');
    expect(
      await screen.findByText(
        'No measure meets this: Value: Per cent at least 1 million% (Certainly).',
      ),
    ).toBeInTheDocument();
  });
});

describe('bodies of an old link', () => {
  it('are named as unknown, not asked, and taken out', async () => {
    await open('?lang=zh&body=gone+%3Cimg%20src%3Dx%3E');
    expect(chips()).toEqual([]);
    const row = screen.getByText(/没有“gone”这一单位/);
    expect(row).toBeInTheDocument();
    await waitFor(() => expect(result()).toBe('10 / 10 项举措，35 / 35 个数字'));
    expect(document.querySelector('img')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: '从筛选条件中去掉“gone”' }));
    expect(window.location.search).not.toContain('gone');
  });

  it('are said in English too', async () => {
    await open('?lang=en&body=gone');
    await userEvent.click(screen.getByRole('button', { name: 'Remove “gone” from the filter' }));
    expect(window.location.search).toBe('?lang=en');
  });
});
