import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { choiceKey } from '../../src/domain/choice.ts';
import type { Edition } from '../../src/domain/edition.ts';
import { askForReadings, useReadings } from '../../src/figures/use-readings.ts';
import type { Command, SearchActions } from '../../src/search/actions.ts';
import { SearchSheet } from '../../src/search/SearchSheet.tsx';
import { go } from '../../src/state/address.ts';
import { withChoice } from '../../src/state/choose.ts';
import { districtEdition } from '../fixtures/district.ts';
import { publishedEdition } from '../fixtures/published.ts';
import { renderAt } from '../render.tsx';

const edition = publishedEdition();

const Probe = () => <output>{useReadings(true) ? 'read' : 'not read'}</output>;

// The readings come once; what is tested here is what is done with them.
beforeAll(async () => {
  askForReadings();
  const { unmount } = render(<Probe />);
  await screen.findByText('read');
  unmount();
});

type Given = { of?: Edition; commands?: readonly Command[]; offers?: () => readonly Command[] };

const openSheet = (address: string, { of = edition, ...rest }: Given = {}) => {
  const onClose = vi.fn();
  const actions = {
    choose: vi.fn<SearchActions['choose']>((choice) =>
      go({ chosen: withChoice(choiceKey(choice)) }),
    ),
    read: vi.fn<SearchActions['read']>(),
    filter: vi.fn<SearchActions['filter']>(),
  };
  const sheet = <SearchSheet edition={of} actions={actions} onClose={onClose} {...rest} />;
  return { ...actions, onClose, ...renderAt(address, sheet) };
};

const field = () => screen.getByRole('combobox');
const options = () => screen.queryAllByRole('option');
const active = () => screen.queryByRole('option', { selected: true });
const group = (name: string | RegExp) => screen.getByRole('group', { name });
const marks = (element: HTMLElement) =>
  [...element.querySelectorAll('mark')].map((mark) => mark.textContent);

describe('the search sheet', () => {
  it('opens with the field in focus, the whole list, and examples of the edition', () => {
    openSheet('?lang=zh');
    expect(field()).toHaveFocus();
    expect(field()).toHaveAccessibleName('搜索单位、举措、数字与原文');
    expect(within(group(/^举措/)).getAllByRole('option')).toHaveLength(10);
    expect(active()).toBeNull();
    expect(screen.getByRole('button', { name: '47.03' })).toBeVisible();
  });

  it.each([
    ['zh', 'swj', /^单位/, '市税务局', '税务局'],
    ['en', 'swj', /^Bodies/, 'Tax Service', '税务局'],
    ['zh', 'mianshen', /^举措/, '免申即享', '免申'],
    ['en', 'LITHIUM', /^Measures/, 'lithium-battery', 'lithium'],
    ['zh', '37.46', /^数字/, '降 37.46%', '37.46'],
    ['en', '37.46', /^Figures/, 'down 37.46%', '37.46'],
    ['zh', '首艘', /^表述/, '国内首艘', '首艘'],
    ['zh', '足不出户', /^原文/, '足不出户', '足不出户'],
  ])('%s: %s is found and marked', async (lang, query, name, words, mark) => {
    openSheet(`?lang=${lang}`);
    await userEvent.type(field(), query);
    const [first] = within(group(name)).getAllByRole('option');
    expect(first).toHaveTextContent(words);
    expect(marks(first as HTMLElement)).toContain(mark);
  });

  it('names the active line, which arrows, Home and End move in a circle', async () => {
    openSheet('?lang=zh');
    await userEvent.type(field(), 'sgxj');
    const lines = options();
    const expectActive = (at: number) => {
      expect(active()).toBe(lines.at(at));
      expect(field()).toHaveAttribute('aria-activedescendant', lines.at(at)?.id);
    };
    expectActive(0);
    await userEvent.keyboard('{ArrowDown}');
    expectActive(1);
    await userEvent.keyboard('{End}');
    expectActive(-1);
    await userEvent.keyboard('{ArrowDown}');
    expectActive(0);
    await userEvent.keyboard('{ArrowUp}');
    expectActive(-1);
    await userEvent.keyboard('{Home}');
    expectActive(0);
    expect(field()).toHaveFocus();
  });

  it('Enter lights a body or a figure on the page, and closes', async () => {
    const { choose, read, onClose } = openSheet('?lang=zh');
    await userEvent.type(field(), 'swj{Enter}');
    expect(choose).toHaveBeenCalledExactlyOnceWith(
      { kind: 'body', id: 'tax-service' },
      { add: false },
    );
    expect(read).not.toHaveBeenCalled();
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('Enter reads a measure, and a passage with its figure lit', async () => {
    const { read } = openSheet('?lang=zh');
    await userEvent.type(field(), '电池{Enter}');
    expect(read).toHaveBeenLastCalledWith(6, null, undefined);
    await userEvent.clear(field());
    await userEvent.type(field(), '入厅流量同比{Enter}');
    const [number, choice, place] = read.mock.lastCall ?? [];
    expect([number, choice]).toEqual([4, { kind: 'quantity', id: 'm04-hall-visits' }]);
    const text = edition.measures[3]?.text[place?.lang ?? 'en'];
    expect(text?.slice(place?.start, place?.end)).toMatch(/^[^。；]*入厅流量同比.*[。；]$/);
  });

  it('Shift+Enter reads the words of a figure', async () => {
    const { read, choose } = openSheet('?lang=zh');
    await userEvent.type(field(), '37.46{Shift>}{Enter}{/Shift}');
    const choice = { kind: 'quantity', id: 'm04-hall-visits' };
    expect(read).toHaveBeenCalledExactlyOnceWith(4, choice, undefined);
    expect(choose).not.toHaveBeenCalled();
  });

  it('Ctrl+Enter adds to the selection, says so, and stays open', async () => {
    const { choose, onClose } = openSheet('?lang=zh');
    await userEvent.type(field(), '37.46{Control>}{Enter}{/Control}');
    const choice = { kind: 'quantity', id: 'm04-hall-visits' };
    expect(choose).toHaveBeenCalledExactlyOnceWith(choice, { add: true });
    expect(onClose).not.toHaveBeenCalled();
    expect(screen.getByRole('status')).toHaveTextContent('已加入所选：办税厅入厅流量');
    expect(active()).toHaveTextContent('已选');
  });

  it('leaves Enter to an input method while a word is being composed', async () => {
    const { choose } = openSheet('?lang=zh');
    await userEvent.type(field(), 'swj');
    fireEvent.keyDown(field(), { key: 'Enter', isComposing: true });
    fireEvent.keyDown(field(), { key: 'Enter', keyCode: 229 });
    expect(choose).not.toHaveBeenCalled();
  });

  it('a click does what Enter does', async () => {
    const { choose, read } = openSheet('?lang=en');
    await userEvent.type(field(), 'port');
    await userEvent.click(options()[0] as HTMLElement);
    expect(choose).toHaveBeenCalledWith({ kind: 'body', id: 'port-authority' }, { add: false });
    await userEvent.click(within(group(/^Measures/)).getAllByRole('option')[0] as HTMLElement);
    expect(read).toHaveBeenCalledWith(10, null, undefined);
  });

  it.each([
    ['zh', '[', '未找到“[”', /清空，列出全部 10 项举措/],
    ['en', '(a+)+$', 'Nothing found for “(a+)+$”', /list all 10 measures/],
    [
      'en',
      '<img src=x onerror=1>',
      'Nothing found for “<img src=x onerror=1>”',
      /list all 10 measures/,
    ],
  ])('%s: finding nothing for %s, it offers ways on', async (lang, query, said, all) => {
    openSheet(`?lang=${lang}`);
    await userEvent.click(field());
    await userEvent.paste(query);
    expect(screen.getByText(said)).toBeVisible();
    expect(options()).toEqual([]);
    expect(field()).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(screen.getByRole('button', { name: all }));
    expect(field()).toHaveFocus();
    expect(field()).toHaveValue('');
    expect(options()).toHaveLength(10);
  });

  it('an example is typed for the reader', async () => {
    openSheet('?lang=zh');
    await userEvent.click(screen.getByRole('button', { name: 'glj' }));
    expect(field()).toHaveValue('glj');
    expect(active()).toHaveTextContent('市数据管理局');
  });

  it('counts what it has found, for those who cannot see it', async () => {
    openSheet('?lang=en');
    await userEvent.type(field(), 'swj');
    expect(screen.getByRole('status')).toHaveTextContent('2 results');
  });

  it('tells of the way on where the words only stand apart', async () => {
    openSheet('?lang=en');
    await userEvent.type(field(), 'lithium truck data centre');
    expect(options()).toHaveLength(0);
    expect(screen.getByRole('status')).toHaveTextContent('0 results');
    await userEvent.clear(field());
    await userEvent.type(field(), 'data centre');
    expect(options()).toHaveLength(1);
    expect(screen.getByRole('status')).toHaveTextContent(/Show in the table only the \d measures/);
  });

  it('leads on to the table with what was typed', async () => {
    const { filter } = openSheet('?lang=zh');
    await userEvent.type(field(), 'swj');
    expect(options().at(-1)).toHaveTextContent('在举措表中只看含“swj”的 1 项');
    await userEvent.keyboard('{End}{Enter}');
    expect(filter).toHaveBeenCalledExactlyOnceWith('swj');
  });

  it('finds what the page can do, by pinyin too, and offers what can be done with the best hit', async () => {
    const run = vi.fn();
    const commands = [{ id: 'present', label: '开始汇报', keys: 'P', run }];
    const offers = () => [{ id: 'export', label: '导出', run: vi.fn() }];
    openSheet('?lang=zh', { commands, offers });
    await userEvent.type(field(), 'kshb');
    expect(options()).toHaveLength(1);
    await userEvent.keyboard('{Enter}');
    expect(run).toHaveBeenCalledOnce();
    await userEvent.clear(field());
    await userEvent.type(field(), 'swj');
    expect(within(group(/^操作/)).getAllByRole('option')[0]).toHaveTextContent('导出');
  });

  it('closes by Escape, by its button and by a click outside, and gives the focus back', async () => {
    const opener = document.createElement('button');
    document.body.append(opener);
    opener.focus();
    const { onClose, unmount } = openSheet('?lang=zh');
    const dialog = screen.getByRole('dialog', { name: '搜索' });
    fireEvent(dialog, new Event('cancel', { cancelable: true }));
    await userEvent.click(screen.getByRole('button', { name: '关闭' }));
    await userEvent.click(dialog);
    expect(onClose).toHaveBeenCalledTimes(3);
    unmount();
    expect(opener).toHaveFocus();
    opener.remove();
  });

  it('changes language with the page, and keeps what was typed', async () => {
    openSheet('?lang=zh');
    await userEvent.type(field(), 'swj');
    act(() => go({ lang: 'en' }));
    expect(field()).toHaveValue('swj');
    expect(options()[0]).toHaveTextContent('Tax Service');
    expect(options()[0]).toHaveTextContent('市税务局');
  });

  it('serves an edition of another kind', async () => {
    const { read } = openSheet('?lang=zh', { of: districtEdition });
    expect(options()).toHaveLength(3);
    await userEvent.type(field(), '3天以内');
    expect(options()[0]).toHaveTextContent('3 天以内');
    await userEvent.clear(field());
    await userEvent.type(field(), 'rongque{Enter}');
    expect(read).toHaveBeenCalledWith(3, null, undefined);
  });
});
