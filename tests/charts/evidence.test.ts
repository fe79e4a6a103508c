import { describe, expect, it } from 'vitest';
import { evidenceChart } from '../../src/charts/evidence.ts';
import { layOutEvidence } from '../../src/charts/evidence-layout.ts';
import { type EvidenceKind, evidenceShapes } from '../../src/charts/evidence-marks.ts';
import { paint } from '../../src/charts/paint.ts';
import { LANGS } from '../../src/domain/lang.ts';
import { evidenceData } from './data-measures.ts';
import { describePanel, NONE, picksOf } from './panel-suite.ts';
import { collisions, seenTexts } from './seen-text.ts';

describePanel({
  name: 'evidence',
  widths: [358, 600, 760],
  draw: (lang, ctx) => evidenceChart(evidenceData(lang), ctx),
  words: (lang) => {
    const { rows, columns } = evidenceData(lang);
    return [
      ...rows.map(({ title }) => title),
      ...rows.flatMap(({ noFigures }) => noFigures ?? []),
      ...columns.map(({ title }) => title),
    ];
  },
  lit: 'quantity.m08-aspects',
});

describe('every cell of the matrix', () => {
  const WIDTHS = [300, 358, 450, 600, 760, 1000];
  it.each(WIDTHS)('holds its marks or says that none is stated, at %i px', (width) => {
    for (const lang of LANGS) {
      const data = evidenceData(lang);
      const { rows } = layOutEvidence(data, width);
      for (const { row, marks, blanks, noFigures } of rows) {
        const own = data.marks.filter(({ measure }) => measure === row.measure);
        const filled = new Set(own.map(({ column }) => column)).size;
        const spanned = noFigures ? 5 : 0;
        expect(marks.map(({ mark }) => mark.id).sort()).toEqual(own.map(({ id }) => id).sort());
        expect(filled + blanks.length + spanned).toBe(data.columns.length);
      }
    }
  });

  it.each(WIDTHS)('keeps its marks apart and inside, at %i px', (width) => {
    const { rows } = layOutEvidence(evidenceData('zh'), width);
    for (const { marks, y, bottom } of rows) {
      const places = marks.map(({ x, y: level }) => `${Math.round(x)} ${Math.round(level)}`);
      expect(new Set(places).size).toBe(places.length);
      for (const { x, y: level } of marks) {
        expect(x).toBeGreaterThan(0);
        expect(x).toBeLessThan(width);
        expect(level).toBeGreaterThan(y);
        expect(level).toBeLessThan(bottom);
      }
    }
  });
});

describe.each(LANGS)('pages of one matrix in %s', (lang) => {
  const data = evidenceData(lang, 'full');
  const pages = [data.rows.slice(0, 5), data.rows.slice(5)].map((rows) => ({
    ...data,
    rows,
    marks: data.marks.filter(({ measure }) => rows.some((row) => row.measure === measure)),
    whole: data,
  }));

  it.each([561, 565, 727, 900])('stand alike at %i px, every title whole', (width) => {
    const laid = pages.map((page) => layOutEvidence(page, width, true));
    const [first, second] = laid.map(({ columns, dividerX, rows }) => ({
      dividerX,
      places: columns.map(({ x, width: wide }) => [x, wide]),
      titles: rows[0] && [rows[0].title.x, rows[0].title.size, rows[0].title.weight],
    }));
    expect(second).toEqual(first);
    for (const { row, title } of laid.flatMap(({ rows }) => rows))
      expect(title.lines.join('').replace(/\s/g, '')).toBe(row.title.replace(/\s/g, ''));
  });
});

describe('full titles', () => {
  it.each(LANGS)('wrap and collide with nothing in %s', (lang) => {
    for (const width of [358, 600, 760]) {
      const drawing = evidenceChart(evidenceData(lang, 'full'), { width, lang, lit: NONE });
      expect(collisions(paint(drawing, width), width, drawing.height)).toEqual([]);
    }
  });
});

describe('marks', () => {
  const looks = (kind: EvidenceKind, hedged: boolean, asset: boolean) =>
    JSON.stringify(evidenceShapes(kind, { hedged, asset, x: 8, y: 8, r: 5 }));

  it('differ by form for every meaning, not by colour alone', () => {
    const all = [
      looks('figure', false, false),
      looks('figure', true, false),
      looks('first', false, false),
      looks('first', false, true),
      looks('honour', false, false),
    ].map((shapes) => shapes.replaceAll(/var\(--[^)]*\)/g, ''));
    expect(new Set(all).size).toBe(all.length);
  });

  it('can each be picked, and so can each row', () => {
    const data = evidenceData('en');
    const drawing = evidenceChart(data, { width: 760, lang: 'en', lit: NONE });
    const ids = picksOf(drawing).map(({ mark }) => mark?.id);
    expect(ids.sort()).toEqual([...data.rows, ...data.marks].map(({ id }) => id).sort());
  });

  it('are not heat: a lone mark is as strong as one of many', () => {
    const svg = paint(
      evidenceChart(evidenceData('zh'), { width: 760, lang: 'zh', lit: NONE }),
      760,
    );
    expect(seenTexts(svg).length).toBeGreaterThan(50);
    expect(svg).not.toContain('var(--data-tint)');
  });
});
