// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allMeasures, findIn } from '../../src/domain/find.ts';
import { searchExamples } from '../../src/domain/find-examples.ts';
import type { Found, Hit, Marked } from '../../src/domain/found.ts';
import { LANGS, type Lang } from '../../src/domain/lang.ts';
import { readTable } from '../../src/domain/pinyin.ts';
import { PINYIN_TABLE } from '../../src/domain/pinyin-table.ts';
import { segmentText } from '../../src/domain/segments.ts';
import { districtEdition, wordsOnly } from '../fixtures/district.ts';
import { publishedEdition } from '../fixtures/published.ts';

const readings = readTable(PINYIN_TABLE);
const edition = publishedEdition();

const find = (query: string, lang: Lang = 'zh', of = edition): Found => {
  const found = findIn(of, query, lang, readings);
  if (!found) throw new Error(`${query} asks for nothing`);
  return found;
};
const hitsOf = (found: Found): Hit[] => [
  ...found.bodies,
  ...found.measures,
  ...found.figures,
  ...found.claims,
  ...found.passages,
];
const first = (query: string, lang: Lang) => hitsOf(find(query, lang))[0];

/** What was met, in brackets. */
const bracketed = (marked: Marked | null | undefined): string | undefined =>
  marked?.spans.reduceRight(
    (text, { start, end }) =>
      `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`,
    marked.text,
  );

const FIRST: [query: string, id: string][] = [
  ['swj', 'tax-service'],
  ['sswj', 'tax-service'],
  ['SWJ', 'tax-service'],
  ['sgxj', 'industry-it'],
  ['shuiwu', 'tax-service'],
  ['shui wu', 'tax-service'],
  ['shuìwù', 'tax-service'],
  ['ｓｈｕｉｗｕ', 'tax-service'],
  ['税务ju', 'tax-service'],
  ['tax', 'tax-service'],
  ['TAX SERVICE', 'tax-service'],
  ['tax 37', 'm04-hall-visits'],
  ['zhi chan', 'm03-ip-justice'],
  ['电池', 'm06-lithium-storage-guide'],
  ['lithium', 'm06-lithium-storage-guide'],
  ['37.46', 'm04-hall-visits'],
  ['47.03 亿', 'm02-funds-paid'],
  ['４７．０３亿', 'm02-funds-paid'],
  ['4.703 billion', 'm02-funds-paid'],
  ['35,906', 'm02-firms-benefited'],
  ['近 30%', 'm04-staff-resources'],
  ['千万', 'm03-damages-awarded'],
  ['厦门港口局', 'port-authority'],
  ['gkj', 'port-authority'],
  ['国家税务总局', 'tax-service'],
  ['免申即享', 'm02-benefits-without-application'],
  ['mianshen', 'm02-benefits-without-application'],
  ['m s j x', 'm02-benefits-without-application'],
  ['4', 'm04-tax-cloud-hub'],
  ['亚太绿色港口', 'm10-green-smart-port.198'],
  ['足不出户', 'm02-benefits-without-application'],
  ['hangye', 'm01-credit-evaluation'],
];

describe.each(LANGS)('what is found first (%s)', (lang) => {
  it.each(FIRST)('%s finds %s', (query, id) => {
    expect(first(query, lang)?.choice.id).toBe(id);
  });

  it.each(['[', '(a+)+$', '.*', '\\', '\ud800', '\udc00', '__proto__', 'constructor', 'zzzqq'])(
    '%j finds nothing',
    (query) => {
      expect(hitsOf(find(query, lang))).toEqual([]);
    },
  );

  it('finds what was pasted with marks that nobody sees', () => {
    const pasted = findIn(edition, '\u200b市税\ufeff务局\u200e', lang, readings);
    expect(pasted).toEqual(findIn(edition, '市税务局', lang, readings));
    expect(pasted?.bodies).toHaveLength(1);
  });

  it.each(['', ' ', '\u3000\n', '\u0301', '\u200b\ufeff'])('%j asks for nothing', (query) => {
    expect(findIn(edition, query, lang, readings)).toBeNull();
  });

  it('takes a page of text for a query', () => {
    for (const query of ['长'.repeat(8192), 'shi'.repeat(2731), '4'.repeat(8192), '行'.repeat(64)])
      expect(hitsOf(find(query, lang))).toEqual([]);
    const start = performance.now();
    for (const query of ['a '.repeat(4096), 'sh '.repeat(2731), 'sh'.repeat(32), 'a'.repeat(64)])
      findIn(edition, query, lang, readings);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it('says of every hit where it was met', () => {
    for (const query of ['swj', 'tax', '厦门', '30', '首个', 'lithium'])
      for (const hit of hitsOf(find(query, lang))) {
        const value = hit.kind === 'figure' ? hit.value : null;
        const spans = [hit.name, hit.also, value].flatMap((marked) => marked?.spans ?? []);
        expect(spans, `${query}: ${hit.name.text}`).not.toEqual([]);
      }
  });
});

describe('where a query was met', () => {
  it.each<[string, Lang, string, string | undefined]>([
    ['swj', 'zh', '市[税务局]', '国家税务总局厦门市[税务局]'],
    ['swj', 'en', 'Tax Service', '市[税务局]'],
    ['shuiwu', 'zh', '市[税务]局', '国家[税务]总局厦门市[税务]局'],
    ['sgxj', 'zh', '[市工信局]', '厦门市工业和信息化局'],
    ['port auth', 'en', '[Port Auth]ority', 'Xiamen [Port Auth]ority'],
    ['mianshenjixiang', 'zh', '推动跨部门数据共享，提升惠企政策“[免申即享]”服务', undefined],
    ['shen ji', 'zh', '推动跨部门数据共享，提升惠企政策“免[申即]享”服务', undefined],
    ['zhengcemianshen', 'zh', '推动跨部门数据共享，提升惠企[政策“免申]即享”服务', undefined],
  ])('%s (%s)', (query, lang, name, also) => {
    const hit = first(query, lang);
    expect(bracketed(hit?.name)).toBe(name);
    expect(bracketed(hit?.also)).toBe(also);
  });

  it('shows values with their hedges', () => {
    expect(find('25 万').figures.map(({ value }) => bracketed(value))).toEqual(['超 [25 万]人次']);
    expect(find('80', 'en').figures.map(({ value }) => bracketed(value))).toContain(
      'at least [80]%',
    );
  });

  it('numbers are met from their first digit on', () => {
    expect(find('46').figures).toEqual([]);
    expect(find('906').figures).toEqual([]);
  });

  it('a measure is also found by a body behind it, after those that name it', () => {
    const { measures } = find('sgxj');
    expect(measures.map(({ measure }) => measure.number)).toEqual([2, 8]);
    expect(bracketed(measures[0]?.also)).toBe('[市工信局]');
  });

  it('initials are not looked for in running text', () => {
    const { passages } = find('cdty');
    expect(passages).toEqual([]);
  });
});

describe('passages', () => {
  it('open at the figure that stands where the query was met', () => {
    const [passage] = find('37.46').passages;
    expect(passage?.choice).toEqual({ kind: 'quantity', id: 'm04-hall-visits' });
    expect(find('year on year', 'en').passages[0]?.measure.number).toBe(4);
    expect(find('税务总局肯定').passages[0]?.choice.kind).toBe('claim');
  });

  it('are counted even if they are not shown', () => {
    const { passages, passageCount } = find('the', 'en');
    expect(passages).toHaveLength(12);
    expect(passageCount).toBeGreaterThan(12);
  });

  it('stand in the language of the page, and in the other only for what it lacks', () => {
    expect(find('tax', 'en').passages.every(({ name }) => name.lang === 'en')).toBe(true);
    expect(find('tax', 'zh').passages.every(({ name }) => name.lang === 'en')).toBe(true);
    const langs = find('xiamen', 'zh').passages.map(({ name }) => name.lang);
    expect(langs).toEqual([...langs].sort().reverse());
  });

  it.each(LANGS)('never part a value from its hedge (%s)', (lang) => {
    for (const query of lang === 'zh'
      ? ['的', '，', '%', '家', '件', '市']
      : ['the', '%', 'of', 'in'])
      for (const { measure, name } of find(query, lang).passages) {
        const shown = name.text.replace(/^…|…$/g, '');
        const from = measure.text[lang].indexOf(shown);
        expect(from, name.text).toBeGreaterThanOrEqual(0);
        const cut = segmentText(measure, lang).filter(
          ({ kind, start, text }) =>
            kind === 'quantity' &&
            [from, from + shown.length].some((at) => start < at && at < start + text.length),
        );
        expect(cut).toEqual([]);
      }
  });
});

describe('any query', () => {
  it('is answered with marks inside the texts that they mark, in order', () => {
    const words = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.string({ unit: fc.constantFrom(...'税务局厦门shuiwj4.3% ,，“(['), maxLength: 8 }),
    );
    fc.assert(
      fc.property(words, fc.constantFrom(...LANGS), (query, lang) => {
        const found = findIn(edition, query, lang, readings);
        for (const hit of found ? hitsOf(found) : [])
          for (const { text, spans } of [hit.name, ...(hit.also ? [hit.also] : [])]) {
            const edges = spans.flatMap(({ start, end }) => [start, end]);
            expect(edges).toEqual([...edges].sort((a, b) => a - b));
            expect(edges.every((at) => at >= 0 && at <= text.length)).toBe(true);
          }
      }),
      { numRuns: 300 },
    );
  });
});

describe('an edition of another kind', () => {
  it.each([
    ['qspj', 'approvals'],
    ['容缺', 'd3'],
    ['1200', 'handled'],
    ['3 天以内', 'time'],
    ['rongque', 'd3'],
  ])('%s finds %s', (query, id) => {
    expect(hitsOf(find(query, 'zh', districtEdition))[0]?.choice.id).toBe(id);
  });

  it('lists every measure for nothing typed', () => {
    expect(allMeasures(districtEdition, 'en').map(({ name }) => name.text)).toEqual(
      districtEdition.measures.map(({ title }) => title.en),
    );
  });
});

describe('examples', () => {
  it.each(LANGS)('are of the edition, and each finds something (%s)', (lang) => {
    for (const of of [edition, districtEdition, wordsOnly]) {
      const examples = searchExamples(of, lang, readings);
      expect(examples.length).toBeGreaterThan(of === wordsOnly ? 0 : 1);
      for (const example of examples)
        expect(hitsOf(find(example, lang, of)), example).not.toEqual([]);
    }
  });

  it('have initials only where they can be read', () => {
    const [body = '', initials = ''] = searchExamples(edition, 'zh', readings);
    expect(find(initials).bodies[0]?.name.text).toBe(body);
    expect(searchExamples(edition, 'zh')).not.toContain(initials);
    expect(searchExamples(edition, 'en', readings)).not.toContain(initials);
  });
});
