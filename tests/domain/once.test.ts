import { describe, expect, it, vi } from 'vitest';
import { oncePer } from '../../src/domain/once.ts';

describe('work done once for each object', () => {
  it('is done once, whatever comes of it, and anew for another object of the same content', () => {
    const work = vi.fn(({ at }: { at: number }) => (at ? { at } : undefined));
    const kept = oncePer(work);
    const [none, one] = [{ at: 0 }, { at: 1 }];
    expect(kept(one)).toBe(kept(one));
    expect(kept(none)).toBeUndefined();
    expect(kept(none)).toBeUndefined();
    expect(work).toHaveBeenCalledTimes(2);
    expect(kept({ at: 1 })).not.toBe(kept(one));
  });
});
