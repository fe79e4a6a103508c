import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { specOf } from '../../src/comparisons/specs.ts';
import { Chart } from '../../src/components/Chart.tsx';
import type { ChoiceKey } from '../../src/domain/choice.ts';
import { litBy } from '../../src/domain/choice.ts';
import type { Lang } from '../../src/domain/lang.ts';
import { LangContext } from '../../src/i18n/say.ts';
import type { PanelId } from '../../src/state/view.ts';
import { EDITION } from './samples.ts';

const deeds = () => ({ onPick: vi.fn(), onRead: vi.fn(), onTable: vi.fn() });
type Shown = { id?: PanelId; lang?: Lang; chosen?: readonly ChoiceKey[] };

const NO_DEEDS = deeds();
const draws = new Map<string, ReturnType<ReturnType<typeof specOf>['draw']>>();

/** The same drawing for the same question, as the page gives it. */
const drawOf = (id: PanelId, lang: Lang, chosen: readonly ChoiceKey[]) => {
  const name = [id, lang, ...chosen].join(' ');
  const { keys, linked } = litBy(EDITION, chosen);
  const draw = draws.get(name) ?? specOf(id, EDITION, lang).draw(keys, linked);
  draws.set(name, draw);
  return draw;
};

const chart = ({ id = 'changes', lang = 'zh', chosen = [] }: Shown = {}, acts = NO_DEEDS) => (
  <LangContext value={lang}>
    <Chart draw={drawOf(id, lang, chosen)} wideWidth={752} label="变化" lang={lang} {...acts} />
  </LangContext>
);

const list = () => screen.findByRole('listbox', { name: '变化' });
const press = (key: string, more = {}) =>
  fireEvent.keyDown(document.activeElement as Element, { key, ...more });
const current = () => {
  const id = document.activeElement?.getAttribute('aria-activedescendant') ?? '';
  return document.getElementById(id);
};
const walkIn = async () => {
  const box = await list();
  act(() => box.focus());
  press('Home');
};

describe('the marks of a chart by keyboard', () => {
  it('are one tab stop, a list in which more than one can be chosen', async () => {
    render(chart());
    const box = await list();
    expect(box).toHaveAttribute('aria-multiselectable', 'true');
    expect(document.querySelectorAll('.chart [tabindex="0"]')).toHaveLength(1);
    expect(box).toHaveAccessibleDescription(/方向键/);
  });

  it('are there without the focus too, in an idle turn', async () => {
    render(chart());
    expect(await screen.findAllByRole('option')).toHaveLength(4);
  });

  it('are walked through with arrows, Home and End', async () => {
    render(chart());
    await walkIn();
    const first = current();
    expect(first).toHaveAccessibleName(/^全市知产诉讼案件：降 26.84%。/);
    press('ArrowDown');
    expect(current()).toHaveAccessibleName(
      /^办税厅入厅流量：降 37.46%。同比；期间未写明。举措 4。/,
    );
    press('End');
    expect(current()).toHaveAccessibleName(/^高频税费审批事项提速：升超 30%。/);
    press('Home');
    expect(current()).toBe(first);
  });

  it('are chosen with Space, read with Enter, and T shows the table', async () => {
    const acts = deeds();
    render(chart({}, acts));
    await walkIn();
    press(' ');
    press('ArrowRight');
    press('Enter');
    press('t');
    const pick = (id: string, measure: number) => ({ kind: 'quantity', id, measure });
    expect(acts.onPick.mock.calls).toEqual([[pick('m03-ip-lawsuits', 3)]]);
    expect(acts.onRead.mock.calls).toEqual([[pick('m04-hall-visits', 4)]]);
    expect(acts.onTable).toHaveBeenCalledTimes(1);
  });

  it('leave the keys of the page and of the browser alone', async () => {
    const acts = deeds();
    render(chart({}, acts));
    await walkIn();
    const before = current();
    const left = [press('Escape'), press('Tab'), press('?'), press('t', { ctrlKey: true })];
    expect(left).toEqual([true, true, true, true]);
    expect(press('ArrowDown')).toBe(false);
    expect(current()).not.toBe(before);
    expect(acts.onTable).not.toHaveBeenCalled();
  });

  it('say whether they are chosen, or lit with what is chosen', async () => {
    const { rerender } = render(chart());
    await walkIn();
    const states = () =>
      screen.getAllByRole('option').map((option) => option.getAttribute('aria-selected'));
    expect(states()).toEqual(['false', 'false', 'false', 'false']);
    rerender(chart({ chosen: ['quantity.m04-hall-visits'] }));
    await waitFor(() => expect(states()).toEqual(['false', 'true', 'false', 'false']));
    rerender(chart({ chosen: ['measure.m04-tax-cloud-hub'] }));
    const linked = () =>
      screen.getAllByRole('option').map((one) => /与所选关联/.test(one.ariaLabel ?? ''));
    await waitFor(() => expect(linked()).toEqual([false, true, true, true]));
    expect(states()).toEqual(['false', 'false', 'false', 'false']);
    rerender(chart({ chosen: ['measure.m04-tax-cloud-hub', 'quantity.m04-hall-visits'] }));
    await waitFor(() => expect(states()).toEqual(['false', 'true', 'false', 'false']));
    expect(linked()).toEqual([false, false, true, true]);
  });

  it('take the focus over from the picture that they take the place of', async () => {
    vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(0);
    const { rerender } = render(chart());
    const picture = screen.getByRole('img', { name: '变化' });
    expect(picture).toHaveAttribute('tabindex', '0');
    act(() => picture.focus());
    vi.restoreAllMocks();
    rerender(<div key="laid out">{chart()}</div>);
    act(() => screen.getByRole('img').focus());
    const box = await list();
    await waitFor(() => expect(box).toHaveFocus());
  });

  it('keep the reader’s place when the language changes', async () => {
    const { rerender } = render(chart());
    await walkIn();
    press('ArrowDown');
    rerender(chart({ lang: 'en' }));
    await waitFor(() =>
      expect(current()).toHaveAccessibleName(/^Visits to tax service halls: down 37.46%\./),
    );
    expect(document.activeElement).toHaveAttribute('role', 'listbox');
  });

  it('show their tip with what the keys do, and the ring around the mark, while the keyboard is there', async () => {
    render(chart());
    await walkIn();
    press('ArrowDown');
    await waitFor(() =>
      expect(document.querySelector('.tip-keys')).toHaveTextContent('回车：读原文'),
    );
    expect(document.querySelector('.tip-value')).toHaveTextContent('降 37.46%');
    expect(document.querySelector('.chart-ring')).toHaveStyle({ left: '-0.5px' });
    act(() => (document.activeElement as HTMLElement).blur());
    expect(document.querySelector('.chart-ring')).toBeNull();
  });
});
