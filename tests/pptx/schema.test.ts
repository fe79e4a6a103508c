import { describe, expect, it } from 'vitest';
import { all, parse, published } from './opened.ts';
import { faultsOf } from './schema.ts';

/** Each language and each shape once. */
const SHAPES = [
  ['zh', '16:9'],
  ['en', '4:3'],
] as const;

describe.each(SHAPES)('parts in %s, %s', (lang, size) => {
  it('have their elements where the standard has them', async () => {
    const { xml } = await published(lang, size);
    const faults = [...xml]
      .filter(([path]) => path.startsWith('ppt/') && !path.includes('_rels/'))
      .flatMap(([path, { documentElement }]) =>
        faultsOf(documentElement).map((fault) => `${path} ${fault}`),
      );
    expect([...new Set(faults)]).toEqual([]);
  });

  it('number the series of a chart, its fields and the slides once each', async () => {
    const { xml } = await published(lang, size);
    for (const [path, part] of xml) {
      const lists = [
        all(part, 'c:ser').map((one) => all(one, 'c:idx')[0]?.getAttribute('val')),
        path.includes('charts/') ? all(part, 'a:fld').map((one) => one.getAttribute('id')) : [],
        all(part, 'p:sldId').map((one) => one.getAttribute('id')),
        all(part, 'Relationship').map((one) => one.getAttribute('Id')),
      ];
      for (const list of lists) expect(new Set(list).size, path).toBe(list.length);
    }
  });
});

it.each([
  ['<a:p xmlns:a="a"><a:r><a:t>x</a:t></a:r><a:pPr/></a:p>', 'a:pPr out of place'],
  ['<a:r xmlns:a="a"><a:rPr/></a:r>', 'a:t missing'],
  ['<a:r xmlns:a="a"><a:rPr/><a:rPr/><a:t>x</a:t></a:r>', 'a:rPr twice'],
  ['<p:sp xmlns:p="p"><p:wrong><p:x/></p:wrong></p:sp>', 'p:wrong out of place'],
])('finds what is wrong in %s', (xml, fault) => {
  expect(faultsOf(parse(xml).documentElement).join()).toContain(fault);
});
