import { describe, expect, it } from 'vitest';
import { marksOf } from '../../src/charts/marks.ts';
import { WALK_KEYS, type WalkKey, walk } from '../../src/charts/walk.ts';
import { CHARTS_IN_WORDS, drawn, WIDTHS } from './drawings.ts';

const way = (id: 'changes' | 'evidence' | 'bodies', from: string, keys: readonly WalkKey[]) => {
  const drawing = drawn(id, 'zh', 760);
  const marks = marksOf(drawing);
  let at = marks.findIndex(({ key }) => key === from);
  return keys.map((key) => {
    at = walk(marks, drawing.arrows ?? 'list', at, key);
    return marks[at]?.key;
  });
};

describe.each(CHARTS_IN_WORDS)('arrow keys in $id, $lang', ({ id, lang }) => {
  it.each(WIDTHS)('reach every mark at %i px and stay inside', (width) => {
    const drawing = drawn(id, lang, width);
    const marks = marksOf(drawing);
    const seen = new Set([0]);
    for (const at of seen)
      for (const key of WALK_KEYS) seen.add(walk(marks, drawing.arrows ?? 'list', at, key));
    expect([...seen].sort((a, b) => a - b)).toEqual(marks.map((_, at) => at));
  });
});

describe('in a list', () => {
  it('every arrow goes on or back, Home and End to its ends, and the ends hold', () => {
    expect(
      way('changes', 'quantity.m03-ip-lawsuits', [
        'ArrowDown',
        'ArrowRight',
        'ArrowUp',
        'End',
        'ArrowDown',
        'Home',
        'ArrowLeft',
      ]),
    ).toMatchInlineSnapshot(`
      [
        "quantity.m04-hall-visits",
        "quantity.m04-staff-resources",
        "quantity.m04-hall-visits",
        "quantity.m04-approval-speed",
        "quantity.m04-approval-speed",
        "quantity.m03-ip-lawsuits",
        "quantity.m03-ip-lawsuits",
      ]
    `);
  });
});

describe('in the matrix', () => {
  it('arrows go along the row, and up and down between what stands above one another', () => {
    expect(
      way('evidence', 'measure.m02-benefits-without-application', [
        'ArrowRight',
        'ArrowDown',
        'ArrowDown',
        'ArrowUp',
        'Home',
        'ArrowDown',
        'ArrowUp',
        'ArrowUp',
      ]),
    ).toMatchInlineSnapshot(`
      [
        "quantity.m02-policies-online",
        "quantity.m03-cases-concluded",
        "quantity.m04-matters-resolved",
        "quantity.m03-cases-concluded",
        "measure.m01-credit-evaluation",
        "measure.m02-benefits-without-application",
        "measure.m01-credit-evaluation",
        "measure.m01-credit-evaluation",
      ]
    `);
  });
});

describe('between measures and bodies', () => {
  it('arrows go down each side, and over to what is linked', () => {
    const keys = ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowUp', 'ArrowLeft', 'End'] as const;
    expect(way('bodies', 'body.industry-it', keys)).toMatchInlineSnapshot(`
      [
        "body.industry-it",
        "measure.m02-benefits-without-application",
        "measure.m01-credit-evaluation",
        "measure.m01-credit-evaluation",
        "measure.m01-credit-evaluation",
        "body.transport",
      ]
    `);
    expect(
      way('bodies', 'body.industry-it', ['ArrowLeft', 'ArrowRight', 'ArrowRight']),
    ).toMatchInlineSnapshot(`
      [
        "measure.m02-benefits-without-application",
        "body.data-administration",
        "body.data-administration",
      ]
    `);
  });
});
