import { render } from '@testing-library/react';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hedgeGlyph } from '../../src/charts/hedge-glyph.ts';
import { barShapes, dotShapes } from '../../src/charts/hedge-shapes.ts';
import { INK } from '../../src/charts/ink.ts';
import type { Form } from '../../src/charts/shapes.ts';
import { HedgeMark } from '../../src/components/HedgeMark.tsx';
import { HEDGE_IDS, HEDGES } from '../../src/domain/hedge.ts';

const bar = { x0: 100, x: 300, y: 20, height: 22, color: INK.data };
const dot = { x: 100, y: 20, color: INK.data, toward: -1 } as const;

const xs = (form: Form): number[] => {
  if (form.kind === 'rect') return [form.x, form.x + form.width];
  if (form.kind === 'circle') return [form.x - form.r, form.x + form.r];
  if (form.kind === 'line') return [form.x1, form.x2];
  return form.points.map(([x]) => x);
};
const furthest = (forms: readonly Form[]) => Math.max(...forms.flatMap(xs));
const nearest = (forms: readonly Form[]) => Math.min(...forms.flatMap(xs));

describe('hedges as bars', () => {
  it.each(HEDGE_IDS)('%s has a form of its own', (hedge) => {
    const others = HEDGE_IDS.filter((other) => other !== hedge);
    const form = JSON.stringify(barShapes(hedge, bar));
    expect(others.map((other) => JSON.stringify(barShapes(other, bar)))).not.toContain(form);
  });

  it.each(HEDGE_IDS)('%s passes its value if and only if the true value may', (hedge) => {
    expect(furthest(barShapes(hedge, bar)) > bar.x).toBe(HEDGES[hedge].side === 'above');
  });

  it('mirrors to the other side of zero', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...HEDGE_IDS),
        fc.integer({ min: 20, max: 400 }),
        (hedge, length) => {
          const right = barShapes(hedge, { ...bar, x: bar.x0 + length });
          const left = barShapes(hedge, { ...bar, x: bar.x0 - length });
          expect(bar.x0 - nearest(left)).toBeCloseTo(furthest(right) - bar.x0);
        },
      ),
    );
  });

  it('never has a width below zero, however short the bar', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...HEDGE_IDS),
        fc.double({ min: 0, max: 20, noNaN: true }),
        (hedge, length) => {
          const rects = barShapes(hedge, { ...bar, x: bar.x0 + length }).filter(
            (form) => form.kind === 'rect',
          );
          expect(rects.every(({ width }) => width >= 0)).toBe(true);
        },
      ),
    );
  });
});

describe('hedges as dots', () => {
  const circles = (hedge: (typeof HEDGE_IDS)[number]) =>
    dotShapes(hedge, dot).filter((form) => form.kind === 'circle');

  it.each(HEDGE_IDS)('%s is filled if and only if the value itself is possible', (hedge) => {
    const filled = circles(hedge).some(({ fill }) => fill === INK.data);
    expect(filled).toBe(HEDGES[hedge].included);
  });

  it('points the arrow away from zero, or toward it', () => {
    expect(furthest(dotShapes('over', dot))).toBeGreaterThan(dot.x + 30);
    expect(nearest(dotShapes('within', dot))).toBeLessThan(dot.x - 30);
    expect(nearest(dotShapes('over', { ...dot, toward: 1 }))).toBeLessThan(dot.x - 30);
  });
});

describe('glyphs', () => {
  const glyphs = HEDGE_IDS.flatMap((hedge) =>
    (['dot', 'bar'] as const).map((form) => ({ hedge, form })),
  );

  it.each(glyphs)('$hedge as $form stays in its box', ({ hedge, form }) => {
    const { width, forms } = hedgeGlyph(hedge, form, INK.data);
    expect(nearest(forms)).toBeGreaterThanOrEqual(0);
    expect(furthest(forms)).toBeLessThanOrEqual(width);
  });

  it.each(HEDGE_IDS)('%s is painted as it was, in both forms', async (hedge) => {
    const { container } = render(
      <>
        <HedgeMark hedge={hedge} form="dot" tone="data" />
        <HedgeMark hedge={hedge} form="bar" tone="rise" width={40} />
      </>,
    );
    const html = container.innerHTML.replaceAll('><', '>\n<');
    await expect(`${html}\n`).toMatchFileSnapshot(`golden/hedge-${hedge}.html`);
    expect(container.querySelectorAll('svg:not([aria-hidden])')).toHaveLength(0);
  });
});
