// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { citation } from '../../src/exports/citation.ts';
import { publishedEdition } from '../fixtures/published.ts';

const edition = publishedEdition();
const measure = edition.measures.find(({ number }) => number === 4);
const cited = { edition, address: 'https://example.org/?lang=zh', date: '2026-11-23' };

describe('citation', () => {
  it.each([
    [
      'gbt',
      'zh',
      '2024 年度市级“十佳”营商环境创新举措名单[EB/OL]. [出版地不详]: [出版者不详] [2026-11-23]. https://example.org/?lang=zh.',
    ],
    [
      'gbt',
      'en',
      'List of the “top ten” innovative business-environment measures at city level, 2024 (in Chinese; title translated by us)[EB/OL]. [S.l.]: [s.n.] [2026-11-23]. https://example.org/?lang=zh.',
    ],
    [
      'plain',
      'zh',
      '《2024 年度市级“十佳”营商环境创新举措名单》。发布机关与发布日期，原文未写。https://example.org/?lang=zh，2026-11-23 查阅。',
    ],
    [
      'plain',
      'en',
      'List of the “top ten” innovative business-environment measures at city level, 2024. In Chinese; title translated by us. Issuer and date of issue not stated. Viewed 2026-11-23 at https://example.org/?lang=zh.',
    ],
  ] as const)('cites the list: %s in %s', (style, lang, said) => {
    expect(citation(style, { ...cited, lang })).toBe(said);
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
      'Setting up an “integrated cloud hub for tax services” that joins the front and back offices”, no. 4 in: List of the “top ten”',
    ],
  ] as const)('cites one measure: %s in %s', (style, lang, said) => {
    expect(citation(style, { ...cited, measure, lang })).toContain(said);
  });

  it('takes words of data as they are', () => {
    const title = { zh: '$t(page.title){{date}}', en: '{{address}}' };
    expect(citation('plain', { ...cited, lang: 'zh', edition: { ...edition, title } })).toContain(
      '《$t(page.title){{date}}》',
    );
  });
});
