import type { Lang } from '../domain/lang.ts';
import type { Slide } from '../slides/slide.ts';
import type { ChartMade } from './chart-xml.ts';
import type { Frame } from './frame.ts';
import { numberField } from './holder.ts';
import { IDX, type LayoutId, shapeTree } from './layouts.ts';
import { type Box, type Drawn, held, nonVisual, transform } from './shape.ts';
import { inLines, sizeFor } from './text.ts';
import { NS, SLIDE_NS, tag } from './xml.ts';

export type PlacedChart = { readonly box: Box; readonly name: string; readonly made: ChartMade };

/** What one slide of ours shows: often one page, more where rows do not fit. */
export type Body = {
  readonly layout: LayoutId;
  /** From back to front. Charts stand on top of them. */
  readonly drawn: readonly Drawn[];
  readonly charts: readonly PlacedChart[];
  /** Read after the charts: what may not be concluded from them. */
  readonly after?: readonly Drawn[];
  /** Instead of the slide's own title. */
  readonly title?: string;
  /** Instead of the slide's own, where that speaks of clicking. */
  readonly subtitle?: string;
};

/** What a slide is drawn from. */
export type Setting<S extends Slide = Slide> = { readonly slide: S; readonly frame: Frame };

/** The relation of a slide to its layout, its notes and its charts. */
export const LAYOUT_ID = 'rId1';
export const NOTES_ID = 'rId2';
export const chartId = (at: number): string => `rId${at + 3}`;

const TITLE_SIZES = [60, 54, 48, 44, 40, 36] as const;
const TITLE_LINE = 1.28;
const SUBTITLE_SIZES = [32, 30, 28] as const;
const SUBTITLE_LINE = 1.28;
const SOURCE_SIZES = [28, 26, 24, 22] as const;

/** A size only where it is not the one that the master has. */
const unlessUsual = (size: number, usual: number): number | undefined =>
  size === usual ? undefined : size;

const title = ({ slide, frame }: Setting, text: string): Drawn => {
  const size = sizeFor(text, TITLE_SIZES, { ...frame.title, line: TITLE_LINE, bold: true });
  const { lines } = inLines({ text, size, bold: true }, frame.title.width);
  const runs = [{ text, lines, size: unlessUsual(size, 60) }];
  return held({ name: 'Title', type: 'title', paragraphs: [{ runs }] }, slide.lang);
};

const subtitle = ({ slide, frame }: Setting, text: string | undefined): readonly Drawn[] => {
  const { lang } = slide;
  if (!text) return [];
  const size = sizeFor(text, SUBTITLE_SIZES, { ...frame.subtitle, line: SUBTITLE_LINE });
  const runs = [{ text, size: unlessUsual(size, 32) }];
  const paragraphs = [{ runs }];
  return [held({ name: 'Subtitle', type: 'body', idx: IDX.subtitle, paragraphs }, lang)];
};

const number =
  (shown: number, lang: Lang): Drawn =>
  (ids) =>
    tag(
      'p:sp',
      {},
      tag(
        'p:nvSpPr',
        {},
        nonVisual(ids(), 'Number'),
        tag('p:cNvSpPr', {}, tag('a:spLocks', { noGrp: 1 })),
        tag('p:nvPr', {}, tag('p:ph', { type: 'sldNum', sz: 'quarter', idx: IDX.number })),
      ),
      '<p:spPr/>',
      tag(
        'p:txBody',
        {},
        '<a:bodyPr/><a:lstStyle/>',
        tag('a:p', {}, numberField(lang, String(shown))),
      ),
    );

/** The source line, over two lines where it is long. */
const source = ({ slide, frame }: Setting): Drawn => {
  const size = sizeFor(slide.source, SOURCE_SIZES, { ...frame.source, line: 1.2 });
  const runs = [{ text: slide.source, size: unlessUsual(size, 28) }];
  const paragraphs = [{ runs }];
  return held({ name: 'Source', type: 'ftr', idx: IDX.source, paragraphs }, slide.lang);
};

/** A native chart in its frame. */
const chartFrame =
  ({ box, name, made }: PlacedChart, at: number): Drawn =>
  (ids) =>
    tag(
      'p:graphicFrame',
      {},
      tag(
        'p:nvGraphicFramePr',
        {},
        nonVisual(ids(), name, made.descr),
        tag('p:cNvGraphicFramePr', {}, tag('a:graphicFrameLocks', { noGrp: 1 })),
        '<p:nvPr/>',
      ),
      transform(box, 'p:xfrm'),
      tag(
        'a:graphic',
        {},
        tag(
          'a:graphicData',
          { uri: NS.c },
          tag('c:chart', { 'xmlns:c': NS.c, 'r:id': chartId(at) }),
        ),
      ),
    );

/** A slide as the XML of its part; `shown` is its number in the file. */
export const pageXml = (setting: Setting, body: Body, shown: number): string => {
  const { slide } = setting;
  const isOpening = body.layout === 'opening';
  const drawn = [
    ...(isOpening
      ? []
      : [
          title(setting, body.title ?? slide.title),
          ...subtitle(setting, body.subtitle ?? slide.subtitle),
        ]),
    ...body.drawn,
    ...body.charts.map(chartFrame),
    ...(body.after ?? []),
    source(setting),
    number(shown, slide.lang),
  ];
  return tag(
    'p:sld',
    SLIDE_NS,
    tag('p:cSld', {}, shapeTree(drawn)),
    '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>',
  );
};
