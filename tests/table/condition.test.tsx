import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Edition } from '../../src/domain/edition.ts';
import { currentView, go } from '../../src/state/address.ts';
import { ConditionGroup } from '../../src/table/ConditionGroup.tsx';
import { districtEdition } from '../fixtures/district.ts';
import { publishedEdition } from '../fixtures/published.ts';
import { renderAt, seen } from '../render.tsx';

const published = publishedEdition();
const open = (address: string, edition: Edition = published) =>
  renderAt(address, <ConditionGroup edition={edition} />);

const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: /^(数值|Value)$/ });
const unit = () => screen.getByRole('combobox', { name: /^(统计对象|What is counted)$/ });
const answers = () => screen.getByRole('list', { name: /是否符合|Which figures/ });
/** The text of each answer with its figures, as a reader sees them. */
const groups = () => [...answers().children].slice(0, 3).map((item) => item as HTMLElement);
const figuresIn = (at: number) =>
  within(groups()[at] as HTMLElement)
    .queryAllByRole('button')
    .map((button) => seen(button.querySelector('.value') as Element));
const allFigures = () => [figuresIn(0), figuresIn(1), figuresIn(2)];
const asked = () => new URLSearchParams(window.location.search).get('value');

/** Types as a reader would and presses Enter. */
const put = async (text: string) => {
  await userEvent.clear(field());
  await userEvent.click(field());
  await userEvent.paste(text);
  await userEvent.keyboard('{Enter}');
};

describe('how figures answer a condition', () => {
  // By hand, from the hedge grammar: nearly 30% is below 30%, over 30% may be above 35%.
  it.each([
    ['percent>=30', ['降37.46%', '升超30%', '80%以上'], [], ['降26.84%', '降近30%']],
    ['percent>=35', ['降37.46%', '80%以上'], ['升超30%'], ['降26.84%', '降近30%']],
    ['percent<=30', ['降26.84%', '降近30%'], [], ['降37.46%', '升超30%', '80%以上']],
    ['percent<=35', ['降26.84%', '降近30%'], ['升超30%'], ['降37.46%', '80%以上']],
    ['day>=30', [], ['40天内'], []],
    ['day<=40', ['40天内'], [], []],
    ['yuan>=5e8', ['47.03亿元', '5.83亿元', '超60亿人民币', '8.4亿元'], ['千万余元'], []],
  ])('%s', async (value, certainly, possibly, certainlyNot) => {
    open(`?lang=zh&value=${encodeURIComponent(value)}`);
    expect(allFigures()).toEqual([certainly, possibly, certainlyNot]);
    const counts = groups().map((item) => Number(item.querySelector('.tick-count')?.textContent));
    expect(counts).toEqual([certainly.length, possibly.length, certainlyNot.length]);
  });

  it('tells a level from the changes that it stands among', () => {
    open('?lang=en&value=percent%3E%3D30');
    const said = within(answers())
      .getAllByRole('button')
      .map((button) => button.textContent ?? '')
      .filter((text) => text.includes('a level, not a change'));
    expect(said).toEqual([expect.stringContaining('80%')]);
  });

  it.each([
    ['zh', 'percent>=30', '如“近 30%”：必小于 30%，不可能达到 30%。'],
    ['zh', 'percent>=35', '如“超 30%”：高于 30%，高出多少原文未写，是否达到 35%，无从确定。'],
    ['zh', 'percent<=30', '如“超 30%”：必大于 30%，不可能在 30% 以内。'],
    [
      'zh',
      'percent<=90',
      '如“80% 以上”：80% 或更高，高出多少原文未写，是否在 90% 以内，无从确定。',
    ],
    ['zh', 'day>=50', '如“40 天内”：最多 40 天，不可能达到 50 天。'],
    ['zh', 'yuan>=6e8', '如“千万余元”：高于千万元，高出多少原文未写，是否达到 6 亿元，无从确定。'],
    ['en', 'percent>=30', '“nearly 30%” is less than 30%, so it cannot be at least 30%.'],
    [
      'en',
      'day>=30',
      '“within 40 days” is no more than 40 days; how much exactly is not stated, so whether it is at least 30 days is open.',
    ],
    ['en', 'firm>=3000', '“2,106 firms” is exact, so it cannot be at least 3,000.'],
  ])('%s %s is explained by an example', async (lang, value, said) => {
    open(`?lang=${lang}&value=${encodeURIComponent(value)}`);
    const whys = [...answers().querySelectorAll('.answer-why')].map((why) => why.textContent);
    expect(whys).toContain(said);
  });

  it('says how many figures cannot be asked', async () => {
    open('?lang=zh&value=percent>=30');
    expect(answers()).toHaveTextContent('另有 30 个数字统计对象不同');
    go({ lang: 'en' });
    await waitFor(() => expect(answers()).toHaveTextContent('30 figures count something else'));
  });

  it('keeps and lets go of answers, all of them too, and remembers it in the address', async () => {
    open('?lang=en&value=percent>=35');
    const tick = (name: RegExp) => within(answers()).getByRole('checkbox', { name });
    expect(tick(/^Certainly 2/)).toBeChecked();
    expect(tick(/^Possibly 1/)).toBeChecked();
    expect(tick(/^Certainly not 2/)).not.toBeChecked();
    await userEvent.click(tick(/^Possibly/));
    expect(window.location.search).toContain('keep=certainly');
    await userEvent.click(tick(/^Certainly 2/));
    expect(window.location.search).toContain('keep=none');
    expect(tick(/^Certainly 2/)).not.toBeChecked();
    await userEvent.click(tick(/^Certainly not/));
    expect(window.location.search).toContain('keep=certainlyNot');
  });

  it('lets a figure be chosen where it stands', async () => {
    open('?lang=zh&value=percent>=30');
    const nearly = within(answers()).getByRole('button', { name: /人力资源用量/ });
    await userEvent.click(nearly);
    expect(nearly).toHaveAttribute('aria-pressed', 'true');
    expect(window.location.search).toContain('chosen=quantity.m04-staff-resources');
  });
});

describe('the fields of the value condition', () => {
  afterEach(() => vi.useRealTimers());

  it('offers only the units that occur, and the one that an old link asks for', async () => {
    open('?lang=zh&value=voyage>=3', districtEdition);
    const names = within(unit())
      .getAllByRole('option')
      .map((option) => option.textContent);
    expect(names).toEqual(['天数', '人', '人次', '航次', '事项']);
    expect(unit()).toHaveValue('voyage');
  });

  it.each([
    ['percent', '30', 'percent>=30'],
    ['percent', '30%', 'percent>=30'],
    ['percent', '百分之三十', 'percent>=30'],
    ['yuan', '5 亿', 'yuan>=500000000'],
    ['yuan', '500 million', 'yuan>=500000000'],
    ['yuan', '５亿元', 'yuan>=500000000'],
    ['contact', '25 万', 'contact>=250000'],
  ])('%s: takes %s', async (of, text, expected) => {
    open('?lang=zh');
    await userEvent.selectOptions(unit(), of);
    await put(text);
    expect(asked()).toBe(expected);
    expect(field()).toHaveValue(text);
    expect(field()).not.toHaveAttribute('aria-invalid');
  });

  it.each([
    ['<img src=x onerror=alert(1)>', /无法识别/, /could not be read/],
    ['(a+)+$', /无法识别/, /could not be read/],
    ['__proto__', /无法识别/, /could not be read/],
    ['约 30', /无法识别/, /could not be read/],
    ['1e999', /无法识别/, /could not be read/],
    ['{{value}} $t(page.title)', /无法识别/, /could not be read/],
    ['9'.repeat(5000), /无法识别/, /could not be read/],
    ['-30', /不分正负/, /no sign/],
    ['30 天', /计量单位不符.*百分比/, /another unit.*Per cent/],
    ['9'.repeat(20), /过大/, /too large/],
  ])('says what is wrong beside a value and keeps what was typed (%#)', async (text, zh, en) => {
    open('?lang=zh');
    await put(text);
    expect(field()).toHaveValue(text);
    expect(field()).toBeInvalid();
    expect(field()).toHaveAccessibleDescription(expect.stringMatching(zh));
    expect(asked()).toBeNull();
    expect(document.querySelector('img')).toBeNull();
    go({ lang: 'en' });
    await waitFor(() => expect(field()).toHaveAccessibleDescription(expect.stringMatching(en)));
    expect(field()).toHaveValue(text);
  });

  it('asks once the reader pauses, a first condition as a step, a corrected one in its place', async () => {
    open('?lang=zh');
    const before = window.history.length;
    await userEvent.type(field(), '3');
    expect(asked()).toBeNull();
    await waitFor(() => expect(asked()).toBe('percent>=3'));
    await userEvent.type(field(), '5');
    await waitFor(() => expect(asked()).toBe('percent>=35'));
    expect(window.history.length).toBe(before + 1);
    expect(figuresIn(1)).toEqual(['升超30%']);
  });

  it('asks what has been typed even if its field goes at once, but nothing that has been asked', async () => {
    const { unmount } = open('?lang=zh');
    await userEvent.type(field(), '40');
    unmount();
    expect(asked()).toBe('percent>=40');
    const again = open('?lang=zh');
    await put('30');
    go({ filter: { ...currentView().filter, condition: null } });
    again.unmount();
    expect(asked()).toBeNull();
  });

  it('keeps a sound condition while a faulty one is corrected, and says so', async () => {
    open('?lang=zh&value=percent>=30');
    await put('30 x');
    expect(asked()).toBe('percent>=30');
    expect(field()).toHaveAccessibleDescription(
      expect.stringContaining('目前仍按“百分比至少 30%”筛选。'),
    );
    await userEvent.clear(field());
    await userEvent.keyboard('{Enter}');
    expect(asked()).toBeNull();
    expect(field()).not.toHaveAttribute('aria-invalid');
  });

  it('keeps the condition while its field is empty, however long, and lets it go with Enter or on leaving', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    open('?lang=zh&value=percent>=30');
    for (const leave of [() => userEvent.keyboard('{Enter}'), () => userEvent.tab()]) {
      await userEvent.clear(field());
      vi.advanceTimersByTime(60_000);
      expect(asked()).toBe('percent>=30');
      expect(field()).not.toHaveAttribute('aria-invalid');
      expect(field()).toHaveAccessibleDescription(expect.stringContaining('目前仍按'));
      await leave();
      expect(asked()).toBeNull();
      await put('30');
    }
  });

  it('says the answer in short where the value was put in', async () => {
    open('?lang=zh');
    expect(field()).toHaveAccessibleDescription('例如 30 或 30%。');
    await put('35');
    const said = '一定符合 2 个，可能符合 1 个，一定不符合 2 个。';
    expect(field()).toHaveAccessibleDescription(said);
    go({ lang: 'en' });
    await waitFor(() =>
      expect(field()).toHaveAccessibleDescription('Certainly 2, possibly 1, certainly not 2.'),
    );
  });

  it('turns to at most, and says an otherwise sound value is of another unit', async () => {
    open('?lang=en&value=percent>=30');
    const comparator = screen.getByRole('combobox', { name: 'At least or at most' });
    await userEvent.selectOptions(comparator, 'at most ≤');
    expect(asked()).toBe('percent<=30');
    await put('30%');
    await userEvent.selectOptions(unit(), 'Days');
    expect(field()).toBeInvalid();
    expect(asked()).toBe('percent<=30');
  });

  it('shows a condition of the address in the words of the language, and what Back brings', async () => {
    open('?lang=en&value=yuan>=500000000');
    expect(field()).toHaveValue('500 million');
    go({ lang: 'zh' });
    await waitFor(() => expect(field()).toHaveValue('5 亿'));
    await put('6 亿');
    go({
      filter: {
        bodies: [],
        roles: [],
        units: [],
        hedges: [],
        periods: [],
        claims: [],
        condition: null,
      },
    });
    await waitFor(() => expect(field()).toHaveValue(''));
    expect(unit()).toHaveValue('yuan');
  });
});
