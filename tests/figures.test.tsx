import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { tipOf } from '../src/charts/series.ts';
import { evidenceData } from '../src/comparisons/evidence-data.ts';
import { figuresOf } from '../src/domain/figures.ts';
import type { Lang } from '../src/domain/lang.ts';
import { Drawer } from '../src/drawer/Drawer.tsx';
import { toMark } from '../src/figures/mark.ts';
import { Headline } from '../src/headline/Headline.tsx';
import { sayIn } from '../src/i18n/say.ts';
import { Panels } from '../src/panels/Panels.tsx';
import { publishedEdition } from './fixtures/published.ts';
import { SHOWN } from './fixtures/shown.ts';
import { renderAt, seen } from './render.tsx';

const edition = publishedEdition();
const figures = figuresOf(edition);
const tight = (words: string): string => words.replace(/\s+/g, '');
const shown = (id: string, lang: Lang): string => tight(SHOWN.get(id)?.[lang] ?? `no ${id}`);
const values = (room: HTMLElement): string[] => [...room.querySelectorAll('.value')].map(seen);

/** The figures of each comparison, by hand: those that its table and its spoken summary must give. */
const COMPARED = {
  changes: ['m03-ip-lawsuits', 'm04-hall-visits', 'm04-staff-resources', 'm04-approval-speed'],
  levels: ['m03-patent-trial-days', 'm10-energy-saving-rate'],
  money: [
    'm02-funds-paid',
    'm02-funds-disbursed-2024',
    'm03-damages-awarded',
    'm06-goods-value',
    'm09-investment-avoided',
  ],
} as const;

describe.each(['zh', 'en'] as const)('every figure keeps its hedge and direction (%s)', (lang) => {
  const t = sayIn(lang);

  it('in the headline', () => {
    const { container } = renderAt(`?lang=${lang}`, <Headline edition={edition} />);
    const expected = figures
      .filter(({ quantity }) => quantity.headline)
      .map(({ quantity }) => shown(quantity.id, lang));
    // In English the noun of a count stands in the label beside the value.
    const said = values(container);
    expect(said).toHaveLength(expected.length);
    for (const [at, value] of said.entries()) expect(expected[at]).toMatch(new RegExp(`^${value}`));
    expect(said[0]).toBe(lang === 'zh' ? '超45万家' : 'over450,000');
  });

  it.each(edition.measures)('in the rows of measure $number and their spoken names', (measure) => {
    renderAt(
      `?lang=${lang}&measure=${measure.number}`,
      <Drawer edition={edition} measure={measure} />,
    );
    for (const { id, quote } of measure.quantities) {
      const rows = screen.getByRole('region', { name: t('drawer.rows') });
      const row = within(rows).getByText(quote).closest('li') as HTMLElement;
      expect(values(row)).toEqual([shown(id, lang)]);
      expect(
        tight(within(row).getAllByRole('button')[0]?.getAttribute('aria-label') ?? ''),
      ).toContain(shown(id, lang));
    }
  });

  it.each(Object.entries(COMPARED))('in the table of %s', (panel, ids) => {
    const { container } = renderAt(`?lang=${lang}&table=${panel}`, <Panels edition={edition} />);
    const table = container.querySelector<HTMLElement>(`.panel-${panel} table`);
    expect(table && values(table)).toEqual(ids.map((id) => shown(id, lang)));
  });

  it('in the spoken names of the charts', () => {
    const { container } = renderAt(`?lang=${lang}`, <Panels edition={edition} />);
    for (const [panel, ids] of Object.entries(COMPARED)) {
      const name = container.querySelector(`.panel-${panel} .chart`)?.getAttribute('aria-label');
      for (const id of ids) expect(tight(name ?? '')).toContain(shown(id, lang));
    }
  });

  it('in the tips of the charts', () => {
    const ctx = { width: 600, lang, lit: new Set<string>() };
    for (const figure of figures)
      expect(tight(tipOf(toMark(figure, lang, t), ctx).value)).toBe(
        shown(figure.quantity.id, lang),
      );
    const tips = evidenceData(edition, lang, t).marks.filter(({ kind }) => kind === 'figure');
    expect(tips).toHaveLength(figures.length);
    for (const { id, tip } of tips) expect(tight(tip.value)).toBe(shown(id, lang));
  });
});
