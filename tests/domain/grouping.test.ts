// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../src/domain/figures.ts';
import {
  FIGURE_GROUPINGS,
  type Group,
  groupFigures,
  groupMeasures,
  MEASURE_GROUPINGS,
} from '../../src/domain/grouping.ts';
import { districtEdition as district, wordsOnly } from '../fixtures/district.ts';
import { figureIds } from '../fixtures/filters.ts';
import { publishedEdition } from '../fixtures/published.ts';

const published = publishedEdition();
const numbers = (groups: readonly Group<{ number: number }>[]) =>
  groups.map(({ id, rows }) => [id, rows.map(({ number }) => number)]);
const sizes = <Row>(groups: readonly Group<Row>[]) =>
  groups.map(({ id, rows }) => [id, rows.length]);

describe('groupMeasures', () => {
  it('puts a measure under each of its bodies, in the order of the edition', () => {
    const groups = groupMeasures(published, published.measures, 'body');
    expect(groups.map(({ id }) => id)).toEqual(published.bodies.map(({ id }) => id));
    const several = groups.filter(({ rows }) => rows.length > 1);
    expect(numbers(several)).toEqual([
      ['industry-it', [2, 8]],
      ['port-authority', [6, 10]],
    ]);
  });

  it('puts a measure under each role of its figures, once, and last those that state none', () => {
    expect(numbers(groupMeasures(published, published.measures, 'role'))).toEqual([
      ['outcome', [3, 4, 9, 10]],
      ['output', [2, 3, 4]],
      ['reach', [1, 2, 4, 6, 7]],
      ['scope', [1, 3, 7, 8, 9]],
      ['recognition', [3]],
      ['noFigure', [5]],
    ]);
  });

  it('keeps the order of the rows and leaves out empty groups', () => {
    const rows = [...district.measures].reverse().filter(({ id }) => id !== 'd1');
    expect(numbers(groupMeasures(district, rows, 'body'))).toEqual([
      ['approvals', [2]],
      ['tax', [3, 2]],
    ]);
    expect(groupMeasures(district, [], 'role')).toEqual([]);
  });

  it('loses no row to a body that the edition lacks', () => {
    const [measure] = wordsOnly.measures;
    if (!measure) throw new Error('no measure');
    const groups = groupMeasures(wordsOnly, [{ ...measure, bodies: ['gone', 'gone'] }], 'body');
    expect(sizes(groups)).toEqual([['gone', 1]]);
  });
});

describe('groupFigures', () => {
  it.each([
    [
      'measure',
      [
        ['d1', 3],
        ['d2', 4],
      ],
    ],
    [
      'body',
      [
        ['approvals', 7],
        ['tax', 4],
      ],
    ],
    [
      'role',
      [
        ['outcome', 1],
        ['reach', 5],
        ['scope', 1],
      ],
    ],
    [
      'unit',
      [
        ['day', 1],
        ['person', 2],
        ['contact', 1],
        ['matter', 3],
      ],
    ],
  ] as const)('by %s', (by, expected) => {
    expect(sizes(groupFigures(district, figuresOf(district), by))).toEqual(expected);
  });

  it('keeps figures in the order given', () => {
    const rows = [...figuresOf(district)].reverse();
    const [first] = groupFigures(district, rows, 'measure');
    expect(first && figureIds(first.rows)).toEqual(['machines', 'online', 'handled']);
  });
});

describe('whatever is grouped', () => {
  it.each(MEASURE_GROUPINGS)('every measure stands in some group by %s', (by) => {
    const groups = groupMeasures(published, published.measures, by);
    expect(new Set(groups.flatMap(({ rows }) => rows))).toEqual(new Set(published.measures));
  });

  it.each(FIGURE_GROUPINGS)('every figure stands in some group by %s', (by) => {
    const all = figuresOf(published);
    const groups = groupFigures(published, all, by);
    expect(new Set(groups.flatMap(({ rows }) => rows))).toEqual(new Set(all));
    for (const { rows } of groups) expect(new Set(rows).size).toBe(rows.length);
  });
});
