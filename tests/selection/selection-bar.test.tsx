import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { SelectionBar } from '../../src/selection/SelectionBar.tsx';
import { publishedEdition } from '../fixtures/published.ts';
import { renderAt } from '../render.tsx';

const edition = publishedEdition();
const body = edition.bodies.find(({ short }) => short.zh === '市工信局');
const open = (address: string) => renderAt(address, <SelectionBar edition={edition} />);
const bar = () => screen.getByRole('region', { name: /^(所选|Selection)$/ });
const chips = () =>
  within(bar())
    .getAllByRole('listitem')
    .map((chip) => (chip.textContent ?? '').replace('×', ''));

describe('the selection', () => {
  it('is not there while nothing is chosen', () => {
    const { container } = open('?lang=zh');
    expect(container).toBeEmptyDOMElement();
  });

  it.each([
    ['zh', '数字 办税厅入厅流量 降 37.46%', '关联 1 个数字（举措 4）'],
    ['en', 'Figure Visits to tax service halls down 37.46%', '1 figure linked, in no. 4'],
  ])('says in %s what is chosen, with its hedged value, and what it lights', (lang, chip, said) => {
    open(`?lang=${lang}&chosen=quantity.m04-hall-visits`);
    expect(chips()).toEqual([chip]);
    expect(bar()).toHaveTextContent(said);
  });

  it('counts what a body lights', () => {
    open(`?lang=zh&chosen=body.${body?.id}`);
    expect(bar()).toHaveTextContent('关联 10 个数字（举措 2、8）');
  });

  it('takes one off, and Back puts it on again', async () => {
    open(`?lang=en&chosen=quantity.m04-hall-visits+body.${body?.id}`);
    await userEvent.click(
      screen.getByRole('button', { name: 'Take off: Visits to tax service halls down 37.46%' }),
    );
    expect(window.location.search).toBe(`?lang=en&chosen=body.${body?.id}`);
  });

  it('reads the words of what was chosen last', async () => {
    open('?lang=en&chosen=quantity.m02-funds-paid+quantity.m04-hall-visits');
    await userEvent.click(screen.getByRole('button', { name: 'Read the words' }));
    expect(window.location.search).toContain('measure=4');
  });

  it('takes all that is lit into the comparison, in the order of choosing', async () => {
    open('?lang=en&chosen=quantity.m04-hall-visits+quantity.m03-ip-lawsuits');
    await userEvent.click(screen.getByRole('button', { name: 'Compare' }));
    expect(window.location.search).toContain('compare=m04-hall-visits+m03-ip-lawsuits');
  });

  it('is cleared by Escape, but not while something is typed', async () => {
    open('?lang=en&chosen=quantity.m04-hall-visits');
    const field = document.createElement('input');
    document.body.append(field);
    field.focus();
    await userEvent.keyboard('{Escape}');
    expect(window.location.search).toContain('chosen=');
    field.remove();
    await userEvent.keyboard('{Escape}');
    expect(window.location.search).toBe('?lang=en');
  });

  it('offers to take back everything only where more is set than what is chosen', async () => {
    const { unmount } = open('?lang=en&chosen=quantity.m04-hall-visits&only=chosen');
    expect(screen.queryByRole('button', { name: 'Reset all' })).toBeNull();
    unmount();
    open('?lang=en&chosen=quantity.m04-hall-visits&role=outcome&sort=-figures&compare=a');
    await userEvent.click(await screen.findByRole('button', { name: 'Reset all' }));
    expect(window.location.search).toBe('?lang=en&compare=a');
    expect(screen.queryByRole('region', { name: 'Selection' })).toBeNull();
  });

  it('says of a link what this list lacks, as text, and lets it be taken off', async () => {
    open(`?lang=en&chosen=${encodeURIComponent('quantity.<b>x</b>')}`);
    expect(chips()).toEqual(['Not in this list quantity.<b>x</b>']);
    await userEvent.click(screen.getByRole('button', { name: 'Take off: quantity.<b>x</b>' }));
    expect(window.location.search).toBe('?lang=en');
  });

  it('shows the last few, and the rest on demand', async () => {
    const keys = edition.measures.flatMap(({ quantities }) => quantities).slice(0, 7);
    open(`?lang=en&chosen=${keys.map(({ id }) => `quantity.${id}`).join('+')}`);
    expect(chips()).toHaveLength(5);
    await userEvent.click(screen.getByRole('button', { name: '3 more' }));
    expect(chips()).toHaveLength(8);
  });
});
