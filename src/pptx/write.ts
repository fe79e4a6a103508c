import type { Edition } from '../domain/edition.ts';
import type { Lang } from '../domain/lang.ts';
import { pptxWords } from '../i18n/rooms/pptx.ts';
import { slidesWords } from '../i18n/rooms/slides.ts';
import type { Planned } from '../slides/run-sheet.ts';
import { xlsxBytes } from '../workbook/xlsx.ts';
import { zipFile } from '../workbook/zip.ts';
import type { bodiesOfSlide } from './bodies.ts';
import { BOOK_ID } from './chart-xml.ts';
import { type Frame, frameFor, type SlideSize } from './frame.ts';
import { LAYOUTS } from './layouts.ts';
import { layoutPath, masterParts } from './master.ts';
import { notesMasterParts, notesPart } from './notes.ts';
import { type Body, chartId, LAYOUT_ID, NOTES_ID, type PlacedChart, pageXml } from './page.ts';
import { MEDIA, type Part, packageFiles } from './part.ts';
import { presentationPart, ROOT } from './presentation.ts';
import { propertyParts } from './props.ts';

const MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

export type PptxOptions = {
  readonly size: SlideSize;
  /** The day that the file says it was made, as 2026-11-23. */
  readonly date: string;
  /** Told after each slide how many are done, and of how many. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Stops the work between two slides. */
  readonly signal?: AbortSignal;
};

/** What is written so far. */
type Written = { readonly parts: Part[]; readonly slides: string[]; charts: number };

const chartParts = (written: Written, { made }: PlacedChart, lang: Lang, date: string): Part[] => {
  written.charts += 1;
  const book = `ppt/embeddings/workbook${written.charts}.xlsx`;
  const cut = pptxWords.sayIn(lang)('chart.cut');
  return [
    {
      path: `ppt/charts/chart${written.charts}.xml`,
      mediaType: MEDIA.chart,
      content: made.xml,
      relations: [{ id: BOOK_ID, type: 'package', to: book }],
    },
    {
      path: book,
      mediaType: MEDIA.workbook,
      content: xlsxBytes([made.sheet], cut, date),
      relations: [],
    },
  ];
};

type Page = { readonly planned: Planned; readonly body: Body; readonly frame: Frame };

const writePage = (written: Written, { planned, body, frame }: Page, date: string): void => {
  const { slide } = planned;
  const number = written.slides.length + 1;
  const path = `ppt/slides/slide${number}.xml`;
  const notes = `ppt/notesSlides/notesSlide${number}.xml`;
  const charts = body.charts.map((chart) => chartParts(written, chart, slide.lang, date));
  written.slides.push(path);
  written.parts.push(
    {
      path,
      mediaType: MEDIA.slide,
      content: pageXml({ slide, frame }, body, number),
      relations: [
        { id: LAYOUT_ID, type: 'slideLayout', to: layoutPath(LAYOUTS.indexOf(body.layout)) },
        { id: NOTES_ID, type: 'notesSlide', to: notes },
        ...charts.map(([part], at) => ({ id: chartId(at), type: 'chart', to: part?.path ?? '' })),
      ],
    },
    notesPart(planned, notes, path),
    ...charts.flat(),
  );
};

type Draw = typeof bodiesOfSlide;

/** The pages of a slide, numbered in their title where there are several; those with a title of their own come last. */
const pagesOf = (draw: Draw, edition: Edition, planned: Planned, frame: Frame): readonly Page[] => {
  const { slide } = planned;
  const bodies = draw(edition, slide, frame);
  const t = slidesWords.sayIn(slide.lang);
  const pages = bodies.filter(({ title }) => title === undefined).length;
  return bodies.map((body, at) => ({
    planned,
    frame,
    body:
      pages > 1 && body.title === undefined
        ? { ...body, title: t('page', { title: slide.title, page: at + 1, pages }) }
        : body,
  }));
};

/** Lets the page answer its reader. */
const breathe = (): Promise<void> => new Promise((done) => setTimeout(done));

/**
 * Slides as a presentation for PowerPoint, WPS and their kin, in the order given; each slide is in its own language.
 * Charts are native with their data, notes hold the quotes. The same slides on the same day give the same bytes.
 * Rejects with the signal's reason if it is aborted, and with a RangeError where there is no slide.
 */
export const writePptx = async (
  edition: Edition,
  run: readonly Planned[],
  { size, date, onProgress, signal }: PptxOptions,
): Promise<Blob> => {
  const [first] = run;
  if (!first) throw new RangeError('No slides');
  const frame = frameFor(size);
  const { lang } = first.slide;
  // A piece of its own, so that neither is large.
  const { bodiesOfSlide: draw } = await import('./bodies.ts');
  const written: Written = { parts: [], slides: [], charts: 0 };
  for (const [at, planned] of run.entries()) {
    await breathe();
    signal?.throwIfAborted();
    for (const page of pagesOf(draw, edition, planned, frame)) writePage(written, page, date);
    onProgress?.(at + 1, run.length);
  }
  await breathe();
  signal?.throwIfAborted();
  const parts = [
    ...propertyParts({ edition, lang, date, slides: written.slides.length }),
    presentationPart(frame, written.slides, lang),
    ...masterParts(frame, lang),
    ...notesMasterParts(lang),
    ...written.parts,
  ];
  return zipFile(packageFiles(parts, ROOT), date, MEDIA_TYPE);
};
