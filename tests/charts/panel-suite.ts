import { describe, expect, it } from 'vitest';
import type { ChartContext, Drawing } from '../../src/charts/context.ts';
import type { Sketched } from '../../src/charts/marks.ts';
import { paint } from '../../src/charts/paint.ts';
import type { Pick } from '../../src/charts/series.ts';
import { type ChoiceKey, litBy } from '../../src/domain/choice.ts';
import { LANGS, type Lang } from '../../src/domain/lang.ts';
import { EDITION } from './samples.ts';
import { collisions, seenTexts } from './seen-text.ts';

export const NONE: ReadonlySet<string> = new Set();

export type PanelCase = {
  readonly name: string;
  readonly widths: readonly number[];
  readonly draw: (lang: Lang, ctx: ChartContext) => Drawing;
  /** What has to be read in the painted chart, whatever its width. */
  readonly words: (lang: Lang) => readonly string[];
  /** What a reader can choose there. */
  readonly lit: ChoiceKey;
};

export const squeeze = (words: readonly string[]): string => words.join('').replace(/\s+/g, '');

const paintAt = ({ draw }: PanelCase, lang: Lang, width: number, lit = NONE) => {
  const drawing = draw(lang, { width, lang, lit });
  return { svg: paint(drawing, width), height: drawing.height };
};

function describeSize(panel: PanelCase, lang: Lang, width: number) {
  const { svg, height } = paintAt(panel, lang, width);

  it('is painted as it was', async () => {
    await expect(svg).toMatchFileSnapshot(`golden/${panel.name}-${lang}-${width}.svg`);
  });

  it('says all that it is given', () => {
    const said = squeeze(seenTexts(svg).map(({ text }) => text));
    for (const words of panel.words(lang)) expect(said).toContain(squeeze([words]));
  });

  it('lays no words over others and cuts none', () => {
    expect(collisions(svg, width, height)).toEqual([]);
  });
}

/** What holds for every chart: its picture, its words, their room, its selection and its picks. */
export function describePanel(panel: PanelCase) {
  const sizes = LANGS.flatMap((lang) => panel.widths.map((width) => ({ lang, width })));
  describe.each(sizes)(`${panel.name} in $lang at $width px`, ({ lang, width }) =>
    describeSize(panel, lang, width),
  );

  describe(`the reader’s selection in ${panel.name}`, () => {
    it('marks what is lit and pales the rest', async () => {
      const { svg } = paintAt(panel, 'zh', 600, litBy(EDITION, [panel.lit]).keys);
      expect(svg).toContain('var(--sel)');
      expect(svg).toContain('var(--dim)');
      await expect(svg).toMatchFileSnapshot(`golden/${panel.name}-zh-600-lit.svg`);
    });

    it('dims nothing when nothing there is lit', () => {
      const elsewhere = paintAt(panel, 'zh', 600, new Set(['quantity.elsewhere']));
      expect(elsewhere).toEqual(paintAt(panel, 'zh', 600));
    });

    it('moves nothing', () => {
      const places = (lit: ReadonlySet<string>) =>
        seenTexts(paintAt(panel, 'zh', 600, lit).svg).map(({ text, top }) => `${text} ${top}`);
      expect(places(litBy(EDITION, [panel.lit]).keys).sort()).toEqual(places(NONE).sort());
    });
  });
}

type Datum = { readonly mark?: Pick; readonly tip?: object };

/** The items of a drawing that answer a click. */
export const picksOf = ({ option }: Drawing): readonly Datum[] =>
  (option.series as { data: Datum[] }[]).flatMap(({ data }) => data).filter(({ mark }) => mark);

/** Where the dots of a drawing stand, px from the left, by the id of their mark. */
export const dotsOf = ({ option }: Drawing): ReadonlyMap<string, readonly number[]> =>
  new Map(
    (option.series as Sketched[])
      .flatMap(({ sketch }) => sketch?.() ?? [])
      .map(({ pick, shapes }) => [
        pick.id,
        shapes.flatMap((shape) =>
          shape.kind === 'circle' && shape.fill !== 'transparent' ? [shape.x] : [],
        ),
      ]),
  );
