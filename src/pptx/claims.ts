import type { Edition } from '../domain/edition.ts';
import { claimsOf } from '../domain/figures.ts';
import { pptxWords } from '../i18n/rooms/pptx.ts';
import { slidesWords } from '../i18n/rooms/slides.ts';
import { inPages } from '../slides/pages.ts';
import type { MeasureSlide } from '../slides/slide.ts';
import type { Body, Setting } from './page.ts';
import { type Box, type Drawn, hairline, textBox } from './shape.ts';
import { type TableRow, tableFrame } from './table.ts';
import { linesOf, type Run } from './text.ts';

const CLAIM = { size: 28, leading: 37, before: 8 };
const TOP = 16;

/** What claims ask for under the figures of a measure, px; nothing where there are none. */
export const claimsHeight = (claims: readonly string[], width: number): number =>
  claims.length === 0
    ? 0
    : claims.reduce(
        (sum, claim) => sum + linesOf(claim, CLAIM.size, width) * CLAIM.leading + CLAIM.before,
        TOP,
      );

/** Claims under the figures of a measure. */
export const claimsUnder = (
  slide: MeasureSlide,
  { x, y, width, height }: Box,
): readonly Drawn[] => {
  if (slide.claims.length === 0) return [];
  const paragraphs = slide.claims.map((text) => ({
    runs: [{ text, size: CLAIM.size, tone: 'ink2' as const }],
    leading: CLAIM.leading,
    before: CLAIM.before,
  }));
  const box = { x, y: y + 8, width, height: height - 8 };
  return [hairline(x, y, width), textBox({ name: 'Claims', box, paragraphs }, slide.lang)];
};

type Claim = { readonly says: string; readonly quote: string };

const SHARE = 0.48;
const HEAD = 52;
const PAD = 12;
type Look = { readonly size: number; readonly leading: number; readonly air: number };
const CLOSEST: Look = { size: 28, leading: 36, air: 20 };
const LOOKS: readonly Look[] = [
  { size: 32, leading: 43, air: 30 },
  { size: 30, leading: 40, air: 26 },
  CLOSEST,
];

const heightOf = ({ says, quote }: Claim, width: number, { size, leading, air }: Look): number =>
  Math.max(
    linesOf(says, size, width * SHARE - PAD, true),
    linesOf(quote, size, width * (1 - SHARE) - PAD),
  ) *
    leading +
  air;

type Pages = { readonly look: Look; readonly pages: readonly (readonly Claim[])[] };

/** Claims in the fewest pages that have room for them, and in the airiest look in which these are enough. */
const inRoom = (claims: readonly Claim[], { width, height }: Box): Pages => {
  const fits = (some: readonly Claim[], look: Look) =>
    some.reduce((sum, claim) => sum + heightOf(claim, width, look), HEAD) <= height;
  for (let most = claims.length; most > 1; most--) {
    const pages = inPages(claims, most);
    const look = LOOKS.find((one) => pages.every((some) => fits(some, one)));
    if (look) return { look, pages };
  }
  return { look: CLOSEST, pages: inPages(claims, 1) };
};

const rowOf = (claim: Claim, width: number, look: Look): TableRow => {
  const { size, leading } = look;
  const cell = (run: Run) => ({ paragraphs: [{ leading, runs: [run] }] });
  return {
    height: heightOf(claim, width, look),
    cells: [
      cell({ text: claim.says, size, bold: true }),
      cell({ text: claim.quote, size, lang: 'zh', isDocument: true }),
    ],
  };
};

/** What a measure claims, each beside its official words, on pages of its own. */
export const claimsBodies = (
  edition: Edition,
  { slide, frame }: Setting<MeasureSlide>,
): readonly Body[] => {
  const measure = edition.measures.find(({ number }) => number === slide.number);
  if (!measure) return [];
  const { firsts, honours } = claimsOf(measure);
  const claims = [...firsts, ...honours].map(({ quote }, at) => ({
    says: slide.claims[at] ?? '',
    quote,
  }));
  const t = pptxWords.sayIn(slide.lang);
  const numbered = slidesWords.sayIn(slide.lang);
  const title = t('claims.title', { title: measure.title[slide.lang] });
  const { x, y, width, height } = frame.body;
  const box = { x, y: y - 12, width, height };
  const head = (text: string) => ({
    paragraphs: [{ runs: [{ text, size: 28, tone: 'ink3' as const }] }],
  });
  const { look, pages } = inRoom(claims, box);
  return pages.map((some, at) => ({
    layout: 'table',
    title:
      pages.length > 1 ? numbered('page', { title, page: at + 1, pages: pages.length }) : title,
    charts: [],
    drawn: [
      tableFrame(
        {
          name: 'Claims',
          descr: title,
          box,
          columns: [width * SHARE, width * (1 - SHARE)],
          hasHead: true,
          top: { tone: 'ink', thick: 4 },
          rows: [
            { height: HEAD, cells: [head(t('claims.says')), head(t('claims.quote'))] },
            ...some.map((claim) => rowOf(claim, width, look)),
          ],
        },
        slide.lang,
      ),
    ],
  }));
};
