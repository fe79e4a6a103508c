import { describe, expect, it } from 'vitest';
import { publishedEdition } from '../fixtures/published.ts';
import { all, DAY, partsIn, published, textOf } from './opened.ts';
import { placedOn } from './placed.ts';

/** Each language and each shape once. */
const SHAPES = [
  ['zh', '16:9'],
  ['en', '4:3'],
] as const;
const own = (shape: Element): Element | undefined => all(shape, 'p:cNvPr')[0];

describe.each(SHAPES)('for those who do not see the slides in %s, %s', (lang, size) => {
  it('every chart, table and drawing is described, and lines are for the eye only', async () => {
    const opened = await published(lang, size);
    for (const [path, slide] of partsIn(opened, 'ppt/slides/')) {
      for (const name of ['p:graphicFrame', 'p:grpSp', 'p:pic'])
        for (const shape of all(slide, name))
          expect(own(shape)?.getAttribute('descr')?.length ?? 0, `${path} ${name}`).toBeGreaterThan(
            3 * Number(name !== 'p:grpSp'),
          );
      for (const line of all(slide, 'p:cxnSp'))
        expect(all(line, 'adec:decorative')[0]?.getAttribute('val'), path).toBe('1');
    }
  });

  it('every slide has one title, and no two the same', async () => {
    const opened = await published(lang, size);
    const titles = partsIn(opened, 'ppt/slides/').map(([path, slide]) => {
      const shapes = all(slide, 'p:sp').filter((one) =>
        /^(title|ctrTitle)$/.test(all(one, 'p:ph')[0]?.getAttribute('type') ?? ''),
      );
      expect(shapes.length, path).toBe(1);
      return shapes[0] ? textOf(shapes[0]) : '';
    });
    expect(titles.every((title) => title.trim() !== '')).toBe(true);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('a title comes first, what it may not be read as after the chart, source and number last', async () => {
    const opened = await published(lang, size);
    for (const [path] of partsIn(opened, 'ppt/slides/')) {
      const placed = placedOn(opened, path);
      const names = placed.map(({ name }) => name);
      expect(names[0], path).toBe('Title');
      expect(names.slice(-2), path).toEqual(['Source', 'Number']);
      const chart = placed.map(({ kind }) => kind).lastIndexOf('chart');
      const caution = names.indexOf('Caution');
      if (chart >= 0) expect(caution, path).toBeGreaterThan(chart);
    }
  });

  it('tables name their columns', async () => {
    const opened = await published(lang, size);
    const tables = partsIn(opened, 'ppt/slides/').flatMap(([, slide]) => all(slide, 'a:tbl'));
    const heads = tables.filter((one) => all(one, 'a:tblPr')[0]?.getAttribute('firstRow') === '1');
    expect(tables.length - heads.length, 'all but that of sources').toBe(1);
  });

  it('the file says its title, subject, language and day', async () => {
    const { xml } = await published(lang, size);
    const core = xml.get('docProps/core.xml');
    const of = (name: string) => (core && all(core, name)[0]?.textContent) ?? '';
    expect(of('dc:title')).toContain(publishedEdition().title[lang]);
    expect(of('dc:subject')).toContain(publishedEdition().id);
    expect(of('dc:language')).toBe(lang === 'zh' ? 'zh-CN' : 'en-GB');
    expect([of('dcterms:created'), of('dcterms:modified')]).toEqual(
      Array.from({ length: 2 }, () => `${DAY}T00:00:00Z`),
    );
    for (const name of ['dc:creator', 'cp:keywords', 'dc:description', 'cp:lastModifiedBy'])
      expect(of(name), name).not.toBe('');
  });
});
