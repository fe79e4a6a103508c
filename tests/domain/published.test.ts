// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { checkEdition } from '../../src/domain/check/check-edition.ts';
import { summarise } from '../../src/domain/check/report.ts';
import type { Lang } from '../../src/domain/lang.ts';
import { segmentText } from '../../src/domain/segments.ts';
import { saidText, sayQuantity } from '../../src/domain/wording.ts';
import { publishedEdition, publishedSource } from '../fixtures/published.ts';
import { SAID } from '../fixtures/said.ts';

const bare = (text: string) => text.replace(/\s/g, '');

describe('the figures of 2024', () => {
  const edition = publishedEdition();
  const quantities = edition.measures.flatMap((measure) => measure.quantities);

  /** The words that are marked as a figure in its measure's text. */
  const marked = (id: string, lang: Lang) =>
    edition.measures
      .flatMap((measure) => segmentText(measure, lang))
      .filter((segment) => segment.kind === 'quantity' && segment.id === id)
      .map(({ text }) => text);

  it('are these and no others', () => {
    expect(quantities.map(({ id }) => id)).toEqual(SAID.map(([id]) => id));
  });

  it.each(SAID)('%s is said %s, %s, and marked so in both texts', (id, zh, en) => {
    const quantity = quantities.find((q) => q.id === id);
    if (!quantity) throw new Error(`no quantity ${id}`);
    expect(saidText(sayQuantity(quantity, 'zh'), 'zh')).toBe(zh);
    expect(saidText(sayQuantity(quantity, 'en'), 'en')).toBe(en);
    expect(marked(id, 'zh').map(bare)).toEqual([bare(zh)]);
    expect(marked(id, 'en')).toHaveLength(1);
    expect(en.toLowerCase()).toContain(marked(id, 'en')[0]?.toLowerCase());
  });

  it('are summed up in a sentence', () => {
    const { zh, en } = summarise(edition, checkEdition(edition, publishedSource));
    expect(zh).toMatch(/^10 项举措；35 个数据，其中 35 个由原文重算一致；46 个其他数字（/);
    expect(en).toMatch(/^10 measures; 35 quantities, 35 of them recomputed .* Faults: 0\.$/);
  });
});
