import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Drawer } from '../../src/drawer/Drawer.tsx';
import { UnknownMeasure } from '../../src/load/UnknownMeasure.tsx';
import { publishedEdition } from '../fixtures/published.ts';
import { SAID } from '../fixtures/said.ts';
import { renderAt, seen } from '../render.tsx';

const edition = publishedEdition();
const open = (number: number, address = '?lang=zh') => {
  const measure = edition.measures[number - 1];
  if (!measure) throw new Error(`no measure ${number}`);
  renderAt(`${address}&measure=${number}`, <Drawer edition={edition} measure={measure} />);
  return { measure, dialog: screen.getByRole('dialog') };
};

const texts = (dialog: HTMLElement) => ({
  zh: within(dialog).getByRole('region', { name: /原文，逐字照录|Official text, verbatim/ }),
  en: within(dialog).getByRole('region', { name: /英文，本站译|English: our translation/ }),
});

describe('the drawer of a measure', () => {
  it.each(edition.measures.map(({ number }) => number))('holds the text of %i whole', (number) => {
    const { measure, dialog } = open(number);
    const { zh, en } = texts(dialog);
    expect(zh.querySelector('p')?.textContent).toBe(measure.text.zh);
    expect(en.querySelector('p')?.textContent).toBe(measure.text.en);
  });

  it.each([1, 2, 3, 4, 6, 7, 8, 9, 10])('marks every number of %i, hedge included', (number) => {
    const { measure, dialog } = open(number);
    const said = SAID.filter(([id]) => measure.quantities.some((quantity) => quantity.id === id));
    const { zh, en } = texts(dialog);
    const marked = within(zh).getAllByRole('button').map(seen);
    expect(marked).toEqual(said.map(([, words]) => words.replace(/\s/g, '')));
    expect(within(en).getAllByRole('button')).toHaveLength(said.length);
  });

  it('keeps hedges in the translation’s marks', () => {
    const { dialog } = open(4, '?lang=en');
    const marked = within(texts(dialog).en)
      .getAllByRole('button')
      .map((button) => button.textContent);
    expect(marked).toEqual(['37.46%', 'nearly 30%', 'over 110', 'over 250,000', 'over 30%']);
  });

  it('shows the chosen number in both texts and in its row', () => {
    const { dialog } = open(4, '?lang=zh&chosen=quantity.m04-staff-resources');
    const lit = [...dialog.querySelectorAll('[data-lit]')].map((element) => element.textContent);
    expect(lit).toHaveLength(3);
    expect(lit[0]).toBe('近 30%');
    expect(lit[1]).toBe('nearly 30%');
    expect(lit[2]).toContain('节约人力资源近 30%');
  });

  it('chooses a number in the text by a click, and lets it go by another', async () => {
    const { dialog } = open(4, '?lang=zh');
    const number = within(texts(dialog).zh).getByRole('button', { name: '37.46%' });
    await userEvent.click(number);
    expect(window.location.search).toContain('chosen=quantity.m04-hall-visits');
    expect(number).toHaveAttribute('aria-pressed', 'true');
    await userEvent.click(number);
    expect(window.location.search).toBe('?lang=zh&measure=4');
  });

  it('leads from a figure to its mark in the chart that shows it best', async () => {
    const { dialog } = open(4, '?lang=en');
    await userEvent.click(
      within(dialog).getByRole('link', { name: 'See “Visits to tax service halls” in the chart' }),
    );
    expect(window.location.search).toBe('?lang=en&chosen=quantity.m04-hall-visits');
    expect(window.location.hash).toBe('#changes');
  });

  it('takes a figure into the reader’s own comparison', async () => {
    const { dialog } = open(4, '?lang=en');
    await userEvent.click(
      within(dialog).getByRole('button', {
        name: 'Add “Visits to tax service halls” to the comparison',
      }),
    );
    expect(window.location.search).toContain('compare=m04-hall-visits');
  });

  it('lights the claim that is chosen, in the text and in the list', async () => {
    const { dialog } = open(4, '?lang=zh');
    const [claim] = within(dialog).getAllByRole('button', { name: /率先/ });
    await userEvent.click(claim as HTMLElement);
    const lit = [...dialog.querySelectorAll('[data-lit]')].map((element) => element.textContent);
    expect(lit.length).toBeGreaterThanOrEqual(2);
    expect(lit.every((words) => words?.includes('率先'))).toBe(true);
  });

  it.each([
    ['zh', 'zh'],
    ['en', 'en'],
    ['zh', 'en'],
  ] as const)('marks the passage that was found, in %s its %s words, and shows it', (lang, of) => {
    const scroll = vi.spyOn(HTMLElement.prototype, 'scrollIntoView');
    const measure = edition.measures[3];
    const words = { zh: '入厅流量同比下降 37.46%', en: 'fell by 37.46%' }[of];
    const start = measure?.text[of].indexOf(words) ?? -1;
    const { dialog } = open(4, `?lang=${lang}&at=${of}.${start}.${start + words.length}`);
    const marked = [...dialog.querySelectorAll('.passage')];
    expect(marked.map(({ textContent }) => textContent).join('')).toBe(words);
    expect(texts(dialog)[of].querySelector('p')?.textContent).toBe(measure?.text[of]);
    expect(scroll.mock.contexts).toContain(marked[0]);
  });

  it('takes a place that the text does not have for none', () => {
    const { dialog, measure } = open(4, '?lang=zh&at=zh.99990.99999');
    expect(dialog.querySelector('.passage')).toBeNull();
    expect(texts(dialog).zh.querySelector('p')?.textContent).toBe(measure.text.zh);
  });

  it('shows the citations when they are asked for', async () => {
    const measure = edition.measures[3] as (typeof edition.measures)[number];
    const cite = (_: unknown, { number }: typeof measure) => <p>citation of {number}</p>;
    renderAt('?lang=en&measure=4', <Drawer edition={edition} measure={measure} cite={cite} />);
    expect(screen.queryByText('citation of 4')).toBeNull();
    const button = screen.getByRole('button', { name: 'Cite' });
    await userEvent.click(button);
    expect(screen.getByText('citation of 4')).toBeVisible();
    expect(button).toHaveAttribute('aria-expanded', 'true');
  });

  it('gives every figure its clause, note and caution', () => {
    const { measure, dialog } = open(3, '?lang=en');
    const rows = within(dialog).getByRole('region', { name: 'Figures, their words and cautions' });
    for (const quantity of measure.quantities) {
      const row = within(rows).getByText(quantity.quote).closest('li') as HTMLElement;
      expect(row).toHaveTextContent(quantity.label.en);
      expect(row).toHaveTextContent(quantity.caution?.en ?? 'no caution');
      expect(row).toHaveTextContent(/period not stated/i);
    }
  });

  it('says that measure 5 states no figure', () => {
    const { dialog } = open(5, '?lang=en');
    expect(within(dialog).getByText('The entry states no figure')).toBeInTheDocument();
  });

  it('turns to the neighbours by link and by arrow key, and stops at the ends', async () => {
    open(9, '?lang=en');
    expect(screen.getByRole('link', { name: 'Next: measure 10' })).toHaveAttribute(
      'href',
      '?lang=en&measure=10',
    );
    await userEvent.keyboard('{Shift>}{ArrowLeft}{/Shift}');
    expect(window.location.search, 'Shift selects words').toContain('measure=9');
    await userEvent.keyboard('{ArrowLeft}');
    expect(window.location.search).toContain('measure=8');
  });

  it('has no next after the last', () => {
    open(10, '?lang=en');
    expect(screen.queryByRole('link', { name: /Next/ })).not.toBeInTheDocument();
  });

  it('closes', async () => {
    open(1, '?lang=en');
    await userEvent.click(screen.getByRole('button', { name: /Close/ }));
    expect(window.location.search).toBe('?lang=en');
  });
});

describe('a measure that the list does not have', () => {
  it('is named, with the way to the list', async () => {
    renderAt('?lang=en&measure=99', <UnknownMeasure edition={edition} asked="99" />);
    expect(screen.getByRole('alert')).toHaveTextContent('The list has no measure “99”');
    expect(screen.getByRole('alert')).toHaveTextContent('from number 1 to 10');
    await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(window.location.search).toBe('?lang=en');
  });
});
