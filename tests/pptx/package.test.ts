import { posix } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edition } from '../../src/domain/edition.ts';
import { LANGS } from '../../src/domain/lang.ts';
import { officialHash } from '../../src/domain/official-text.ts';
import { VERSION } from '../../src/domain/version.ts';
import { writePptx } from '../../src/pptx/write.ts';
import { tag, words } from '../../src/pptx/xml.ts';
import { plainEntry } from '../../src/slides/run-sheet.ts';
import { HOSTILE, hostileText } from '../exports/hostile.ts';
import { wordsOnly } from '../fixtures/district.ts';
import { publishedEdition } from '../fixtures/published.ts';
import {
  all,
  DAY,
  everySlide,
  type Opened,
  openPptx,
  parse,
  partsIn,
  published,
  textOf,
} from './opened.ts';

const SHAPES = LANGS.flatMap((lang) =>
  (['16:9', '4:3'] as const).map((size) => [lang, size] as const),
);

const relationsOf = ({ xml }: Opened, path: string) => {
  const rels = posix.join(posix.dirname(path), '_rels', `${posix.basename(path)}.rels`);
  const part = xml.get(rels);
  return part
    ? all(part, 'Relationship').map((one) => ({
        id: one.getAttribute('Id') ?? '',
        to: posix.join(posix.dirname(path), one.getAttribute('Target') ?? ''),
      }))
    : [];
};

const typesOf = ({ xml }: Opened): ReadonlySet<string> => {
  const types = xml.get('[Content_Types].xml');
  return new Set(
    types ? all(types, 'Override').map((one) => one.getAttribute('PartName') ?? '') : [],
  );
};

describe.each(SHAPES)('the package in %s, %s', (lang, size) => {
  it('names every part, and no part that there is not', async () => {
    const opened = await published(lang, size);
    const types = typesOf(opened);
    const met = new Set(['[Content_Types].xml', '_rels/.rels']);
    for (const path of opened.files.keys()) {
      for (const { to } of relationsOf(opened, path)) {
        expect(opened.files.has(to), `${path} → ${to}`).toBe(true);
        met.add(to);
      }
      if (path.includes('_rels/') || path === '[Content_Types].xml') continue;
      if (!path.endsWith('.xlsx')) expect(types.has(`/${path}`), path).toBe(true);
    }
    for (const { to } of relationsOf(opened, '')) met.add(to);
    const lost = [...opened.files.keys()].filter(
      (path) => !path.includes('_rels/') && !met.has(path),
    );
    expect(lost).toEqual([]);
    expect([...types].filter((path) => !opened.files.has(path.slice(1)))).toEqual([]);
  });

  it('uses each relation that its parts speak of, and numbers shapes once a slide', async () => {
    const opened = await published(lang, size);
    for (const [path, part] of opened.xml) {
      const ids = new Set(relationsOf(opened, path).map(({ id }) => id));
      const spoken = all(part, '*').flatMap((one) => one.getAttribute('r:id') ?? []);
      for (const id of spoken) expect(ids.has(id), `${path} ${id}`).toBe(true);
      const shapes = all(part, 'p:cNvPr').map((one) => one.getAttribute('id'));
      expect(new Set(shapes).size, path).toBe(shapes.length);
    }
  });

  it('puts words into placeholders that the layout of the slide has', async () => {
    const opened = await published(lang, size);
    for (const [path, slide] of partsIn(opened, 'ppt/slides/')) {
      const layout = relationsOf(opened, path).find(({ to }) => to.includes('slideLayout'));
      const holders = all(opened.xml.get(layout?.to ?? '') ?? slide, 'p:ph').map(keyOf);
      const used = all(slide, 'p:ph').map(keyOf);
      for (const one of used) expect(holders, path).toContain(one);
      expect(
        used.some((one) => /^(title|ctrTitle) /.test(one)),
        path,
      ).toBe(true);
    }
  });

  it('says its language and both families of type', async () => {
    const opened = await published(lang, size);
    const [zh, en] = [
      ['zh-CN', 'en-GB'],
      ['en-GB', 'zh-CN'],
    ];
    for (const [path, slide] of partsIn(opened, 'ppt/slides/'))
      for (const look of all(slide, 'a:rPr')) {
        const isQuote = /\p{Script=Han}/u.test(look.parentElement?.textContent ?? '');
        const tags = [look.getAttribute('lang'), look.getAttribute('altLang')];
        expect(tags, path).toEqual(lang === 'zh' || isQuote ? zh : en);
      }
    const theme = opened.xml.get('ppt/theme/theme1.xml');
    for (const name of ['a:majorFont', 'a:minorFont']) {
      const [font] = theme ? all(theme, name) : [];
      const of = (family: string) => font && all(font, family)[0]?.getAttribute('typeface');
      expect([of('a:latin'), of('a:ea')]).toEqual(['Arial', 'Microsoft YaHei']);
    }
  });

  it('keeps every shape on its slide', async () => {
    const opened = await published(lang, size);
    const [width, height] = [size === '16:9' ? 12_192_000 : 9_144_000, 6_858_000];
    for (const [path, slide] of partsIn(opened, 'ppt/slides/'))
      for (const frame of [...all(slide, 'a:xfrm'), ...all(slide, 'p:xfrm')]) {
        if (frame.closest?.('p\\:grpSp') && frame.parentElement?.tagName === 'p:spPr') continue;
        const [off] = all(frame, 'a:off');
        const [ext] = all(frame, 'a:ext');
        const at = (one: Element | undefined, key: string) => Number(one?.getAttribute(key));
        expect(at(off, 'x') + at(ext, 'cx'), path).toBeLessThanOrEqual(width);
        expect(at(off, 'y') + at(ext, 'cy'), path).toBeLessThanOrEqual(height);
        expect(
          Math.min(at(off, 'x'), at(off, 'y'), at(ext, 'cx'), at(ext, 'cy')),
          path,
        ).toBeGreaterThanOrEqual(0);
      }
  });

  it('has notes with the quotes behind every slide, and the copy on its last', async () => {
    const opened = await published(lang, size);
    const notes = partsIn(opened, 'ppt/notesSlides/')
      .map(([, part]) => textOf(part))
      .join('\n');
    for (const { slide } of opened.planned)
      for (const { quote, lead } of slide.notes) {
        expect(notes).toContain(lead);
        if (quote) expect(notes).toContain(quote);
      }
    const edition = publishedEdition();
    const slides = partsIn(opened, 'ppt/slides/');
    const last = slides.at(-1)?.[1];
    const core = opened.xml.get('docProps/core.xml')?.documentElement.textContent ?? '';
    for (const words of [edition.id, VERSION, officialHash(edition)]) {
      expect(last && textOf(last)).toContain(words);
      expect(core).toContain(words);
    }
  });
});

const keyOf = (holder: Element): string =>
  `${holder.getAttribute('type') ?? 'obj'} ${holder.getAttribute('idx') ?? ''}`;

describe('what is written', () => {
  const edition = publishedEdition();

  it('is the same bytes for the same slides on the same day', async () => {
    const run = everySlide(edition, 'zh').slice(0, 12);
    const bytes = async () =>
      Buffer.from(await (await writePptx(edition, run, { size: '4:3', date: DAY })).arrayBuffer());
    expect((await bytes()).equals(await bytes())).toBe(true);
  });

  it('has both languages one after the other, each as its own', async () => {
    const run = [
      ...everySlide(edition, 'zh').slice(0, 2),
      ...everySlide(edition, 'en').slice(0, 2),
    ];
    const opened = await openPptx(edition, run);
    const texts = partsIn(opened, 'ppt/slides/').map(([, slide]) => textOf(slide));
    expect(texts[1]).toContain('亿元');
    expect(texts[3]).toContain('billion');
  });

  it('has the presenter’s own notes and questions', async () => {
    const [first] = everySlide(edition, 'en');
    if (!first) throw new Error('no slide');
    const entry = {
      ...plainEntry(first.slide.id),
      note: 'Slow down <here>',
      questions: [{ ask: 'Why?', answer: 'See no. 2.' }],
    };
    const opened = await openPptx(edition, [{ ...first, entry }]);
    const [[, notes] = []] = partsIn(opened, 'ppt/notesSlides/');
    for (const said of ['Slow down <here>', 'Why?', 'See no. 2.'])
      expect(notes && textOf(notes)).toContain(said);
  });

  it('stands hostile words everywhere', async () => {
    const bad = HOSTILE.join(' ');
    const hostile: Edition = {
      ...edition,
      title: { zh: bad, en: bad },
      bodies: edition.bodies.map((body) => ({ ...body, short: { zh: bad, en: bad } })),
      measures: edition.measures.slice(0, 4).map((measure) => ({
        ...measure,
        title: { zh: bad, en: bad },
        quantities: measure.quantities.map((one) => ({
          ...one,
          label: { zh: bad, en: bad },
          caution: { zh: bad, en: bad },
        })),
      })),
    };
    const opened = await openPptx(hostile, everySlide(hostile, 'en', []));
    expect(partsIn(opened, 'ppt/slides/').length).toBeGreaterThan(8);
  });

  it('makes slides of an edition without figures', async () => {
    const opened = await openPptx(wordsOnly, everySlide(wordsOnly, 'zh', []));
    expect(partsIn(opened, 'ppt/slides/').length).toBeGreaterThan(2);
  });

  it('escapes any text, and no `_x0041_` is read as a letter', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const [read] = all(parse(tag('a', { b: text }, words(text))), 'a');
        expect(read?.textContent).toBe(read?.getAttribute('b') || read?.textContent);
        expect(read?.textContent).not.toMatch(/_x[0-9a-f]{4}_/i);
      }),
    );
    expect(words('<&">')).toBe('&lt;&amp;&quot;&gt;');
  });

  it('tells how far it is, and stops when told to', async () => {
    const control = new AbortController();
    const done: number[] = [];
    const run = everySlide(edition, 'zh').slice(0, 6);
    const work = writePptx(edition, run, {
      size: '16:9',
      date: DAY,
      signal: control.signal,
      onProgress: (at) => {
        done.push(at);
        if (at === 2) control.abort();
      },
    });
    await expect(work).rejects.toThrow(/abort/i);
    expect(done).toEqual([1, 2]);
  });

  it('refuses to be of nothing', async () => {
    await expect(writePptx(edition, [], { size: '16:9', date: DAY })).rejects.toThrow(RangeError);
  });
});
