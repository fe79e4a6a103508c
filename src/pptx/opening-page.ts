import type { OpeningSlide } from '../slides/slide.ts';
import { IDX } from './layouts.ts';
import type { Body, Setting } from './page.ts';
import { type Drawn, held, textBox } from './shape.ts';
import { sizeFor } from './text.ts';

const TITLE_SIZES = [88, 80, 72, 64, 56, 48] as const;
const HOLD = { count: 96, what: 34 };

const titleOf = ({ slide, frame }: Setting<OpeningSlide>): Drawn => {
  const room = { ...frame.opening.title, line: 1.4, bold: true };
  const sizes = slide.lang === 'zh' ? TITLE_SIZES : TITLE_SIZES.slice(1);
  const size = sizeFor(slide.title, sizes, room);
  const run = {
    text: slide.title,
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
  const { kicker, noRanking, lang } = setting.slide;
  const body = { type: 'body', name: 'Words' } as const;
  const paragraph = (text: string) => [{ runs: [{ text }] }];
  return {
    layout: 'opening',
    charts: [],
    drawn: [
      titleOf(setting),
      held({ ...body, idx: IDX.subtitle, paragraphs: paragraph(kicker) }, lang),
      ...holdsOf(setting),
      held({ ...body, idx: IDX.caution, paragraphs: paragraph(noRanking) }, lang),
    ],
  };
};
