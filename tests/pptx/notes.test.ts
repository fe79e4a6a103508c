import { describe, expect, it } from 'vitest';
import { LANGS } from '../../src/domain/lang.ts';
import type { RunEntry } from '../../src/slides/run-sheet.ts';
import { plainEntry } from '../../src/slides/run-sheet.ts';
import { publishedEdition } from '../fixtures/published.ts';
import { all, everySlide, openPptx, partsIn, published, textOf } from './opened.ts';

const edition = publishedEdition();

/** The paragraphs of the notes of a slide of which something is written. */
const notesWith = async (entry: Partial<RunEntry>, at = 0): Promise<readonly Element[]> => {
  const planned = everySlide(edition, 'en')[at];
  if (!planned) throw new Error('no slide');
  const whole = { ...plainEntry(planned.slide.id), ...entry };
  const opened = await openPptx(edition, [{ ...planned, entry: whole }]);
  const [[, part] = []] = partsIn(opened, 'ppt/notesSlides/');
  return part ? all(part, 'a:p') : [];
};
const words = (paragraphs: readonly Element[]) => paragraphs.map(textOf1);
const textOf1 = (paragraph: Element): string =>
  all(paragraph, 'a:t')
    .map((one) => one.textContent ?? '')
    .join('');

describe.each(LANGS)('notes in %s', (lang) => {
  it('say no long sentence twice, and the source once', async () => {
    const opened = await published(lang, '16:9');
    for (const [path, part] of partsIn(opened, 'ppt/notesSlides/')) {
      const lines = textOf(part).split('\n');
      const long = lines.filter((line) => line.length > 90);
      expect(new Set(long).size, path).toBe(long.length);
      expect(lines.filter((line) => /^(Source: |来源：)/.test(line)).length, path).toBe(1);
    }
  });

  it('give every quote with its English, where the edition has one', async () => {
    const opened = await published(lang, '16:9');
    const all = partsIn(opened, 'ppt/notesSlides/').map(([, part]) => textOf(part));
    for (const { slide } of opened.planned) {
      const notes = all.find(
        (text) =>
          text.includes(slide.source) && slide.notes.every(({ lead }) => text.includes(lead)),
      );
      for (const { quote, english } of slide.notes) {
        expect(notes).toContain(quote ?? '');
        expect(notes).toContain(english ?? '');
      }
    }
  });
});

it('begin with what the speaker wrote, line for line', async () => {
  const note = 'Good morning.\r\n\r\nTwo things:\n\t1 & 2 < 3\u2028last\n\n';
  const lines = words(await notesWith({ note }));
  expect(lines.slice(0, 6)).toEqual([
    'The presenter’s own notes',
    'Good morning.',
    '',
    'Two things:',
    ' 1 & 2 < 3',
    'last',
  ]);
  expect(lines[6]).toBe('Official words and remarks');
});

it('keep the lines of an answer', async () => {
  const questions = [{ ask: 'Why\nso?', answer: 'First.\nSecond.' }];
  const lines = words(await notesWith({ questions }));
  const at = lines.indexOf('Q: Why');
  expect(lines.slice(at, at + 4)).toEqual(['Q: Why', 'so?', 'A: First.', 'Second.']);
});

it('set Arabic and Hebrew from right to left, and leave the rest as it was', async () => {
  const [, arabic, hebrew, plain] = await notesWith({ note: 'شكرا لكم 1\n«שלום»\nthanks שלום' });
  const direction = (one: Element | undefined) => one && all(one, 'a:pPr')[0]?.getAttribute('rtl');
  expect([arabic, hebrew, plain].map(direction)).toEqual(['1', '1', '0']);
});

it('tag Chinese as Chinese in an English talk', async () => {
  const [, chinese, english] = await notesWith({ note: '先讲第四项\nthen no. 5' });
  const lang = (one: Element | undefined) => one && all(one, 'a:rPr')[0]?.getAttribute('lang');
  expect([chinese, english].map(lang)).toEqual(['zh-CN', 'en-GB']);
});

it('stand emoji, half letters, control characters and ten thousand letters', async () => {
  const note = `👩‍💻 ok \ud800\u0000\u000b${'长'.repeat(10_000)}`;
  const lines = words(await notesWith({ note }));
  expect(lines[1]).toBe('👩‍💻 ok  ');
  expect(lines[2]).toBe('长'.repeat(10_000));
});

it('leave out headings of what is not there', async () => {
  const lines = words(await notesWith({ note: '  \n ' }));
  expect(lines).not.toContain('The presenter’s own notes');
});
