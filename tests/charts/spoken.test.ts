import { describe, expect, it } from 'vitest';
import type { Drawing } from '../../src/charts/context.ts';
import { marksOf } from '../../src/charts/marks.ts';
import { spokenMark } from '../../src/components/chart-spoken.ts';
import { LANGS, type Lang } from '../../src/domain/lang.ts';
import { chartWords } from '../../src/i18n/rooms/chart.ts';
import { PANELS } from '../../src/state/view.ts';
import { drawn, drawnOwn, OWN_AXES } from './drawings.ts';

type Spoken = {
  readonly id: string;
  readonly lang: Lang;
  readonly draw: (width: number) => Drawing;
};

const OWN = Object.entries(OWN_AXES);

/** Every chart of the page and an axis of every kind that a reader can make, in every language. */
const SPOKEN: readonly Spoken[] = LANGS.flatMap((lang) => [
  ...PANELS.map((id) => ({ id, lang, draw: (width: number) => drawn(id, lang, width) })),
  ...OWN.map(([id, ids]) => ({ id, lang, draw: (width: number) => drawnOwn(ids, lang, width) })),
]);

describe('what is spoken of every mark, in reading order', () => {
  it.each(SPOKEN)('is as it was in $id, $lang', async ({ id, lang, draw }) => {
    const t = chartWords.sayIn(lang);
    const said = marksOf(draw(760)).map((mark) => spokenMark(mark, lang, t));
    expect(said.length).toBeGreaterThan(1);
    expect(new Set(said).size).toBe(said.length);
    await expect(`${said.join('\n')}\n`).toMatchFileSnapshot(`spoken/${id}-${lang}.txt`);
  });

  it.each(SPOKEN)('is the same at every width in $id, $lang', ({ draw }) => {
    const keys = (width: number) => marksOf(draw(width)).map(({ key }) => key);
    expect(keys(300)).toEqual(keys(1312));
  });
});
