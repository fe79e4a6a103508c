import { expect, it } from 'vitest';
import { marksOf } from '../../src/charts/marks.ts';
import { underThumb } from '../../src/components/chart-thumb.ts';
import { drawn } from '../charts/drawings.ts';

const drawing = drawn('evidence', 'en', 358);
const dots = marksOf(drawing).filter(({ pick }) => pick.kind === 'quantity');

it('a thumb beside a small mark means that mark', () => {
  for (const { box, key } of dots) {
    const at = { x: box.x + box.width / 2 - 3, y: box.y + box.height + 4 };
    const meant = underThumb(drawing, at);
    expect(meant && `${meant.kind}.${meant.id}`).toBe(key);
  }
});

it('a thumb far from every small mark means what it is on', () => {
  const [first] = marksOf(drawing);
  expect(first?.pick.kind).toBe('measure');
  const { x = 0, y = 0 } = first?.box ?? {};
  expect(underThumb(drawing, { x: x + 90, y })).toBeUndefined();
});
