import { describe, expect, it } from 'vitest';
import { rangeWords } from '../../src/comparisons/levels.ts';
import { levelsOf } from '../../src/domain/comparisons.ts';
import { claimsOf } from '../../src/domain/figures.ts';
import { sayIn } from '../../src/i18n/say.ts';
import type { MeasureSlide, Slide, SlideFigure } from '../../src/slides/slide.ts';
import { publishedEdition } from '../fixtures/published.ts';
import { all, type Opened, partsIn, published } from './opened.ts';

const edition = publishedEdition();
/** Each language and each shape once. */
const SHAPES = [
  ['zh', '16:9'],
  ['en', '4:3'],
] as const;

/** What a text says, blanks aside: values are set with blanks that do not break. */
const bare = (text: string): string => text.replace(/\s/g, '');

const saidOn = (slide: Document): string =>
  bare(
    all(slide, 'a:t')
      .map((one) => one.textContent ?? '')
      .join(''),
  );

/** The charts of a slide, as their XML. */
const chartsOf = ({ xml }: Opened, path: string): readonly Document[] => {
  const rels = xml.get(path.replace('slides/', 'slides/_rels/').concat('.rels'));
  return (rels ? all(rels, 'Relationship') : []).flatMap((one) => {
    const target = one.getAttribute('Target') ?? '';
    return target.includes('charts/') ? [xml.get(target.replace('..', 'ppt')) ?? []].flat() : [];
  });
};

type Page = { readonly text: string; readonly charts: string };

/** The slides of a file that go back to a slide of ours, by its subtitle and source. */
const pagesFrom = (opened: Opened, { subtitle = '', source }: Slide): readonly Page[] =>
  partsIn(opened, 'ppt/slides/')
    .map(([path, slide]) => ({
      text: saidOn(slide),
      charts: chartsOf(opened, path)
        .map((one) => bare(new XMLSerializer().serializeToString(one)))
        .join(''),
    }))
    .filter(({ text }) => text.includes(bare(subtitle)) && text.includes(bare(source)));

const isMeasure = (slide: { kind: string }): slide is MeasureSlide => slide.kind === 'measure';

/** A value without the noun of what is counted, which its label has. */
const saidValue = ({ said, isCount }: SlideFigure, lang: 'zh' | 'en'): string =>
  bare(
    said
      .filter(({ kind }) => !(lang === 'en' && isCount && kind === 'unit'))
      .map(({ text }) => text)
      .join(''),
  );

describe.each(SHAPES)('slides in %s, %s', (lang, size) => {
  it('say all that a measure claims, once', async () => {
    const opened = await published(lang, size);
    for (const { slide } of opened.planned) {
      if (!isMeasure(slide) || slide.claims.length === 0) continue;
      const pages = pagesFrom(opened, slide)
        .map(({ text }) => text)
        .join('');
      for (const claim of slide.claims)
        expect(pages.split(bare(claim)).length, claim).toBeGreaterThan(1);
    }
  });

  it('set claims that have a page of their own beside their official words', async () => {
    const opened = await published(lang, size);
    const texts = partsIn(opened, 'ppt/slides/')
      .filter(([, slide]) => all(slide, 'a:tbl').length)
      .map(([, slide]) => saidOn(slide))
      .join('');
    const head = bare(lang === 'zh' ? '文件自身的表述' : 'What the document says of itself');
    expect(texts).toContain(head);
    const third = edition.measures.find(({ number }) => number === 3);
    const { firsts, honours } = third ? claimsOf(third) : { firsts: [], honours: [] };
    for (const { quote } of [...firsts, ...honours]) expect(texts).toContain(bare(quote));
  });

  it('say no hedged figure without its hedge', async () => {
    const opened = await published(lang, size);
    for (const { slide } of opened.planned) {
      if (!('figures' in slide)) continue;
      const pages = pagesFrom(opened, slide);
      const texts = pages.map(({ text, charts }) => text + charts).join('');
      for (const figure of slide.figures.filter(({ hedge }) => hedge !== 'exact')) {
        const [word] = figure.said.filter(({ kind }) => kind === 'hedge');
        // The label of a bar is a number in a format that has the words.
        const isInFormat = new RegExp(`formatCode="[^"]*${bare(word?.text ?? '-')}`).test(texts);
        const isSaid = texts.includes(saidValue(figure, lang));
        expect(isSaid || isInFormat, `${slide.id} ${figure.value}`).toBe(true);
      }
    }
  });

  it('say of a sum that it is part of another', async () => {
    const opened = await published(lang, size);
    const money = opened.planned.find(({ slide }) => slide.id === 'panel.money');
    if (!money) throw new Error('no slide of money');
    const said = pagesFrom(opened, money.slide).map(({ text }) => text);
    expect(said.join('')).toContain(bare(sayIn(lang)('panels.money.partOf')));
  });

  it('say in words what the hedge of a level leaves open, and describe it in its chart', async () => {
    const opened = await published(lang, size);
    const slides = partsIn(opened, 'ppt/slides/').map(([, slide]) => slide);
    for (const { quantity } of levelsOf(edition)) {
      const words = bare(rangeWords(quantity, lang, sayIn(lang)));
      const slide = slides.find((one) => saidOn(one).includes(words));
      const descriptions = slide
        ? all(slide, 'p:cNvPr').map((one) => bare(one.getAttribute('descr') ?? ''))
        : [];
      expect(descriptions.join()).toContain(bare(quantity.label[lang]));
    }
  });
});
