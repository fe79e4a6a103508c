import type { OpeningSlide } from '../slides/slide.ts';
import { IDX } from './layouts.ts';
import type { Body, Setting } from './page.ts';
import { type Drawn, held, textBox } from './shape.ts';
import { inLines, linesOf, sizeFor } from './text.ts';

const TITLE_SIZES = [88, 80, 72, 64, 56, 48] as const;
const HOLD = { count: 96, what: 34 };

const LINE = 1.36;
/** A title that fits one line, or two, at this size is not broken further for a larger one. */
const LEAST_FOR = [68, 60] as const;
/** It has air at its end, so that no family of type breaks its last word off. */
const SURE = 0.94;

const sizeOf = ({ slide, frame }: Setting<OpeningSlide>): number => {
  const { width, height } = frame.opening.title;
  const sizes = slide.lang === 'zh' ? TITLE_SIZES : TITLE_SIZES.slice(1);
  const linesAt = (size: number) => linesOf(slide.title, size, width * SURE, true);
  const few = LEAST_FOR.flatMap((least, at) =>
    [...sizes.filter((size) => size > least), least].filter((size) => linesAt(size) === at + 1),
  );
  return few[0] ?? sizeFor(slide.title, sizes, { width, height, line: LINE, bold: true });
};

/** Place and year, right over the title however many lines it has. */
const kickerOf = (setting: Setting<OpeningSlide>): Drawn => {
  const { slide, frame } = setting;
  const { kicker, title } = frame.opening;
  const size = sizeOf(setting);
  const lines = linesOf(slide.title, size, title.width, true);
  const y = title.y + title.height - lines * size * LINE - kicker.height - 24;
  const box = { ...kicker, y: Math.max(48, y) };
  const paragraphs = [{ runs: [{ text: slide.kicker }] }];
  return held({ name: 'Kicker', type: 'body', idx: IDX.subtitle, box, paragraphs }, slide.lang);
};

const titleOf = (setting: Setting<OpeningSlide>): Drawn => {
  const { slide, frame } = setting;
  const size = sizeOf(setting);
  const { lines } = inLines({ text: slide.title, size, bold: true }, frame.opening.title.width);
  const run = {
    text: slide.title,
    lines,
    size: size === TITLE_SIZES[0] ? undefined : size,
    isDocument: slide.lang === 'zh',
    isSans: slide.lang === 'en',
  };
  return held({ name: 'Title', type: 'ctrTitle', paragraphs: [{ runs: [run] }] }, slide.lang);
};

const holdsOf = ({ slide, frame }: Setting<OpeningSlide>): readonly Drawn[] => {
  const { x, y, width, height } = frame.opening.holds;
  const column = width / Math.max(1, slide.holds.length);
  return slide.holds.map(({ count, what }, at) =>
    textBox(
      {
        name: 'Count',
        box: { x: x + at * column, y, width: column - 24, height },
        paragraphs: [
          {
            runs: [{ text: String(count), size: HOLD.count, bold: true }],
            leading: HOLD.count * 1.1,
          },
          { runs: [{ text: what, size: HOLD.what, tone: 'ink2' }], leading: HOLD.what * 1.25 },
        ],
      },
      slide.lang,
    ),
  );
};

/** What list this is, what it holds, and that its order is no ranking. */
export const openingBody = (setting: Setting<OpeningSlide>): Body => {
  const { noRanking, lang } = setting.slide;
  const body = { type: 'body', name: 'Words' } as const;
  const paragraph = (text: string) => [{ runs: [{ text }] }];
  return {
    layout: 'opening',
    charts: [],
    drawn: [
      titleOf(setting),
      kickerOf(setting),
      ...holdsOf(setting),
      held({ ...body, idx: IDX.caution, paragraphs: paragraph(noRanking) }, lang),
    ],
  };
};
