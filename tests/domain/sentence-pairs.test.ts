import { describe, expect, it } from 'vitest';
import { sentencePairs } from '../../src/domain/sentence-pairs.ts';
import { publishedEdition } from '../fixtures/published.ts';

const { measures } = publishedEdition();

/** The beginning of the Chinese sentence in which a word stands, and of the English sentences that give it. */
const pairOf = (word: string): readonly string[] => {
  for (const measure of measures) {
    const { zh, en } = measure.text;
    const pair = sentencePairs(measure)?.find((one) =>
      zh.slice(one.zh.start, one.zh.end).includes(word),
    );
    if (pair) return pair.en.map(({ start, end }) => en.slice(start, end).slice(0, 24).trim());
  }
  return [];
};

describe('Chinese sentences and the English that gives them', () => {
  it.each([
    ['惠及企业 35906 家', ['Since the platform went', 'of this, in 2024 a total']],
    ['升级扩容全国首家', ['The first IP judicial co', 'IP lawsuits in the city']],
    [
      '三是绿色转型',
      ['Third, green transition:', 'the “oil to electricity”', 'and the system of electr'],
    ],
    ['二是建立评价体系', ['Second, an evaluation sy']],
    ['草案已经过', ['The lead was taken natio', 'the draft has been throu']],
    ['开展数字化赋能行动', ['actions for digital empo']],
  ])('%s', (word, english) => {
    expect(pairOf(word)).toEqual(english);
  });

  it('share out the whole text, in order', () => {
    for (const measure of measures) {
      const pairs = sentencePairs(measure) ?? [];
      const both = (['zh', 'en'] as const).map((lang) =>
        pairs
          .flatMap((pair) => pair[lang])
          .map(({ start, end }) => measure.text[lang].slice(start, end))
          .join(' ')
          .replace(/\s/g, ''),
      );
      expect(both).toEqual([measure.text.zh, measure.text.en].map((one) => one.replace(/\s/g, '')));
    }
  });

  it('are none where the English has fewer sentences', () => {
    const [measure] = measures;
    if (!measure) throw new Error('no measure');
    const short = { ...measure, text: { ...measure.text, en: 'Over 450,000 business entities.' } };
    expect(sentencePairs(short)).toBeNull();
  });
});
