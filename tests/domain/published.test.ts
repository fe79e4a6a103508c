// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { checkEdition } from '../../src/domain/check/check-edition.ts';
import { summarise } from '../../src/domain/check/report.ts';
import type { Lang } from '../../src/domain/lang.ts';
import { segmentText } from '../../src/domain/segments.ts';
import { saidText, sayQuantity } from '../../src/domain/wording.ts';
import { publishedEdition, publishedSource } from '../fixtures/published.ts';

/** Every figure of 2024 as the board says it, set down by hand: what stands on the wall. */
const SAID: [id: string, zh: string, en: string][] = [
  ['m01-entities-evaluated', '超 45 万家', 'over 450,000 business entities'],
  ['m01-fields-in-use', '7 个', '7 fields'],
  ['m02-policies-online', '471 项', '471 policies'],
  ['m02-funds-paid', '47.03 亿元', 'CNY 4.703 billion'],
  ['m02-firms-benefited', '35906 家', '35,906 firms'],
  ['m02-policies-online-2024', '80 项', '80 policies'],
  ['m02-policies-paid-2024', '48 个', '48 policies'],
  ['m02-firms-benefited-2024', '2106 家', '2,106 firms'],
  ['m02-funds-disbursed-2024', '5.83 亿元', 'CNY 583 million'],
  ['m03-cases-concluded', '250 余件', 'over 250 cases'],
  ['m03-provincial-exemplary-cases', '9 个', '9 cases'],
  ['m03-patent-trial-days', '40 天内', 'within 40 days'],
  ['m03-punitive-damages-cases', '10 起', '10 cases'],
  ['m03-damages-awarded', '千万余元', 'over CNY 10 million'],
  ['m03-supreme-court-cases', '2 起', '2 cases'],
  ['m03-organisations-linked', '7 家', '7 organisations'],
  ['m03-ip-lawsuits', '26.84%', '26.84%'],
  ['m04-hall-visits', '37.46%', '37.46%'],
  ['m04-staff-resources', '近 30%', 'nearly 30%'],
  ['m04-matters-resolved', '超 110 件', 'over 110 matters'],
  ['m04-taxpayer-contacts', '超 25 万人次', 'over 250,000 contacts'],
  ['m04-approval-speed', '超 30%', 'over 30%'],
  ['m06-voyages', '40 个航次', '40 voyages'],
  ['m06-units-exported', '1400 台', '1,400 containerised units'],
  ['m06-goods-value', '超 60 亿人民币', 'over CNY 6 billion'],
  ['m07-qualifications-listed', '80 项', '80 qualifications'],
  ['m07-certificates-issued', '195 名', '195 people'],
  ['m07-draft-articles', '仅 11 条', 'only 11 articles'],
  ['m08-aspects', '6 方面', '6 aspects'],
  ['m08-items', '15 条', '15 items'],
  ['m08-specific-policies', '40 余项', 'over 40 specific policies'],
  ['m09-map-layers', '207 个', '207 map layers'],
  ['m09-access-conditions', '10.8 万条', '108,000 access conditions'],
  ['m09-investment-avoided', '8.4 亿元', 'CNY 840 million'],
  ['m10-energy-saving-rate', '80% 以上', 'at least 80%'],
];

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
