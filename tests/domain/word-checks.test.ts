// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { checkEdition, parseEdition } from '../../src/domain/check/check-edition.ts';
import type { Claim, Edition } from '../../src/domain/edition.ts';
import type { FaultCode } from '../../src/domain/fault-sentences.ts';
import { districtEdition, districtSource } from '../fixtures/district.ts';
import { publishedEdition, publishedJson } from '../fixtures/published.ts';
import { sampleEdition } from '../fixtures/sample.ts';
import { claim, editionOf, type Figure, wordFaults } from '../fixtures/words.ts';

describe('editions without a fault', () => {
  it.each<[string, Edition]>([
    ['published', publishedEdition()],
    ['district', districtEdition],
    ['sample', sampleEdition],
  ])('%s', (_name, edition) => {
    expect(wordFaults(edition)).toEqual([]);
  });

  it('the district’s against its source', () => {
    expect(checkEdition(districtEdition, districtSource)).toEqual([]);
  });
});

describe('the English of a change', () => {
  const change = (zh: string, en: string) =>
    wordFaults(editionOf(`${zh} 20%。`, en, [[`${zh} 20%`, '20%', 'percent']]));

  it.each([
    ['办理时限缩短', 'The time taken was cut by 20%.'],
    ['办理时限缩短', 'As speed rose, the time fell by 20%.'],
    ['办理时限缩短', 'A 20% reduction in time was reached.'],
    ['办理时限缩短', 'The time to set up a firm went down by 20%.'],
    ['办理时限缩短', 'The time fell, and by 20%.'],
    ['审批效率提升', 'Approvals are 20% faster.'],
    ['审批效率提升', 'Costs fell and efficiency is up 20%.'],
    ['审批效率提升', 'Efficiency improved by 20%.'],
    ['业务量增长', 'Growth of 20% was reached with No. 1 terminals.'],
    ['业务量同比增长', 'Business grew by 20% on the year before, year on year.'],
    ['业务量同比增长', 'Business grew 20% over the previous year.'],
  ])('%s: %s', (zh, en) => {
    expect(change(zh, en)).toEqual([]);
  });

  it.each<[string, string, FaultCode]>([
    ['办理时限缩短', 'The time taken rose by 20%.', 'englishDirection'],
    ['办理时限缩短', 'The time taken was 20%.', 'englishDirection'],
    ['办理时限缩短', 'The time taken was cut. It was 20%.', 'englishDirection'],
    ['审批效率提升', 'The speed of approval fell by 20%.', 'englishDirection'],
    ['审批效率提升', 'The time for approvals was cut by 20%.', 'englishDirection'],
    ['业务量同比增长', 'Business there grew by 20%.', 'yearOnYearMissing'],
    ['业务量增长', 'Business grew by 20% year-on-year.', 'yearOnYearAdded'],
    ['业务量增长', 'Year on year, business grew by 20%.', 'yearOnYearAdded'],
  ])('%s is not: %s', (zh, en, code) => {
    expect(change(zh, en)).toEqual([code]);
  });

  it('leaves “year on year” to the figure beside it', () => {
    const zh = '流量同比下降 20%，费用下降 30%。';
    const both: Figure[] = [
      ['流量同比下降 20%', '20%', 'percent'],
      ['费用下降 30%', '30%', 'percent'],
    ];
    const say = (en: string) => wordFaults(editionOf(zh, en, both));
    expect(say('Visits fell by 20% year on year, costs by 30%.')).toEqual([]);
    expect(say('Visits fell by 20%, costs by 30% year on year.')).toEqual(['yearOnYearAdded']);
  });
});

describe('the order of the English', () => {
  const turned = (zh: string, figures: Figure[], en: string) =>
    wordFaults(editionOf(zh, en, figures));

  it('may turn two units of one clause around', () => {
    const figures: Figure[] = [
      ['在 10 个领域', '10', 'field'],
      ['服务 20 家企业', '20', 'firm'],
    ];
    const en = 'It served 20 firms in 10 fields across the city.';
    expect(turned('在 10 个领域服务 20 家企业。', figures, en)).toEqual([]);
    expect(turned('在 10 个领域，服务 20 家企业。', figures, en)).toEqual(['englishOrder']);
  });

  it('may not exchange two figures of a unit', () => {
    const figures: Figure[] = [
      ['时限由 30 天', '30', 'day'],
      ['压至 10 天', '10', 'day'],
    ];
    const say = (en: string) => turned('时限由 30 天压至 10 天。', figures, en);
    expect(say('The time fell from 30 days to 10 days.')).toEqual([]);
    expect(say('The time fell from 10 days to 30 days.')).toEqual(['englishOrder']);
  });
});

describe('a translation that is not whole', () => {
  const zh = '推行容缺受理，优化办事流程，入选全国 50 件案例。';
  const numerals = [{ quote: '50 件', start: zh.indexOf('50'), reason: 'listSize' }] as const;
  const claims = [claim(zh, '入选全国 50 件案例', 'selected')];
  const say = (en: string) =>
    wordFaults(editionOf(zh, en, [], { numerals: [...numerals], claims }));

  it.each<[string, FaultCode[]]>([
    ['It takes files with gaps, and was selected among 50 cases.', []],
    ['It takes files with gaps, and was selected.', ['englishDigitsMissing']],
    ['It takes files with gaps, and was selected among 50', ['englishUnfinished']],
    ['x', ['englishLength', 'englishUnfinished', 'englishDigitsMissing']],
    [`It was one of 50 cases${', and so on'.repeat(30)}.`, ['englishLength']],
  ])('%s', (en, codes) => {
    expect(say(en)).toEqual(codes);
  });
});

describe('numbers in words of ours', () => {
  const withCaution = (zh: string, en: string) => {
    const edition = publishedEdition();
    const one = edition.measures[3]?.quantities[0];
    if (!one) throw new Error('no quantity');
    one.caution = { zh, en };
    return wordFaults(edition);
  };

  it.each([
    ['与第 2、7 项不同', 'Not as in entries 2 and 7'],
    ['不是 47.03 亿元', 'Not CNY 4.703 billion'],
    ['不是近 30%，也不是 35906 家', 'Not 30 per cent, nor 35,906'],
    ['2024 年', 'A twenty-foot unit of 2024'],
  ])('%s / %s', (zh, en) => {
    expect(withCaution(zh, en)).toEqual([]);
  });

  it.each([
    ['下降了 38%', 'It is a fall'],
    ['共 30 家', 'As many as said'],
    ['第 12 项', 'Another entry'],
    ['排第 4 名', 'It has a rank'],
    ['这是下降', 'CNY 47 billion'],
    ['这是下降', 'CNY 4.703 million'],
    ['这是下降', 'Of entry 13'],
    ['这是下降', 'Since 2021'],
    ['９９ 家', 'As many as said'],
  ])('%s / %s', (zh, en) => {
    expect(withCaution(zh, en)).toEqual(['foreignNumber']);
  });

  it('takes the 14th of 十四五, and no number that only a title of ours has', () => {
    const zh = '落实“十四五”规划要求。';
    const en = 'It carries out the 14th Five-Year Plan.';
    const title = { zh: '落实规划', en: 'The 14th Five-Year Plan' };
    expect(wordFaults(editionOf(zh, en, [], { title }))).toEqual([]);
    expect(wordFaults(editionOf(zh, en, [], { title: { ...title, en: 'Plan 13' } }))).toEqual([
      'foreignNumber',
    ]);
  });
});

describe('claims', () => {
  const claimed = (zh: string, ...claims: [string, Claim['kind']][]) => {
    const all = claims.map(([quote, kind]) => claim(zh, quote, kind));
    const en = 'Here is a translation that is long enough for the text beside it.';
    return wordFaults(editionOf(zh, en, [], { claims: all }));
  };

  it.each([
    '从首个工作日起办理，发扬首创精神。',
    '对入选企业给予补助，党员率先垂范。',
    '被评为优秀等级的企业可免于检查。',
    '公布入围名单，由专家评审。',
  ])('are not made by %s', (zh) => {
    expect(claimed(zh)).toEqual([]);
  });

  it.each([
    '建成全国首家服务中心。',
    '入选全国优秀企业服务案例。',
    '获评国家级示范单位称号。',
    '入围年度创新案例。',
  ])('are made by %s', (zh) => {
    expect(claimed(zh)).toEqual(['claimMissing']);
  });

  it('may say two things in one quote', () => {
    expect(claimed('率先建成全国首个专区。', ['率先建成全国首个专区', 'lead'])).toEqual([]);
    expect(claimed('建成全国首个专区。', ['建成全国首个专区', 'lead'])).toEqual([
      'claimKindMismatch',
    ]);
    expect(claimed('获评绿色港口称号。', ['获评绿色港口称号', 'title'])).toEqual([]);
  });
});

describe('what a figure belongs to', () => {
  const figures: Figure[] = [
    ['服务企业 30 家', '30', 'firm'],
    ['其中外资 10 家', '10', 'firm'],
  ];
  const en = 'It served 30 firms in the city, of which 10 are foreign.';

  it('asks for the whole only of the same sentence and unit', () => {
    expect(wordFaults(editionOf('服务企业 30 家，其中外资 10 家。', en, figures))).toEqual([
      'partNotLinked',
    ]);
    expect(wordFaults(editionOf('服务企业 30 家。其中外资 10 家。', en, figures))).toEqual([]);
  });

  it('takes a period of the sentence or of the head of the paragraph', () => {
    const period = { zh: '2024 年', en: '2024' };
    const say = (zh: string, numeral: string) => {
      const edition = editionOf(zh, `In 2024 ${en}`, figures.slice(0, 1));
      for (const one of edition.measures[0]?.quantities ?? []) one.period = period;
      return checkEdition(edition)
        .map(({ code }) => code)
        .filter((code) => code === numeral);
    };
    expect(say('2024 年推行新政。服务企业 30 家。', 'periodElsewhere')).toEqual([]);
    expect(say('推行 2024 年新政。服务企业 30 家。', 'periodElsewhere')).toHaveLength(1);
    expect(say('服务企业 30 家。推行 2024 年新政。', 'periodElsewhere')).toHaveLength(1);
  });
});

describe('characters that nobody sees', () => {
  it.each([
    ['\u200e', 'controlCharacter'],
    ['\u200f', 'controlCharacter'],
    ['\u061c', 'controlCharacter'],
    ['\ufffd', 'loneSurrogate'],
  ])('%j', (character, code) => {
    const json = publishedJson.replace('"Xiamen"', `"Xia${character}men"`);
    expect(parseEdition(json).faults.map((fault) => fault.code)).toEqual([code]);
  });
});

describe('a file made to be slow', () => {
  it.each<[string, Partial<Edition['measures'][number]>]>([
    ['claims', { claims: [{ ...claim('', '首创'.repeat(50_000), 'first'), start: 0 }] }],
    ['a title of numbers', { title: { zh: '题', en: '2 '.repeat(50_000) } }],
  ])('by %s is read in its stride', (_what, more) => {
    const edition = editionOf('首创'.repeat(50_000), 'x '.repeat(100_000), [], more);
    expect(wordFaults(edition).length).toBeGreaterThan(0);
  });

  it('by figures in an endless sentence is read in its stride', () => {
    const zh = `${'服务，'.repeat(100_000)}其中 2 家`;
    const figures = Array.from({ length: 200 }, (): Figure => ['其中 2 家', '2', 'firm']);
    const en = `fell ${'so '.repeat(100_000)}${'2 firms '.repeat(200)}`;
    expect(wordFaults(editionOf(zh, en, figures))).toEqual(['englishLength']);
  });
});
