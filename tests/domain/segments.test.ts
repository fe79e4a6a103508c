// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Measure } from '../../src/domain/edition.ts';
import { type Segment, segmentText } from '../../src/domain/segments.ts';
import { RUNS } from '../fixtures/runs.ts';
import { quantity, sampleMeasure } from '../fixtures/sample.ts';

const joined = (segments: readonly Segment[]) => segments.map(({ text }) => text).join('');
const texts = (segments: readonly Segment[], kind: Segment['kind']) =>
  segments.filter((segment) => segment.kind === kind).map(({ text }) => text);

describe('segmentText', () => {
  it('cuts out the quantities with their hedges', () => {
    expect(texts(segmentText(sampleMeasure, 'zh'), 'quantity')).toEqual([
      '37.46%',
      '近 30%',
      '超 25 万人次',
      '40 天内',
      '千万余元',
    ]);
    expect(texts(segmentText(sampleMeasure, 'en'), 'quantity')).toEqual([
      '37.46%',
      'nearly 30%',
      'over 250,000',
      'within 40 days',
      'over CNY 10 million',
    ]);
  });

  it('cuts out the other numerals with their reasons', () => {
    const segments = segmentText(sampleMeasure, 'zh');
    expect(segments[0]).toMatchObject({ text: '一是', kind: 'numeral', reason: 'ordinal' });
    expect(texts(segments, 'numeral')).toEqual(['一是', '“一键”']);
  });

  it('marks what lies in a claim, numerals included', () => {
    const claimed = segmentText(sampleMeasure, 'zh').filter(({ claim }) => claim === 0);
    expect(joined(claimed)).toBe('全国首创“一键”服务');
    expect(claimed.map(({ kind }) => kind)).toEqual(['plain', 'numeral', 'plain']);
  });

  it('gives two quantities of the same words a place each', () => {
    const text = { zh: '2 起案件，2 起案件', en: '2 cases and 2 cases' };
    const two = {
      quote: '2 起案件',
      numeral: '2',
      value: 2,
      unit: 'case',
      hedge: 'exact',
      hedgeWord: '',
    } as const;
    const quantities = [
      quantity({ ...two, id: 'b', start: 7 }),
      quantity({ ...two, id: 'a', start: 0 }),
    ];
    const found = segmentText({ ...sampleMeasure, text, quantities }, 'en').filter(
      (s) => s.kind === 'quantity',
    );
    expect(found.map((s) => s.kind === 'quantity' && s.id)).toEqual(['a', 'b']);
  });

  it('gives back the whole text, whatever the data claims', () => {
    fc.assert(
      fc.property(hostileMeasure(), fc.constantFrom('zh', 'en'), (measure, lang) => {
        const segments = segmentText(measure, lang);
        expect(joined(segments)).toBe(measure.text[lang]);
        for (const { start, text } of segments) {
          expect(measure.text[lang].slice(start, start + text.length)).toBe(text);
          expect(text).not.toBe('');
        }
      }),
      RUNS,
    );
  });
});

function hostileMeasure(): fc.Arbitrary<Measure> {
  const words = fc.string({
    unit: fc.constantFrom(...'超近余内12.%万亿元件一İ over30,'),
    maxLength: 20,
  });
  const start = fc.nat(30);
  const quantities = fc.array(
    fc.record({
      quote: words,
      start,
      numeral: words,
      unit: fc.constantFrom('yuan', 'case', 'percent', 'day'),
    }),
  );
  const numerals = fc.array(
    fc.record({ quote: words, start, reason: fc.constant('name' as const) }),
  );
  const claims = fc.array(fc.record({ quote: words, start }));
  return fc.record({ zh: words, en: words, quantities, numerals, claims }).map((given) => ({
    ...sampleMeasure,
    text: { zh: given.zh, en: given.en },
    quantities: given.quantities.map((q, i) =>
      quantity({ ...q, unit: q.unit as 'yuan', id: `q${i}` }),
    ),
    numerals: given.numerals,
    claims: given.claims.map((claim) => ({
      ...claim,
      kind: 'first',
      label: { zh: '一', en: 'one' },
      subject: 'asset',
    })),
  }));
}
