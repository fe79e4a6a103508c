// @vitest-environment node
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { bodiesOf } from '../../src/domain/figures.ts';
import { foldText } from '../../src/domain/fold.ts';
import { readTable, spelledIn } from '../../src/domain/pinyin.ts';
import { PINYIN_TABLE } from '../../src/domain/pinyin-table.ts';
import { holdsQuery } from '../../src/domain/search.ts';
import { districtEdition } from '../fixtures/district.ts';
import { publishedEdition } from '../fixtures/published.ts';

const readings = readTable(PINYIN_TABLE);
const edition = publishedEdition();
const HAN = /\p{Script=Han}/gu;

describe('folding', () => {
  it.each([
    ['ＴＡＸ　２０２４', 'tax2024'],
    ['47.03 亿元', '47.03亿元'],
    ['35,906 firms', '35906firms'],
    ['shuìwù  LÜ', 'shuiwu lu'],
    ['People’s “Court”', `people's"court"`],
    ['a\n\t b', 'a b'],
    ['㎡', 'm2'],
    ['\ud800', '\ud800'],
    ['', ''],
  ])('%j is searched as %j', (source, folded) => {
    expect(foldText(source).text).toBe(folded);
  });

  it('says of every unit where it stands in the source', () => {
    const source = '超 25 万、１,４００ ㎡ 𠮷x';
    const { text, from, to } = foldText(source);
    expect(text).toBe('超25万、1400m2𠮷x');
    expect(text.split('').map((_, at) => source.slice(from[at], to[at]))).toEqual([
      '超',
      '2',
      '5',
      '万',
      '、',
      '１',
      '４',
      '０',
      '０',
      '㎡',
      '㎡',
      '𠮷',
      '𠮷',
      'x',
    ]);
  });
});

/** The stretches that are spelled, in brackets. */
const shown = (text: string, letters: string, spelling: 'full' | 'initials') =>
  spelledIn(foldText(text).text, letters, readings, spelling).map(({ start, end }) =>
    foldText(text).text.slice(start, end),
  );

describe('pinyin', () => {
  it('knows every character of the published edition', () => {
    const known = JSON.stringify(edition).match(HAN) ?? [];
    expect([...new Set(known)].filter((char) => !readings.get(char)?.length)).toEqual([]);
  });

  it('is written anew when an edition changes', () => {
    const { status, stderr } = spawnSync('node', ['scripts/pinyin.mjs', '--check']);
    expect(stderr.toString().replace(/^npm warn.*$/gm, '')).toBe('');
    expect(status).toBe(0);
  }, 60_000);

  // Characters of several readings, each read as its word wants it.
  it.each([
    ['厦门市', 'xiamen', '厦门'],
    ['各行业', 'hangye', '行业'],
    ['上线运行', 'yunxing', '运行'],
    ['重复提交', 'chongfu', '重复'],
    ['注重评价', 'zhuzhong', '注重'],
    ['日益增长', 'zengzhang', '增长'],
    ['率先', 'shuaixian', '率先'],
    ['厦门模板', 'moban', '模板'],
    ['厦门模板', 'muban', '模板'],
    ['效率', 'xiaolv', '效率'],
    ['效率', 'xiaolu', '效率'],
    ['绿色', 'lvse', '绿色'],
    ['数据', 'shuju', '数据'],
    ['系统', 'xitong', '系统'],
    ['调整', 'tiaozheng', '调整'],
    ['产权籍调查', 'diaocha', '调查'],
    ['全省', 'quansheng', '全省'],
    ['参评', 'canping', '参评'],
    ['和改革', 'hegaige', '和改革'],
  ])('%s is found by %s', (text, letters, found) => {
    expect(shown(text, letters, 'full')).toEqual([found]);
  });

  it.each([
    ['厦门市', 'shamen'],
    ['市税务局', 'shuwu'],
    ['市税务局', 'huiwu'],
    ['税务', 'shuiwuju'],
  ])('%s is not found by %s', (text, letters) => {
    expect(shown(text, letters, 'full')).toEqual([]);
    expect(shown(text, letters, 'initials')).toEqual([]);
  });

  it.each([
    ['市税务局', 'sswj', '市税务局'],
    ['市税务局', 'swj', '税务局'],
    ['市税务局', 'shswj', '市税务局'],
    ['开始汇报', 'kshb', '开始汇报'],
    ['厦门港口局', 'gkj', '港口局'],
    ['政策“免申即享”服务', 'msjxfw', '免申即享"服务'],
    ['2024 年拨付', '2024nb', '2024年拨'],
  ])('%s is found by the initials %s', (text, letters, found) => {
    expect(shown(text, letters, 'initials')).toEqual([found]);
  });

  it('cuts the last syllable short while it is typed', () => {
    for (const letters of ['shuiw', 'shuiwu', 'shui', 'shu'])
      expect(shown('市税务局', letters, 'full')).toHaveLength(1);
  });

  it('takes no longer for what is made to take long', () => {
    const text = '啊'.repeat(3000);
    const start = performance.now();
    expect(spelledIn(text, `${'a'.repeat(63)}x`, readings, 'full')).toEqual([]);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

const held = (query: string, isRead = true): number[] =>
  edition.measures
    .filter((one) => holdsQuery(one, bodiesOf(edition, one), query, isRead ? readings : undefined))
    .map(({ number }) => number);

describe('the measures that hold a query', () => {
  it.each([
    ['', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
    ['swj', [4]],
    ['shui wu ting', []],
    ['shuiwu', [2, 4, 10]],
    ['47.03亿', [2]],
    ['47.03 亿元', [2]],
    ['tax 37', [4]],
    ['厦门港口局', [6, 10]],
    ['ＬＩＴＨＩＵＭ', [6]],
    ['7', [1, 3, 7]],
    ['[', []],
    ['(a+)+$', []],
    ['\ud800', []],
    ['constructor', []],
    ['__proto__', []],
  ])('%j: %j', (query, numbers) => {
    expect(held(query)).toEqual(numbers);
  });

  it('are found by their words before there are readings', () => {
    expect(held('swj', false)).toEqual([]);
    expect(held('税务局', false)).toEqual([4]);
  });

  it('are found in an edition that nobody has read before', () => {
    const [first, second] = districtEdition.measures;
    const holds = (query: string) =>
      districtEdition.measures.filter((one) =>
        holdsQuery(one, bodiesOf(districtEdition, one), query, readings),
      );
    expect(holds('yichuangtongban')).toEqual([first]);
    expect(holds('qspj')).toEqual([first, second]);
    expect(holds('zhiyuanzhe')).toEqual([second]);
  });
});
