// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { officialHash } from '../../src/domain/official-text.ts';
import { VERSION } from '../../src/domain/version.ts';
import { citation } from '../../src/exports/citation.ts';
import { publishedEdition } from '../fixtures/published.ts';

const edition = publishedEdition();
const measure = edition.measures.find(({ number }) => number === 4);
const cited = { edition, address: 'https://example.org/?lang=zh', date: '2026-11-23' };
const hash = officialHash(edition);
const COPY = {
  zh: `本期 xiamen-2024-municipal · 程序 ${VERSION} · 原文校验码 ${hash}`,
  en: `Edition xiamen-2024-municipal · program ${VERSION} · hash of the official text ${hash}`,
};

describe('citation', () => {
  it.each([
    [
      'gbt',
      'zh',
      '2024 年度市级“十佳”营商环境创新举措名单[EB/OL]. [出版地不详]: [出版者不详] [2026-11-23]. https://example.org/?lang=zh. COPY.',
    ],
    [
      'gbt',
      'en',
      'List of the “top ten” innovative business-environment measures at city level, 2024 (in Chinese; title translated by us)[EB/OL]. [S.l.]: [s.n.] [2026-11-23]. https://example.org/?lang=zh. COPY.',
    ],
    [
      'plain',
      'zh',
      '《2024 年度市级“十佳”营商环境创新举措名单》。发布机关与发布日期，原文未写。https://example.org/?lang=zh，2026-11-23 查阅。COPY。',
    ],
    [
      'plain',
      'en',
      'List of the “top ten” innovative business-environment measures at city level, 2024. In Chinese; title translated by us. Issuer and date of issue not stated. Viewed 2026-11-23 at https://example.org/?lang=zh. COPY.',
    ],
  ] as const)('cites the list: %s in %s', (style, lang, said) => {
    expect(citation(style, { ...cited, lang })).toBe(said.replace('COPY', COPY[lang]));
  });

  it.each([
    [
      'gbt',
      'zh',
      '搭建“集成式办税云枢纽”，打通办税前后台[EB/OL]//2024 年度市级“十佳”营商环境创新举措名单: 序号 4. [出版地不详]: [出版者不详] [2026-11-23]. https://example.org/?lang=zh.',
    ],
    [
      'plain',
      'en',
      'Setting up an ‘integrated cloud hub for tax services’ that joins the front and back offices”, no. 4 in: List of the “top ten”',
    ],
  ] as const)('cites one measure: %s in %s', (style, lang, said) => {
    expect(citation(style, { ...cited, measure, lang })).toContain(said);
  });

  it.each([
    ['gbt', 'zh', '[EB/DK]. [出版地不详]: [出版者不详] [2026-11-23]. COPY.'],
    ['gbt', 'en', '[EB/DK]. [S.l.]: [s.n.] [2026-11-23]. COPY.'],
    ['plain', 'zh', '据离线副本，2026-11-23 查阅。COPY。'],
    ['plain', 'en', 'Viewed 2026-11-23 in the offline copy. COPY.'],
  ] as const)('cites a copy that has no link as a file: %s in %s', (style, lang, said) => {
    for (const one of [undefined, measure])
      expect(
        citation(style, { ...cited, measure: one, address: null, lang }).replace('//', '. '),
      ).toContain(one && style === 'gbt' ? '[EB/DK]' : said.replace('COPY', COPY[lang]));
  });

  it('takes words of data as they are', () => {
    const title = { zh: '$t(page.title){{date}}', en: '{{address}}' };
    expect(citation('plain', { ...cited, lang: 'zh', edition: { ...edition, title } })).toContain(
      '《$t(page.title){{date}}》',
    );
  });
});
