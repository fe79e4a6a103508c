import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { figuresOf } from '../../src/domain/figures.ts';
import type { CopyRows } from '../../src/table/CopyTable.tsx';
import { TableRoom } from '../../src/table/TableRoom.tsx';
import { publishedEdition } from '../fixtures/published.ts';
import { SHOWN } from '../fixtures/shown.ts';
import { renderAt, seen } from '../render.tsx';

const edition = publishedEdition();
const open = (address: string) => renderAt(address, <TableRoom edition={edition} />);

/** The cells of a row in order, the one that names it among them. */
const cells = (row: HTMLElement) => [...row.querySelectorAll<HTMLElement>('td')];

/** The numbers of the measures, in the order of the rows. */
const order = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => Number(cells(row)[0]?.textContent));

const figuresIn = (row: HTMLElement) =>
  within(cells(row)[3] as HTMLElement).queryAllByRole('button');

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
    expect(cells(row)[3]).toHaveTextContent('The entry states no figure');
  });

  it.each([
    ['zh', '（不合筛选条件）'],
    ['en', '(not asked for by the filter)'],
  ])('sets apart the figures that a filter does not ask for (%s)', async (lang, said) => {
    open(`?lang=${lang}&value=percent>=35`);
    const rows = () => screen.getAllByRole('row').slice(1);
    await waitFor(() => expect(rows()).toHaveLength(2));
    const apart = rows()
      .flatMap(figuresIn)
      .filter((one) => one.textContent?.includes(said));
    const pale = rows().flatMap((row) => [...row.querySelectorAll('[data-aside] button')]);
    expect(apart).toEqual(pale);
    const asked = rows()
      .flatMap(figuresIn)
      .filter((one) => !pale.includes(one));
    expect(asked.map((one) => one.querySelector('.value')?.textContent)).toHaveLength(3);
    for (const one of asked) expect(one).toHaveTextContent('%');
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

  it('takes a double click on a row or on a figure for one', async () => {
    open('?lang=en');
    const row = () => screen.getAllByRole('row')[4] as HTMLElement;
    await userEvent.dblClick(figuresIn(row())[0] as HTMLElement);
    expect(window.location.search).toBe('?lang=en&chosen=quantity.m04-hall-visits');
    await userEvent.dblClick(cells(row())[4] as HTMLElement);
    expect(row()).toHaveAttribute('aria-selected', 'true');
  });

  it('chooses a measure by its row or title, a figure by its line; reading is a link of its own', async () => {
    open('?lang=en');
    const row = () => screen.getAllByRole('row')[4] as HTMLElement;
    await userEvent.click(figuresIn(row())[0] as HTMLElement);
    expect(window.location.search).toBe('?lang=en&chosen=quantity.m04-hall-visits');
    expect(row()).toHaveAttribute('data-lit', 'holds');
    await userEvent.click(cells(row())[4] as HTMLElement);
    expect(window.location.search).toContain(`measure.${edition.measures[3]?.id}`);
    expect(row()).toHaveAttribute('aria-selected', 'true');
    await userEvent.click(within(row()).getByRole('button', { name: /integrated cloud hub/ }));
    expect(row()).toHaveAttribute('aria-selected', 'false');
    const read = within(row()).getByRole('link', { name: /^Read the words of “Setting up/ });
    expect(read).toHaveAttribute('href', '?lang=en&measure=4');
    await userEvent.click(read);
    expect(window.location.search).toContain('measure=4');
  });

  it('shows only what is chosen if asked, says so, and leads back', async () => {
    open('?lang=en&chosen=quantity.m04-hall-visits+body.port-authority&only=chosen');
    expect(order()).toEqual([4, 6, 10]);
    await userEvent.click(screen.getByRole('button', { name: 'Show all' }));
    expect(order()).toHaveLength(10);
  });
});

describe('sorting by several columns', () => {
  it('adds a key with Shift, ranks the keys, and says the first as the sort', async () => {
    const user = userEvent.setup();
    open('?lang=en');
    const head = (name: RegExp) => screen.getByRole('columnheader', { name });
    await user.click(within(head(/Firsts/)).getByRole('button'));
    await user.keyboard('{Shift>}');
    await user.click(within(head(/^Measure/)).getByRole('button'));
    await user.keyboard('{/Shift}');
    expect(window.location.search).toContain('sort=-firsts+title');
    expect(head(/Firsts/)).toHaveAttribute('aria-sort', 'descending');
    expect(head(/^Measure/)).not.toHaveAttribute('aria-sort');
    expect(head(/^Measure/)).toHaveAccessibleName(/sort key 2/);
    const firsts = screen
      .getAllByRole('row')
      .slice(1)
      .map((row) => Number(cells(row)[4]?.textContent) || 0);
    expect(firsts).toEqual([...firsts].sort((a, b) => b - a));
  });

  it('can be done without the heads, for thumbs and keys', async () => {
    open('?lang=en');
    await userEvent.click(screen.getByRole('button', { name: 'Sort' }));
    const key = await screen.findByRole('combobox', { name: 'First by' });
    await userEvent.selectOptions(key, 'Number of figures');
    await userEvent.click(screen.getByRole('button', { name: /Number of figures: make it desc/ }));
    expect(window.location.search).toContain('sort=-figures');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Then by' }), 'title');
    expect(window.location.search).toContain('sort=-figures+title');
    await userEvent.click(screen.getByRole('button', { name: 'Back to list order' }));
    expect(order()).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });
});

describe('the table of figures', () => {
  const labels = () =>
    screen
      .getAllByRole('row')
      .slice(1)
      .map((row) => row.querySelector('.figure-name')?.textContent);

  it.each(['zh', 'en'] as const)(
    'holds every figure with its hedge and its clause (%s)',
    async (lang) => {
      open(`?lang=${lang}&rows=figures`);
      const figures = figuresOf(edition);
      const rows = (await screen.findAllByRole('row')).slice(1);
      expect(rows).toHaveLength(figures.length);
      for (const [at, { quantity }] of figures.entries()) {
        const row = rows[at] as HTMLElement;
        const value = row.querySelector('.value');
        expect(value && seen(value)).toBe(SHOWN.get(quantity.id)?.[lang].replace(/\s/g, ''));
        expect(within(row).getByText(quantity.quote)).toHaveAttribute('lang', 'zh-CN');
      }
    },
  );

  it('sorts values by unit and then with hedges in their place, and says so', async () => {
    open('?lang=en&rows=figures&sort=value');
    await screen.findByText(/units stand apart/);
    const perCent = screen
      .getAllByRole('row')
      .slice(1)
      .map((row) => row.querySelector('.value')?.textContent)
      .filter((value) => value?.includes('%'));
    expect(perCent).toEqual([
      'down 26.84%',
      'down nearly 30%',
      'up over 30%',
      'down 37.46%',
      'at least 80%',
    ]);
  });

  it('groups by kind, with counts and no sums', async () => {
    open('?lang=en&rows=figures&group=role');
    const groups = await screen.findAllByRole('rowheader', { name: /in this group/ });
    const roles = edition.measures.flatMap(({ quantities }) => quantities.map(({ role }) => role));
    expect(groups).toHaveLength(new Set(roles).size);
  });

  it('turns from one table to the other, and back', async () => {
    open('?lang=en');
    await userEvent.click(screen.getByRole('button', { name: 'Figures' }));
    await waitFor(() => expect(labels()).toHaveLength(35));
    await userEvent.click(screen.getByRole('button', { name: 'Measures' }));
    expect(order()).toHaveLength(10);
  });
});

describe('columns', () => {
  const heads = () => screen.getAllByRole('columnheader').map((head) => head.dataset.name);

  it('are shown, hidden and moved, and the address holds that', async () => {
    open('?lang=en');
    await userEvent.click(screen.getByRole('button', { name: 'Columns and groups' }));
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Honours' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Bodies' }));
    expect(heads()).toEqual(['No.', 'Measure', 'Figures in the text', 'Firsts', 'Honours']);
    await userEvent.click(screen.getByRole('button', { name: 'Honours: move left' }));
    expect(heads().slice(-2)).toEqual(['Honours', 'Firsts']);
    expect(window.location.search).toContain('columns=number+title+figures+honours+firsts');
    await userEvent.click(screen.getByRole('button', { name: 'Restore default columns' }));
    expect(window.location.search).toBe('?lang=en');
  });

  it('never hide what a row is', async () => {
    open('?lang=en&columns=number');
    expect(heads()).toEqual(['Measure', 'No.']);
  });
});

describe('the keys of the grid', () => {
  it('have one tab stop, lead from cell to cell, read and choose', async () => {
    const user = userEvent.setup();
    open('?lang=en');
    screen.getByRole('button', { name: 'Columns and groups' }).focus();
    await user.tab();
    expect(document.activeElement?.closest('th')).toHaveAttribute('data-name', 'No.');
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowRight}');
    expect(document.activeElement).toHaveTextContent(/^Sharing data across departments/);
    await user.keyboard(' ');
    expect(window.location.search).toContain(`chosen=measure.${edition.measures[1]?.id}`);
    await user.keyboard('{Control>}{End}{/Control}');
    expect(document.activeElement?.closest('tr')).toBe(screen.getAllByRole('row')[10]);
    await user.keyboard('{Home}{ArrowRight}{Enter}');
    expect(window.location.search).toContain('measure=10');
  });

  it('go into a cell by F2 and out of it by Escape', async () => {
    const user = userEvent.setup();
    open('?lang=en');
    screen.getByRole('button', { name: 'Columns and groups' }).focus();
    await user.tab();
    await user.keyboard('{ArrowDown}{ArrowRight}{ArrowRight}{ArrowRight}{F2}{ArrowDown}');
    const figures = figuresIn(screen.getAllByRole('row')[1] as HTMLElement);
    expect(document.activeElement).toBe(figures[1]);
    await user.keyboard('{Escape}');
    expect(document.activeElement).toBe(cells(screen.getAllByRole('row')[1] as HTMLElement)[3]);
  });

  it('sort on a head, and add to the sort with Shift', async () => {
    const user = userEvent.setup();
    open('?lang=en');
    screen.getByRole('button', { name: 'Columns and groups' }).focus();
    await user.tab();
    await user.keyboard('{End}{Enter}{ArrowLeft}{Shift>}{Enter}{/Shift}');
    expect(window.location.search).toContain('sort=-firsts+-figures');
  });

  it('begin with the first row where the heads are not drawn, and never lead to them', async () => {
    const { matchMedia } = window;
    vi.spyOn(window, 'matchMedia').mockImplementation((media) =>
      Object.assign(matchMedia(media), { matches: /max-width: 699px/.test(media) }),
    );
    const user = userEvent.setup();
    open('?lang=zh');
    screen.getByRole('button', { name: '列与分组' }).focus();
    await user.tab();
    const first = cells(screen.getAllByRole('row')[1] as HTMLElement)[0];
    expect(document.activeElement).toBe(first);
    await user.keyboard('{ArrowUp}{Control>}{Home}{/Control}');
    expect(document.activeElement).toBe(first);
    vi.restoreAllMocks();
  });

  it('have one tab stop at a time, and Tab leaves the grid from inside of a cell, too', async () => {
    const user = userEvent.setup();
    open('?lang=en');
    const stops = () =>
      [...document.querySelectorAll('[role=grid] *')].filter(
        (one) => (one as HTMLElement).tabIndex >= 0,
      );
    expect(stops()).toHaveLength(1);
    screen.getByRole('button', { name: 'Columns and groups' }).focus();
    await user.tab();
    await user.keyboard('{PageDown}{ArrowRight}{F2}');
    expect(document.activeElement).toHaveClass('measure-title');
    expect(stops()).toHaveLength(1);
    await user.tab();
    expect(document.activeElement?.closest('[role=grid]')).toBeNull();
  });
});

describe('copying', () => {
  const openCopying = (address: string) => {
    const copied = vi.fn<CopyRows>(async () => {});
    renderAt(address, <TableRoom edition={edition} onCopy={copied} />);
    const numbers = () => copied.mock.calls.at(-1)?.[0].measures.map(({ number }) => number);
    return { copied, numbers };
  };

  it('takes all that is shown, in its order, and says how much', async () => {
    const { numbers } = openCopying('?lang=en&sort=-number');
    await userEvent.click(screen.getByRole('button', { name: 'Copy table' }));
    expect(numbers()).toEqual([10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
    expect(await screen.findByText('10 rows copied')).toBeInTheDocument();
  });

  it('takes only what is chosen where something is', async () => {
    const { numbers } = openCopying('?lang=zh&chosen=body.port-authority');
    fireEvent.copy(document.body);
    expect(numbers()).toEqual([6, 10]);
    expect(await screen.findByText('已复制 2 行')).toBeInTheDocument();
  });

  it('hears the copy command in the grid, and leaves it to fields and to words', async () => {
    const { copied } = openCopying('?lang=zh');
    fireEvent.copy(document.body);
    fireEvent.copy(screen.getByRole('searchbox'));
    expect(copied).not.toHaveBeenCalled();
    const cell = cells(screen.getAllByRole('row')[1] as HTMLElement)[1] as HTMLElement;
    window.getSelection()?.selectAllChildren(cell);
    fireEvent.copy(cell);
    expect(copied).not.toHaveBeenCalled();
    window.getSelection()?.removeAllRanges();
    expect(fireEvent.copy(cell)).toBe(false);
    expect(copied).toHaveBeenCalledOnce();
    await screen.findByText('已复制 10 行');
  });

  it('says when the browser does not let it', async () => {
    const { copied } = openCopying('?lang=en');
    copied.mockRejectedValueOnce(new Error('no'));
    await userEvent.click(screen.getByRole('button', { name: 'Copy table' }));
    expect(await screen.findByText(/did not let it be copied/)).toBeInTheDocument();
    copied.mockRejectedValueOnce(new TypeError('Failed to fetch dynamically imported module'));
    await userEvent.click(screen.getByRole('button', { name: 'Copy table' }));
    expect(await screen.findByText(/Check the network/)).toBeInTheDocument();
  });
});
