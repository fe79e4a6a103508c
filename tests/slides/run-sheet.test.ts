import { describe, expect, it } from 'vitest';
import { NO_FILTER } from '../../src/domain/filter.ts';
import {
  addSlide,
  changeEntry,
  emptyRunSheet,
  minutesOf,
  moveBefore,
  moveBy,
  type Plan,
  plainEntry,
  planOf,
  type RunSheet,
  removeSlide,
} from '../../src/slides/run-sheet.ts';
import {
  parseRunSheet,
  sayOtherEdition,
  sayRunSheetFault,
  serializeRunSheet,
} from '../../src/slides/run-sheet-file.ts';
import { LONGEST_LINK, linkOfRunSheet, runSheetInLink } from '../../src/slides/run-sheet-link.ts';
import { moreSlidesOf, slidesOf } from '../../src/slides/slides.ts';
import { publishedEdition } from '../fixtures/published.ts';

const edition = publishedEdition();
const asked = { chosen: [], compared: [], comparisonName: '', filter: NO_FILTER, query: '' };
const run = slidesOf(edition, 'zh', asked);
const more = moreSlidesOf(edition, 'zh', asked);
const runIds = run.map(({ id }) => id);
const empty = emptyRunSheet(edition.id);
const plan = (sheet: RunSheet = empty): Plan => planOf(sheet, run, more);
const ids = ({ all }: Plan) => all.map(({ slide }) => slide.id);
const shown = ({ shown: some }: Plan) => some.map(({ slide }) => slide.id);

describe('a plan', () => {
  it('is the default run where nothing is planned', () => {
    expect(ids(plan())).toEqual(runIds);
    expect(plan().rest).toEqual(more);
    expect(plan().unknown).toEqual([]);
  });

  it('hides, and keeps the place', () => {
    const sheet = changeEntry(plan().sheet, 'headline', { hidden: true });
    expect(shown(plan(sheet))).toEqual(runIds.filter((id) => id !== 'headline'));
    expect(ids(plan(sheet))).toEqual(runIds);
  });

  it.each([
    ['down', 'opening', 1, ['headline', 'opening', 'panel.changes']],
    ['up', 'panel.changes', -1, ['opening', 'panel.changes', 'headline']],
    ['not past the start', 'opening', -1, ['opening', 'headline', 'panel.changes']],
  ] as const)('moves %s', (_, id, by, first) => {
    expect(ids(plan(moveBy(plan(), id, by))).slice(0, 3)).toEqual(first);
  });

  it('moves the last but one to the end, and no further', () => {
    const once = moveBy(plan(), 'panel.bodies', 1);
    expect(ids(plan(once)).slice(-2)).toEqual(['sources', 'panel.bodies']);
    expect(ids(plan(moveBy(plan(once), 'panel.bodies', 1))).at(-1)).toBe('panel.bodies');
  });

  it('moves to any place', () => {
    const first = moveBefore(plan().sheet, 'sources', 'opening');
    expect(ids(plan(first))[0]).toBe('sources');
    expect(moveBefore(first, 'nonsense', 'opening')).toBe(first);
  });

  it('adds a measure before the sources, and takes it off', () => {
    const id = 'measure.m05-linked-by-one-code';
    const added = addSlide(plan(), id);
    expect(ids(plan(added)).slice(-2)).toEqual([id, 'sources']);
    expect(plan(added).rest.map((slide) => slide.id)).not.toContain(id);
    expect(ids(plan(removeSlide(added, id)))).toEqual(runIds);
  });

  it('keeps slides that it does not know, and names them', () => {
    const sheet = { ...empty, entries: [plainEntry('panel.weather'), plainEntry('own.2')] };
    expect(plan(sheet).unknown).toEqual(['panel.weather']);
    const kept = changeEntry(plan(sheet).sheet, 'headline', { note: 'x' });
    expect(kept.entries.map(({ slide }) => slide)).toContain('panel.weather');
    expect(kept.entries.map(({ slide }) => slide)).toContain('own.2');
  });

  it('puts what has come since in its place', () => {
    const sheet = moveBy(plan(), 'panel.bodies', 1);
    const chosen = slidesOf(edition, 'zh', { ...asked, chosen: ['quantity.m04-hall-visits'] });
    const order = planOf(sheet, chosen).all.map(({ slide }) => slide.id);
    expect(order.indexOf('selection')).toBe(order.indexOf('headline') + 1);
    expect(order.slice(-3)).toEqual(['sources', 'panel.bodies', 'measure.m04-tax-cloud-hub']);
  });

  it('adds up the minutes of what is shown', () => {
    const timed = ['opening', 'headline', 'sources'].reduce(
      (sheet, id) => changeEntry(sheet, id, { minutes: 2.5 }),
      plan().sheet,
    );
    expect(minutesOf(plan(timed).shown)).toBe(7.5);
    const hidden = changeEntry(timed, 'sources', { hidden: true });
    expect(minutesOf(plan(hidden).shown)).toBe(5);
  });
});

const full = (): RunSheet =>
  changeEntry(changeEntry(moveBy(plan(), 'sources', -1), 'opening', { hidden: true }), 'headline', {
    minutes: 3,
    note: '先说零线 <img src=x onerror=alert(1)> $t(page.title) 👩‍💼',
    questions: [{ ask: '为什么降？', answer: '原文没有写因果。' }],
  });

describe('a file', () => {
  it('gives back what was saved', () => {
    expect(parseRunSheet(serializeRunSheet(full()))).toEqual({ sheet: full() });
    expect(parseRunSheet(`\uFEFF${serializeRunSheet(full())}`)).toEqual({ sheet: full() });
  });

  const head = { format: 'measures-board/run-sheet', version: 1, edition: 'x' };
  const file = (more: object) => JSON.stringify({ ...head, ...more });
  it.each([
    ['no JSON', '{', 'notJson', /JSON/],
    ['another kind of file', '{"type":"FeatureCollection"}', 'notSheet', /不是汇报提纲/],
    ['null', 'null', 'notSheet', /不是汇报提纲/],
    ['a newer format', file({ version: 2, slides: [] }), 'newer', /格式 2/],
    ['no slides', file({}), 'wrong', /slides/],
    [
      'a wrong minute',
      file({ slides: [{ slide: 'opening', minutes: -1 }] }),
      'wrong',
      /slides\.0\.minutes/,
    ],
    [
      'an infinite minute',
      file({ slides: [{ slide: 'opening', minutes: '1e400' }] }),
      'wrong',
      /minutes/,
    ],
    ['a slide without a name', file({ slides: [{ note: 'x' }] }), 'wrong', /slides\.0\.slide/],
    ['far too much', 'x'.repeat(300_000), 'tooLarge', /293 kB.*256 kB/],
  ] as const)('says what is wrong with %s', (_, text, kind, words) => {
    const { fault } = parseRunSheet(text);
    expect(fault?.kind).toBe(kind);
    expect(fault && sayRunSheetFault(fault, 'zh')).toMatch(words);
    expect(fault && sayRunSheetFault(fault, 'en')).not.toMatch(/\{\{|\p{Script=Han}/u);
  });

  it('names a slide once', () => {
    const twice = file({
      slides: [
        { slide: 'opening', note: 'a' },
        { slide: 'opening', note: 'b' },
      ],
    });
    expect(parseRunSheet(twice).sheet?.entries).toEqual([{ ...plainEntry('opening'), note: 'a' }]);
  });

  it('of another edition says so', () => {
    expect(sayOtherEdition({ ...full(), edition: 'quanzhou' }, edition.id, 'zh')).toContain(
      'quanzhou',
    );
    expect(sayOtherEdition(full(), edition.id, 'zh')).toBe('');
  });
});

describe('a link', () => {
  it('carries a sheet and gives it back', () => {
    const link = linkOfRunSheet(full()) ?? '';
    expect(link).toMatch(/^run=[\w-]+$/);
    expect(link.length).toBeLessThan(700);
    expect(runSheetInLink(`#${link}`)).toEqual({ sheet: full() });
  });

  it('is none where it would be cut off', () => {
    const long = Array.from({ length: 3000 }, (_, at) =>
      String.fromCodePoint(0x4e00 + at * 5),
    ).join('');
    const sheet = changeEntry(full(), 'opening', { note: long });
    expect(linkOfRunSheet(sheet)).toBeNull();
    expect(LONGEST_LINK).toBe(4000);
  });

  it.each(['#run=', '#run=abc', '#run=%%%', `#${linkOfRunSheet(full())?.slice(0, -40)}`])(
    'that is damaged says so: %s',
    (hash) => {
      expect(runSheetInLink(hash)?.fault?.kind).toBe('broken');
    },
  );

  it.each(['', '#table', '#runner=1'])('without a sheet carries none: %s', (hash) => {
    expect(runSheetInLink(hash)).toBeNull();
  });
});
