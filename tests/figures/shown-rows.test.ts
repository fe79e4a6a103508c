import { expect, it } from 'vitest';
import { NO_FILTER } from '../../src/domain/filter.ts';
import { readTable } from '../../src/domain/pinyin.ts';
import { PINYIN_TABLE } from '../../src/domain/pinyin-table.ts';
import { filteredRows, shownRows } from '../../src/figures/shown-rows.ts';
import { publishedEdition } from '../fixtures/published.ts';

const edition = publishedEdition();
const view = {
  table: 'measures',
  sort: [],
  filter: NO_FILTER,
  chosen: [],
  onlyChosen: false,
} as const;

it('the rows and all that tells of the filter have one answer', () => {
  const readings = readTable(PINYIN_TABLE);
  const told = filteredRows(edition, NO_FILTER, 'swj', readings);
  expect(told.measures.map(({ number }) => number)).toEqual([4]);
  expect(filteredRows(edition, NO_FILTER, 'swj', readings)).toBe(told);
  expect(shownRows(edition, { ...view, query: 'swj' }, 'zh', readings).filtered).toBe(told);
});

it('another question has another answer', () => {
  expect(filteredRows(edition, NO_FILTER, 'swj').measures).toEqual([]);
  expect(filteredRows(edition, NO_FILTER, '').measures).toHaveLength(edition.measures.length);
});
