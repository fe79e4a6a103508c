import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { CompareTray, OpenComparison } from '../../src/compare/Compare.tsx';
import { CompareLink } from '../../src/compare/CompareLink.tsx';
import type { Edition } from '../../src/domain/edition.ts';
import { figuresOf } from '../../src/domain/figures.ts';
import { compareWords } from '../../src/i18n/rooms/compare.ts';
import { currentView, go } from '../../src/state/address.ts';
import { districtEdition, wordsOnly } from '../fixtures/district.ts';
import { publishedEdition } from '../fixtures/published.ts';
import { renderAt, seen } from '../render.tsx';

const open = (address: string, edition: Edition = publishedEdition()) =>
  renderAt(
    address,
    <>
      <CompareLink />
      <OpenComparison
        edition={edition}
        exports={({ axes }) => <button type="button">{`Export ${axes.length}`}</button>}
        axisFile={({ title }) => <p>{`File of ${title}`}</p>}
      />
      <CompareTray edition={edition} />
    </>,
  );

const MIX =
  'm04-hall-visits+m04-approval-speed+m02-policies-online+m02-policies-online-2024+m10-energy-saving-rate';
const tray = (name = 'Comparison') => screen.findByRole('region', { name });
const sheet = () => screen.findByRole('dialog');
const button = (room: HTMLElement, name: string | RegExp) =>
  within(room).getByRole('button', { name });
const labels = (list: HTMLElement) => within(list).getAllByRole('listitem').map(seen);

describe('the tray', () => {
  it('is not there while nothing is picked', () => {
    open('?lang=en');
    expect(screen.queryByRole('region')).toBeNull();
    expect(screen.getByRole('link', { name: 'Start a comparison' })).toBeInTheDocument();
  });

  it.each([
    ['en', 'Comparison', ['4 share an axis: 2 axes in all', '1 apart: a level, not a change']],
    ['zh', '对比栏', ['4 个可同轴：分 2 条轴', '1 个分开看：是水平，不是变化']],
  ] as const)('says what compares and what does not (%s)', async (lang, name, verdict) => {
    open(`?lang=${lang}&compare=${MIX}`);
    const room = await tray(name);
    for (const words of verdict) expect(seen(room)).toContain(words.replace(/\s/g, ''));
  });

  it('shows values with hedges, by what shares an axis', async () => {
    open(`?lang=en&compare=${MIX}`);
    const room = await tray();
    const changes = within(room).getByRole('list', { name: 'One axis: Changes (per cent)' });
    expect(labels(changes)).toEqual([
      'down37.46%Visitstotaxservicehalls×',
      'upover30%Speedoffrequenttaxapprovals×',
    ]);
    const apart = within(room).getByRole('list', { name: 'Apart' });
    expect(labels(apart)).toEqual(['atleast80%Energysavedbyporttruckconversion×']);
  });

  it('takes a figure off, hands its focus on, and tells', async () => {
    open('?lang=en&compare=m04-hall-visits+m04-approval-speed');
    const room = await tray();
    await userEvent.click(button(room, 'Remove “Visits to tax service halls”'));
    expect(currentView().compared).toEqual(['m04-approval-speed']);
    expect(button(room, /^Remove “Speed/)).toHaveFocus();
    expect(screen.getByText(/^Removed “Visits.*comparison: 1\.$/)).toHaveRole('status');
    await userEvent.keyboard('{Enter}');
    expect(screen.queryByRole('region')).toBeNull();
    expect(screen.getByText(/The comparison is empty/)).toHaveFocus();
  });

  it('tells of the first figure that is added', async () => {
    open('?lang=zh');
    act(() => go({ compared: ['m04-hall-visits'] }));
    expect(await screen.findByText('已加入“办税厅入厅流量”；对比中共 1 个数。')).toHaveRole(
      'status',
    );
  });

  it('opens the comparison, and the focus comes back', async () => {
    open(`?lang=en&compare=${MIX}`);
    await userEvent.click(button(await tray(), 'Compare side by side'));
    expect(window.location.search).toContain('show=comparison');
    await sheet();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(button(await tray(), 'Compare side by side')).toHaveFocus();
  });

  it('clears, name and all', async () => {
    open(`?lang=en&named=Mine&compare=${MIX}`);
    await userEvent.click(button(await tray(), 'Clear comparison'));
    expect(window.location.search).toBe('?lang=en');
  });
});

describe('the comparison side by side', () => {
  it.each([
    [
      'en',
      ['Changes (per cent)', 'Counts (policies)', 'Apart', 'What this does not show'],
      /down 37\.46%; Speed of frequent tax approvals up over 30%/,
    ],
    ['zh', ['变化（百分比）', '数量（政策）', '分开看', '不能由此得出'], /降 37\.46%；.*升超 30%/],
  ] as const)(
    'draws an axis for what shares one, and the rest apart (%s)',
    async (lang, heads, said) => {
      open(`?lang=${lang}&show=comparison&compare=${MIX}`);
      const room = await sheet();
      for (const name of heads)
        expect(within(room).getAllByRole('heading', { name }).length).toBeGreaterThan(0);
      const axis = within(room).getByRole('region', { name: heads[0] });
      expect(await within(axis).findByRole('listbox')).toHaveAccessibleName(said);
      await waitFor(() => expect(axis.querySelectorAll('svg text').length).toBeGreaterThan(5), {
        timeout: 15_000,
      });
      expect(within(axis).getByText(`File of ${heads[0]}`)).toBeInTheDocument();
      expect(button(room, 'Export 2')).toBeInTheDocument();
    },
  );

  it('gives the twin table with hedges, periods, words and cautions', async () => {
    open(
      '?lang=en&show=comparison&compare=m02-funds-paid+m02-funds-disbursed-2024+m03-damages-awarded',
    );
    const room = await sheet();
    await userEvent.click(button(room, 'Table'));
    const rows = within(within(room).getByRole('table')).getAllByRole('row').slice(1);
    expect(rows.map((row) => within(row).getByRole('rowheader')).map(seen)).toEqual([
      '2Fundspaidouttofirms',
      '2Fundsdisbursedtofirmsin2024',
      '3Totalawardedbyjudgment',
    ]);
    expect(rows[1]).toHaveTextContent('2024; part of “Funds paid out to firms”');
    expect(rows[1]).toHaveTextContent('12.4% (our calculation)');
    expect(rows[2]).toHaveTextContent('over CNY 10 million');
    expect(rows[2]).toHaveTextContent('总计判决千万余元');
    expect(rows[2]).toHaveTextContent('period not stated');
  });

  it('keeps its name in the address', async () => {
    open(`?lang=en&show=comparison&compare=${MIX}`);
    const room = await sheet();
    await userEvent.type(
      within(room).getByRole('textbox', { name: 'Name of the comparison' }),
      '税 & <b>',
    );
    expect(currentView().comparisonName).toBe('税 & <b>');
    expect(room).toHaveAccessibleName('Own comparison: 税 & <b>');
    expect(room.querySelector('b')).toBeNull();
  });

  it('moves by button and by key within an axis, and says the order', async () => {
    open(`?lang=en&show=comparison&compare=${MIX}`);
    const room = await sheet();
    const up = button(room, 'Move “Speed of frequent tax approvals” up');
    await userEvent.click(up);
    expect(currentView().compared.slice(0, 2)).toEqual(['m04-approval-speed', 'm04-hall-visits']);
    expect(up).toHaveFocus();
    expect(up).toHaveAttribute('aria-disabled', 'true');
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(currentView().compared.slice(0, 2)).toEqual(['m04-hall-visits', 'm04-approval-speed']);
    expect(within(room).getByText(/^New order: “Visits/)).toHaveRole('status');
  });

  it('adds a whole set once, after what is there', async () => {
    open('?lang=en&show=comparison&compare=m04-staff-resources');
    const room = await sheet();
    const offer = button(room, /All changes in per cent/);
    await userEvent.click(offer);
    expect(currentView().compared).toEqual([
      'm04-staff-resources',
      'm03-ip-lawsuits',
      'm04-hall-visits',
      'm04-approval-speed',
    ]);
    await userEvent.click(offer);
    expect(currentView().compared).toHaveLength(4);
    expect(offer).toHaveTextContent('in the comparison');
  });

  it('finds figures to add, by pinyin too, and shows which can share an axis', async () => {
    open('?lang=zh&show=comparison&compare=m02-policies-online');
    const room = await sheet();
    const search = within(room).getByRole('searchbox', { name: '在全部数字中查找' });
    await userEvent.type(search, 'zhengce');
    const option = await within(room).findByRole('checkbox', {
      name: /2024 年完成兑现政策.*可同轴/,
    });
    await userEvent.click(option);
    expect(currentView().compared).toEqual(['m02-policies-online', 'm02-policies-paid-2024']);
    await userEvent.clear(search);
    await userEvent.click(within(room).getByRole('checkbox', { name: '只显示可同轴的' }));
    expect(within(room).getByText('3 个数')).toBeInTheDocument();
    await userEvent.type(search, '（[[');
    expect(within(room).getByText('没有找到“（[”。')).toBeInTheDocument();
  });

  it('says which figures of a link the list lacks, as words', async () => {
    open(`?lang=en&show=comparison&compare=__proto__+%3Cb%3E+${'x'.repeat(200)}+m04-hall-visits`);
    const room = await sheet();
    expect(within(room).getByRole('note')).toHaveTextContent(
      `Not in this list: 3 of the figures in the link. Left out: __proto__, <b>, ${'x'.repeat(200)}. The rest is drawn.`,
    );
    expect(within(room).getByText(/The only figure so far/)).toBeInTheDocument();
    expect(room.querySelector('b')).toBeNull();
  });

  it('shows hostile labels as they are', async () => {
    const edition = publishedEdition();
    const words = ['<b>bold</b>', '__proto__', 'x'.repeat(200)];
    for (const [at, { quantity }] of figuresOf(edition).entries())
      quantity.label.en = words[at % 3] ?? '';
    open(`?lang=en&show=comparison&compare=${MIX}`, edition);
    const room = await sheet();
    expect(within(room).getAllByText('<b>bold</b>').length).toBeGreaterThan(0);
    expect(room.querySelector('b')).toBeNull();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('a start', () => {
  it.each([
    [
      'en',
      [
        'All changes in per cent4 figures',
        'All money5 figures',
        'All that measure 2 states7 figures',
      ],
    ],
    ['zh', ['全部百分比变化4 个数', '全部金额5 个数', '举措 2 写下的全部数字7 个数']],
  ] as const)('offers sets (%s)', async (lang, offers) => {
    open(`?lang=${lang}`);
    await userEvent.click(screen.getByRole('link'));
    const room = await sheet();
    const { t } = { t: compareWords.sayIn(lang) };
    const sets = within(room).getByRole('region', { name: t('offers.sets') });
    const shown = within(sets)
      .getAllByRole('button')
      .map((one) => one.textContent ?? '');
    expect(shown).toHaveLength(3);
    for (const [at, words] of offers.entries()) expect(shown[at]).toContain(words);
    await userEvent.click(within(sets).getAllByRole('button')[1] as HTMLElement);
    expect(currentView().compared).toHaveLength(5);
  });

  it('offers what another edition has', async () => {
    open('?lang=en&show=comparison', districtEdition);
    const room = await sheet();
    const sets = within(room).getByRole('region', { name: 'Begin with a set' });
    expect(within(sets).getAllByRole('button').map(seen)).toEqual([
      expect.stringContaining('Allthatmeasure1states3figures'),
    ]);
  });

  it('stands empty where nothing is counted', async () => {
    open('?lang=en&show=comparison', wordsOnly);
    const room = await sheet();
    expect(within(room).queryByRole('checkbox')).toBeNull();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('Back from an open comparison', () => {
  const back = async () => {
    await act(async () => {
      const turned = new Promise((done) =>
        window.addEventListener('popstate', done, { once: true }),
      );
      window.history.back();
      await turned;
    });
  };

  it('leaves it in one step, with its name and what was ticked in it', async () => {
    open('?lang=en&compare=m04-hall-visits');
    await userEvent.click(screen.getByRole('link', { name: 'Compare 1' }));
    const room = await sheet();
    await userEvent.type(within(room).getByRole('textbox', { name: /Name/ }), 'Mine');
    await userEvent.click(within(room).getByRole('checkbox', { name: /IP lawsuits in the city/ }));
    await back();
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(currentView()).toMatchObject({
      comparing: false,
      comparisonName: 'Mine',
      compared: ['m04-hall-visits', 'm03-ip-lawsuits'],
    });
  });

  it('brings back first what was cleared in it', async () => {
    open('?lang=en&named=Mine&show=comparison&compare=m04-hall-visits');
    await userEvent.click(button(await sheet(), 'Clear'));
    expect(currentView().compared).toEqual([]);
    await back();
    expect(currentView()).toMatchObject({ comparing: true, compared: ['m04-hall-visits'] });
  });
});
