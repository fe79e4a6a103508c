import { describe, expect, it, vi } from 'vitest';
import { CHARTS } from '../../src/charts/charts.ts';
import { specOf } from '../../src/comparisons/specs.ts';
import type { ChoiceKey } from '../../src/domain/choice.ts';
import type { Edition } from '../../src/domain/edition.ts';
import { claimId } from '../../src/domain/evidence.ts';
import { NO_FILTER } from '../../src/domain/filter.ts';
import { LANGS, type Lang } from '../../src/domain/lang.ts';
import { slidesWords } from '../../src/i18n/rooms/slides.ts';
import { CHART_ROOM } from '../../src/slides/chart-room.ts';
import { officialWords } from '../../src/slides/official-words.ts';
import { ownSlides } from '../../src/slides/own.ts';
import { inFullPages } from '../../src/slides/pages.ts';
import type { AskedOfSlides, Slide } from '../../src/slides/slide.ts';
import { moreSlidesOf, slidesOf } from '../../src/slides/slides.ts';
import { PANELS } from '../../src/state/view.ts';
import { districtEdition, wordsOnly } from '../fixtures/district.ts';
import { publishedEdition } from '../fixtures/published.ts';

const edition = publishedEdition();
const NOTHING: AskedOfSlides = {
  chosen: [],
  compared: [],
  comparisonName: '',
  filter: NO_FILTER,
  query: '',
};
const idsOf = (slides: readonly Slide[]) => slides.map(({ id }) => id);
const run = (asked: Partial<AskedOfSlides> = {}, one: Edition = edition, lang: Lang = 'zh') =>
  slidesOf(one, lang, { ...NOTHING, ...asked });
const every = (one: Edition, lang: Lang, asked: Partial<AskedOfSlides> = {}) => [
  ...run(asked, one, lang),
  ...moreSlidesOf(one, lang, { ...NOTHING, ...asked }),
];

const PANEL_IDS = [
  'changes',
  'levels',
  'money',
  'parts',
  'reach',
  'reach.2',
  'evidence',
  'evidence.2',
  'bodies',
].map((id) => `panel.${id}`);
const PLAIN = ['opening', 'headline', ...PANEL_IDS, 'sources'];

describe('the default run', () => {
  it.each([
    ['nothing chosen', {}, PLAIN],
    [
      'a measure',
      { chosen: ['measure.m04-tax-cloud-hub'] as ChoiceKey[] },
      [...PLAIN.slice(0, -1), 'measure.m04-tax-cloud-hub', 'sources'],
    ],
    [
      'figures of two measures',
      { chosen: ['quantity.m10-energy-saving-rate', 'quantity.m04-hall-visits'] as ChoiceKey[] },
      [
        'opening',
        'headline',
        'selection',
        ...PANEL_IDS,
        'measure.m04-tax-cloud-hub',
        'measure.m10-green-smart-port',
        'sources',
      ],
    ],
    [
      'a measure with many figures',
      { chosen: ['measure.m03-ip-justice'] as ChoiceKey[] },
      [...PLAIN.slice(0, -1), 'measure.m03-ip-justice', 'measure.m03-ip-justice.2', 'sources'],
    ],
    [
      'a body only',
      { chosen: ['body.tax-service'] as ChoiceKey[] },
      ['opening', 'headline', 'selection', ...PANEL_IDS, 'sources'],
    ],
    ['what the list lacks', { chosen: ['quantity.nonsense'] as ChoiceKey[] }, PLAIN],
    [
      'a comparison with something apart',
      { compared: ['m04-hall-visits', 'm03-ip-lawsuits', 'm10-energy-saving-rate'] },
      ['opening', 'headline', 'own', 'own.apart', ...PANEL_IDS, 'sources'],
    ],
    ['a search', { query: '37.46' }, ['opening', 'headline', 'shown', ...PANEL_IDS, 'sources']],
  ])('with %s', (_, asked, ids) => {
    expect(idsOf(run(asked))).toEqual(ids);
    expect(idsOf(run(asked, edition, 'en'))).toEqual(ids);
  });

  it('leaves out what a district list has nothing to say on', () => {
    const ids = idsOf(run({}, districtEdition));
    expect(ids).not.toContain('panel.money');
    expect(ids).not.toContain('panel.changes');
    expect(ids).toContain('panel.levels');
    expect(idsOf(run({}, wordsOnly))).toEqual([
      'opening',
      'panel.evidence',
      'panel.bodies',
      'sources',
    ]);
  });

  it('draws no chart higher than a slide has room for, and every figure of a panel on one slide', () => {
    for (const lang of LANGS)
      for (const id of PANELS) {
        const pages = run({}, edition, lang).flatMap((slide) =>
          slide.kind === 'panel' && slide.panel === id ? [slide] : [],
        );
        const drawn = pages.flatMap(({ spec }) => spec.figures.map(({ quantity }) => quantity.id));
        const whole = specOf(id, edition, lang).figures.map(({ quantity }) => quantity.id);
        expect([...drawn].sort()).toEqual([...whole].sort());
        if (id === 'bodies') continue;
        for (const { spec } of pages) {
          const { height } = spec.draw(new Set())(CHARTS, CHART_ROOM.width);
          expect(height).toBeLessThanOrEqual(CHART_ROOM.height);
        }
      }
  });

  it('offers every other measure, and none twice', () => {
    const ids = idsOf(every(edition, 'zh', { chosen: ['measure.m04-tax-cloud-hub'] }));
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id } of edition.measures) expect(ids).toContain(`measure.${id}`);
  });
});

describe.each([
  ['2024', edition],
  ['a district', districtEdition],
] as const)('every slide of %s', (_, one) => {
  const asked = {
    chosen: one.measures.flatMap(({ quantities }) =>
      quantities.map(({ id }) => `quantity.${id}` as const),
    ),
    compared: one.measures.flatMap(({ quantities }) => quantities.map(({ id }) => id)),
    comparisonName: '<b>$t(page.title)</b>',
  };
  const quotes = new Map(
    one.measures.flatMap(({ quantities }) => quantities.map(({ id, quote }) => [id, quote])),
  );

  it.each(LANGS)('is said in %s, with its source, notes and questions', (lang) => {
    for (const slide of every(one, lang, asked)) {
      expect(slide.lang).toBe(lang);
      for (const words of [slide.title, slide.name, slide.source])
        expect(words.trim()).not.toBe('');
      expect(slide.source).toContain(one.title[lang]);
      expect(slide.likelyQuestions.length).toBeGreaterThan(0);
      for (const { ask, answer } of slide.likelyQuestions) {
        expect(ask).not.toMatch(/\{\{/);
        expect(answer).not.toMatch(/\{\{|undefined/);
      }
    }
  });

  it.each(LANGS)('has the clause behind each number it shows, in %s', (lang) => {
    for (const slide of every(one, lang, asked)) {
      if (!('figures' in slide)) continue;
      for (const figure of slide.figures) {
        const note = slide.notes.find(({ key }) => key === figure.id);
        expect(note?.quote).toBe(quotes.get(figure.id));
        expect(note?.lead).toContain(figure.value);
        expect(figure.said.map(({ text }) => text).join('')).not.toBe('');
        const question = slide.likelyQuestions.find(({ key }) => key === figure.id);
        expect(question?.quote).toBe(quotes.get(figure.id));
        expect(question?.ask).toContain(figure.value);
      }
    }
  });

  it('shows each figure of a measure on exactly one of its slides, with the words that give it', () => {
    const slides = every(one, 'zh').filter((slide) => slide.kind === 'measure');
    const shown = slides.flatMap(({ figures }) => figures.map(({ id }) => id));
    expect([...shown].sort()).toEqual([...quotes.keys()].sort());
    for (const { figures, passage } of slides)
      for (const { id, quote } of figures) {
        expect(passage.some(({ figure }) => figure === id)).toBe(true);
        expect(passage.map(({ text }) => text).join('')).toContain(quote);
      }
  });
});

describe('hedges', () => {
  it('stay with their numbers wherever a slide says them', () => {
    const figures = every(edition, 'zh').flatMap((slide) =>
      'figures' in slide ? slide.figures : [],
    );
    const hedged = figures.filter(({ hedge }) => hedge !== 'exact');
    expect(hedged.length).toBeGreaterThan(10);
    for (const { value } of hedged) expect(value).toMatch(/超|余|近|内|以上/);
  });

  it.each([
    ['zh', '降 37.46%', '超 45 万家'],
    ['en', 'down 37.46%', 'over 450,000 business entities'],
  ] as const)('open the run in %s', (lang, ...values) => {
    const headline = run({}, edition, lang).find(({ kind }) => kind === 'headline');
    const said = headline?.kind === 'headline' ? headline.figures.map(({ value }) => value) : [];
    for (const value of values) expect(said).toContain(value);
  });
});

describe('a comparison of one’s own', () => {
  const figures = edition.measures.flatMap(({ quantities }) => quantities);
  const unitOf = (id: string) => figures.find((one) => one.id === id)?.unit;
  const trial = figures.find(({ unit }) => unit === 'day');
  /** An edition whose fourth measure has many figures of one unit, the last of them the greatest. */
  const many = Array.from({ length: 11 }, (_, at) => ({
    ...(trial as NonNullable<typeof trial>),
    id: `many-${at}`,
    value: 10 * (at + 1),
  }));
  const MANY = many.map(({ id }) => id);
  const richer: Edition = {
    ...edition,
    measures: edition.measures.map((one) =>
      one.number === 3 ? { ...one, quantities: [...one.quantities, ...many] } : one,
    ),
  };
  const own = (compared: readonly string[], lang: Lang = 'zh') =>
    run({ compared, comparisonName: '名称' }, richer, lang).filter((one) => one.kind === 'own');

  it('stays on one slide as long as it can be read there', () => {
    const slides = own(MANY.slice(0, 3));
    expect(idsOf(slides)).toEqual(['own']);
    expect(slides[0]?.title).not.toContain('1/1');
  });

  it.each([...LANGS])(
    'of many figures goes on on the next slide, each at full size: %s',
    (lang) => {
      const slides = own(MANY, lang);
      expect(slides.length).toBeGreaterThan(1);
      expect(slides.flatMap((slide) => slide.figures.map(({ id }) => id))).toEqual(MANY);
      slides.forEach(({ id, title, name, spec, subtitle, figures: some }, at) => {
        const t = slidesWords.sayIn(lang);
        const page = { page: at + 1, pages: slides.length };
        expect(id).toBe(at ? `own.${at + 1}` : 'own');
        expect(name).toBe(t('page', { title: t('own.name'), ...page }));
        expect(title).toBe(
          t('page', { title: t('own.title', { name: '名称', axis: spec.title }), ...page }),
        );
        expect(subtitle).toContain(`${some.length}`);
        expect(some.length).toBeGreaterThan(1);
        const { height } = spec.draw(new Set())(CHARTS, CHART_ROOM.width);
        expect(height).toBeLessThanOrEqual(CHART_ROOM.height);
      });
      expect(idsOf(slides)).toEqual(idsOf(own(MANY, 'zh')));
    },
  );

  it('has the same linear scale on every page', () => {
    const ends = own(MANY).map(({ spec }) => {
      const drawn = vi.fn(CHARTS.own);
      spec.draw(new Set())({ ...CHARTS, own: drawn }, CHART_ROOM.width);
      return drawn.mock.calls[0]?.[0].end;
    });
    expect(ends.length).toBeGreaterThan(1);
    expect(new Set(ends)).toEqual(new Set([110]));
  });

  it('keeps a part on the slide of its whole', () => {
    const parts = figures.filter(({ id, partOf }) => partOf && unitOf(partOf) === unitOf(id));
    const compared = parts.flatMap(({ id, partOf = '' }) => [id, partOf]);
    expect(parts.length).toBeGreaterThan(1);
    const slides = own([...MANY, ...new Set(compared)]);
    for (const { id, partOf } of parts)
      expect(slides.filter((slide) => slide.figures.some((one) => one.id === id))).toEqual(
        slides.filter((slide) => slide.figures.some((one) => one.id === partOf)),
      );
  });
});

it.each([
  ['zh', '自选对比：'],
  ['en', 'Own comparison: '],
] as const)('a comparison without a name is headed by what it is, %s', (lang, head) => {
  const asked = { compared: ['m04-hall-visits', 'm04-staff-resources'], comparisonName: ' ' };
  const [slide] = ownSlides(publishedEdition(), asked, lang);
  expect(slide?.title.startsWith(head)).toBe(true);
});

describe('figures that a filter leaves', () => {
  const bodies = (id: string) => ({ filter: { ...NO_FILTER, bodies: [id] } });
  const shown = (lang: Lang) =>
    run(bodies('industry-it'), edition, lang).flatMap((one) =>
      one.kind === 'selection' ? [one] : [],
    );

  it('stand on full pages, each with its number', () => {
    expect(shown('zh').map(({ figures }) => figures.length)).toEqual([6, 4]);
    expect(shown('zh').map(({ title }) => title)).toEqual([
      '符合条件的 10 个数字（1 / 2）',
      '符合条件的 10 个数字（2 / 2）',
    ]);
    expect(shown('en')[1]?.title).toBe('10 figures meet what is asked (2 of 2)');
  });

  it.each([
    ['zh', '按单位“市工信局”筛选'],
    ['en', 'Filtered by body “Industry and IT”'],
  ] as const)('say what is asked, in %s', (lang, subtitle) => {
    expect(shown(lang)[0]?.subtitle).toBe(subtitle);
  });

  it.each([
    [0, [0]],
    [5, [5]],
    [7, [4, 3]],
    [9, [6, 3]],
    [11, [6, 5]],
    [13, [6, 4, 3]],
    [17, [6, 6, 5]],
  ])('fill pages: %i', (count, sizes) => {
    const list = Array.from({ length: count }, (_, at) => at);
    expect(inFullPages(list).map(({ length }) => length)).toEqual(sizes);
    expect(inFullPages(list).flat()).toEqual(list);
  });
});

describe('what stands apart', () => {
  const apart = (compared: readonly string[], lang: Lang) =>
    run({ compared }, edition, lang).find(({ id }) => id === 'own.apart');
  const MIXED = ['m04-hall-visits', 'm03-ip-lawsuits', 'm10-energy-saving-rate'];

  it.each([
    ['zh', '自选对比：另有 1 个数字，单独列出'],
    ['en', 'Own comparison: 1 more, shown apart'],
  ] as const)('is said in %s', (lang, title) => {
    expect(apart(MIXED, lang)?.title).toBe(title);
  });

  it('is not said to differ from anything where it is alone', () => {
    const slide = apart(['m04-hall-visits'], 'zh');
    expect(slide?.title).toBe('自选对比：1 个数字，单独列出');
    expect(slide?.kind === 'selection' && slide.subtitle).toBe('');
  });
});

describe('the English of a quote', () => {
  const wordsOf = (id: string) => officialWords(edition, { kind: 'quantity', id }, 'en');

  it.each([
    ['m02-funds-paid', 'Since the platform went online', 'CNY 583 million in funds was disbursed.'],
    ['m03-ip-lawsuits', 'The first IP judicial coordination', 'Development and Reform Commission.'],
  ])('is that of its whole sentence: %s', (id, first, last) => {
    const english = wordsOf(id)?.english ?? '';
    expect(english.startsWith(first)).toBe(true);
    expect(english.endsWith(last)).toBe(true);
    const figure = run()
      .flatMap((one) => ('figures' in one ? one.figures : []))
      .find((one) => one.id === id);
    expect(figure?.english).toBe(english);
  });

  it('is that of a claim’s sentence, too', () => {
    const measure = edition.measures.find(({ number }) => number === 9);
    const claim = measure?.claims[0];
    const words =
      measure &&
      claim &&
      officialWords(edition, { kind: 'claim', id: claimId(measure, claim) }, 'en');
    expect(measure?.text.en).toContain(words?.english);
    expect(words?.english).not.toBe(claim?.label.en);
  });
});
