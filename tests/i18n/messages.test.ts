import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatIn } from '../../src/i18n/format.ts';
import { MESSAGES, sayIn } from '../../src/i18n/say.ts';

type Tree = { readonly [key: string]: string | Tree };

const leaves = (tree: Tree, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[path + key, value] as [string, string]]
      : leaves(value, `${path}${key}.`),
  );

type RoomWords = { readonly texts: { readonly zh: Tree; readonly en: Tree } };

/** The words of the rooms that come on demand: each file of `rooms` exports what `wordsOfRoom` made. */
const rooms = Object.entries(
  import.meta.glob<Record<string, RoomWords>>('../../src/i18n/rooms/*.ts', { eager: true }),
).flatMap(([file, words]) => Object.values(words).map(({ texts }) => ({ file, texts })));

/** Every wording of a language by its key; a room's keys begin with its file and a colon. */
const leavesOfAll = (lang: 'zh' | 'en'): Map<string, string> =>
  new Map([
    ...leaves(MESSAGES[lang]),
    ...rooms.flatMap(({ file, texts }) => leaves(texts[lang], `${file}:`)),
  ]);
const zh = leavesOfAll('zh');
const en = leavesOfAll('en');
const holes = (text = '') => (text.match(/\{\{\w+\}\}/g) ?? []).sort();

const sources = (): string =>
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('i18n/'))
    .map((file) => readFileSync(`src/${file}`, 'utf8'))
    .join('\n');

/** Keys are written whole, or with one part filled in: t(`theme.${id}`), t(`panels.${id}.nav`). */
const isUsed = (key: string, used: string): boolean => {
  const [, own = key] = key.split(/:(.*)/);
  const parts = own.replace(/_(one|other)$/, '').split('.');
  const filled = parts.map((_, at) => parts.map((part, i) => (i === at ? '${' : part)).join('.'));
  const forms = filled.map(
    (form) => new RegExp(`\`${form.replaceAll('.', '\\.').replace('${', '\\$\\{[^}]+\\}')}\``),
  );
  return used.includes(`'${parts.join('.')}'`) || forms.some((form) => form.test(used));
};

describe('the words of both languages', () => {
  it('have the same keys', () => {
    expect([...en.keys()]).toEqual([...zh.keys()]);
  });

  it('say every key, with the same details', () => {
    const details = (text: string | undefined) => [...new Set(holes(text))].join();
    const odd = [...zh.keys()].filter(
      (key) =>
        !zh.get(key)?.trim() ||
        !en.get(key)?.trim() ||
        details(en.get(key)) !== details(zh.get(key)),
    );
    expect(odd).toEqual([]);
  });

  it('hold no key that nothing uses', () => {
    const used = sources();
    const unused = [...zh.keys()].filter((key) => !isUsed(key, used));
    expect(unused).toEqual([]);
  });

  it('leave no Chinese in the English, but for the name of the language', () => {
    const chinese = [...en].filter(
      ([key, text]) => key !== 'language.zh' && /\p{Script=Han}/u.test(text),
    );
    expect(chinese).toEqual([]);
  });

  it('say nothing of clicks, for half of the readers touch; the briefing has a mouse', () => {
    const clicks = [...zh, ...en].filter(([, text]) => /\bclick|[单点双]击/i.test(text));
    expect(clicks.filter(([key]) => !/\/briefing\.ts:/.test(key))).toEqual([]);
  });

  it('say a sentence with its details, as they are', () => {
    expect(sayIn('en')('table.nothing', { query: '<b>$t(page.title)</b>{{total}}' })).toBe(
      'No measure contains “<b>$t(page.title)</b>{{total}}”.',
    );
    expect(sayIn('zh')('table.count', { shown: 3, total: 10 })).toBe('3 / 10 项举措');
  });

  it('know singular and plural', () => {
    expect(sayIn('en')('panels.changes.riseCount', { count: 1 })).toBe('1 rise');
    expect(sayIn('en')('panels.changes.riseCount', { count: 2 })).toBe('2 rises');
  });
});

describe('formatIn', () => {
  it.each([
    ['zh', 0.16985, '17.0%'],
    ['en', 0.05865, '5.9%'],
    ['en', 0, '0.0%'],
    ['zh', 1, '100.0%'],
    ['zh', 0.2845, '28.5%'],
    ['en', 0.0105, '1.1%'],
  ] as const)('%s says a share of %d as %s', (lang, ratio, said) => {
    expect(formatIn(lang).share(ratio)).toBe(said);
  });

  it('says every share as the language’s own format does', () => {
    const parts = fc.tuple(
      fc.integer({ min: 0, max: 99_999 }),
      fc.integer({ min: 1, max: 99_999 }),
    );
    const standard = new Intl.NumberFormat('en', {
      style: 'percent',
      minimumFractionDigits: 1,
      maximumFractionDigits: 1,
    });
    fc.assert(
      fc.property(parts, ([part, whole]) => {
        fc.pre(part <= whole);
        expect(formatIn('en').share(part / whole)).toBe(standard.format(part / whole));
      }),
    );
  });

  it.each([
    ['zh', '甲、乙或丙'],
    ['en', 'a, b, or c'],
  ] as const)('%s joins a choice as %s', (lang, said) => {
    expect(formatIn(lang).either(lang === 'zh' ? ['甲', '乙', '丙'] : ['a', 'b', 'c'])).toBe(said);
  });

  it.each([
    ['zh', '甲、乙、丙'],
    ['en', '甲, 乙, 丙'],
  ] as const)('%s joins a list as %s', (lang, said) => {
    expect(formatIn(lang).list(['甲', '乙', '丙'])).toBe(said);
  });
});
