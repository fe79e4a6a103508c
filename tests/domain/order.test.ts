// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { MixedUnitsError, oneUnit } from '../../src/domain/axis.ts';
import type { Hedge } from '../../src/domain/hedge.ts';
import { type Certainty, certainty, compareHedged } from '../../src/domain/order.ts';

const of = (hedge: Hedge, value = 30) => ({ hedge, value });

describe('compareHedged', () => {
  it('puts bounds of one value in their places', () => {
    const sorted = [of('over'), of('exact'), of('nearly'), of('atLeast'), of('within')].sort(
      compareHedged,
    );
    expect(sorted.map(({ hedge }) => hedge)).toEqual([
      'within',
      'nearly',
      'exact',
      'atLeast',
      'over',
    ]);
  });

  it('sorts by value first, and ties only the same hedge of the same value', () => {
    expect(compareHedged(of('over', 10), of('within', 20))).toBeLessThan(0);
    expect(compareHedged(of('over'), of('over'))).toBe(0);
    expect(compareHedged(of('over'), of('atLeast'))).toBeGreaterThan(0);
  });
});

describe('certainty', () => {
  const [yes, maybe, no] = ['certainly', 'possibly', 'certainlyNot'] as const;

  // Of 30 with each hedge: ≥ 25, ≥ 30, ≥ 35, ≤ 25, ≤ 30, ≤ 35.
  it.each<[Hedge, ...Certainty[]]>([
    ['exact', yes, yes, no, no, yes, yes],
    ['over', yes, yes, maybe, no, no, maybe],
    ['atLeast', yes, yes, maybe, no, maybe, maybe],
    ['nearly', maybe, no, no, maybe, yes, yes],
    ['within', maybe, maybe, no, maybe, yes, yes],
  ])('of %s 30', (hedge, ...expected) => {
    const atLeast = [25, 30, 35].map((threshold) => certainty(of(hedge), '>=', threshold));
    const atMost = [25, 30, 35].map((threshold) => certainty(of(hedge), '<=', threshold));
    expect([...atLeast, ...atMost]).toEqual(expected);
  });

  it('knows that a bound from above is more than nothing', () => {
    expect(certainty(of('within'), '>=', 0)).toBe(yes);
    expect(certainty(of('nearly'), '<=', 0)).toBe(no);
  });
});

describe('oneUnit', () => {
  it('gives the unit that all share', () => {
    expect(oneUnit([{ unit: 'percent' }, { unit: 'percent' }])).toBe('percent');
  });

  it.each([
    [[]],
    [[{ unit: 'percent' }, { unit: 'day' }]],
    [[{ unit: 'firm' }, { unit: 'businessEntity' }]],
  ] as const)('throws for units %j', (quantities) => {
    expect(() => oneUnit(quantities)).toThrow(MixedUnitsError);
  });
});
