import { describe, expect, it } from 'vitest';
import { marksOf } from '../../src/charts/marks.ts';
import { spokenMark } from '../../src/components/chart-spoken.ts';
import { chartWords } from '../../src/i18n/rooms/chart.ts';
import { CHARTS_IN_WORDS, drawn } from './drawings.ts';

describe('what is spoken of every mark, in reading order', () => {
  it.each(CHARTS_IN_WORDS)('is as it was in $id, $lang', async ({ id, lang }) => {
    const t = chartWords.sayIn(lang);
    const said = marksOf(drawn(id, lang, 760)).map((mark) => spokenMark(mark, lang, t));
    expect(new Set(said).size).toBe(said.length);
    await expect(`${said.join('\n')}\n`).toMatchFileSnapshot(`spoken/${id}-${lang}.txt`);
  });

  it.each(CHARTS_IN_WORDS)('is the same at every width in $id, $lang', ({ id, lang }) => {
    const keys = (width: number) => marksOf(drawn(id, lang, width)).map(({ key }) => key);
    expect(keys(300)).toEqual(keys(1312));
  });
});
