import { describe, expect, it } from 'vitest';
import { axisNow, chartNow } from '../../src/chart-now.ts';
import { ownSpec } from '../../src/comparisons/own.ts';
import { publishedEdition } from '../fixtures/published.ts';

const edition = publishedEdition();
const { origin } = window.location;
const at = (address: string) => window.history.replaceState(null, '', address);

describe('the address under a picture', () => {
  it('is that of the view as people read it, if it can be read off', () => {
    at('/?lang=zh&q=%E7%A8%8E%E5%8A%A1');
    expect(chartNow('changes', edition).address).toBe(`${origin}/?lang=zh&q=税务`);
  });

  it('is that of the page and the chart, if the view has too long a one', () => {
    at(`/?lang=en&chosen=body.tax-bureau+measure.m04&columns=title+number&q=${'a'.repeat(60)}`);
    expect(chartNow('money', edition).address).toBe(`${origin}/?lang=en#money`);
  });

  it('names the figures of an axis, or only the page if they are too many', () => {
    at(`/?lang=en&q=${'a'.repeat(90)}`);
    const axisOf = (ids: readonly string[]) => {
      const [axis] = ownSpec(edition, ids, '', 'en').axes;
      if (!axis) throw new Error('no axis');
      return axisNow(axis, edition).address;
    };
    const few = ['m06-goods-value', 'm02-funds-paid'];
    expect(axisOf(few)).toBe(`${origin}/?lang=en&compare=${few.join('+')}&show=comparison`);
    const many = [...few, 'm02-funds-disbursed-2024', 'm03-damages-awarded'];
    expect(axisOf(many)).toBe(`${origin}/?lang=en`);
  });
});
