import type { ChoiceKey } from '../../src/domain/choice.ts';
import type { Edition } from '../../src/domain/edition.ts';
import { NO_FILTER } from '../../src/domain/filter.ts';
import type { Lang } from '../../src/domain/lang.ts';
import { type PptxOptions, writePptx } from '../../src/pptx/write.ts';
import { emptyRunSheet, type Planned, planOf } from '../../src/slides/run-sheet.ts';
import { moreSlidesOf, slidesOf } from '../../src/slides/slides.ts';
import { unzip } from '../exports/zip-reader.ts';
import { publishedEdition } from '../fixtures/published.ts';

const COMPARED = [
  'm04-hall-visits',
  'm04-staff-resources',
  'm04-approval-speed',
  'm03-patent-trial-days',
  'm02-funds-paid',
  'm06-goods-value',
  'm03-damages-awarded',
  'm02-policies-online',
  'm02-policies-paid-2024',
];

/** Every slide that the edition can give: all panels, all measures, a comparison of one's own and what stands apart of it. */
export const everySlide = (
  edition: Edition,
  lang: Lang,
  compared: readonly string[] = COMPARED,
): readonly Planned[] => {
  const asked = {
    chosen: edition.measures.map(({ id }) => `measure.${id}` as ChoiceKey),
    compared,
    comparisonName: '',
    filter: NO_FILTER,
    query: '',
  };
  const run = slidesOf(edition, lang, asked);
  return planOf(emptyRunSheet(edition.id), run, moreSlidesOf(edition, lang, asked)).shown;
};

export const DAY = '2026-11-23';

/** A part as a document; throws where it is not well-formed. */
export const parse = (xml: string): Document => {
  const made = new DOMParser().parseFromString(xml, 'application/xml');
  const [fault] = Array.from(made.getElementsByTagName('parsererror'));
  if (fault) throw new Error(fault.textContent ?? 'not well-formed');
  return made;
};

export type Opened = {
  readonly files: ReadonlyMap<string, Buffer>;
  /** The parts in XML by their paths. */
  readonly xml: ReadonlyMap<string, Document>;
  readonly planned: readonly Planned[];
};

export const openPptx = async (
  edition: Edition,
  planned: readonly Planned[],
  options: Partial<PptxOptions> = {},
): Promise<Opened> => {
  const blob = await writePptx(edition, planned, { size: '16:9', date: DAY, ...options });
  const files = await unzip(Buffer.from(await blob.arrayBuffer()));
  const xml = new Map(
    [...files]
      .filter(([path]) => !path.endsWith('.xlsx'))
      .map(([path, bytes]) => [path, parse(bytes.toString('utf8'))] as const),
  );
  return { files, xml, planned };
};

const kept = new Map<string, Promise<Opened>>();

/** The published edition in a language and a shape, made once. */
export const published = (lang: Lang, size: PptxOptions['size']): Promise<Opened> => {
  const key = `${lang} ${size}`;
  const edition = publishedEdition();
  const made = kept.get(key) ?? openPptx(edition, everySlide(edition, lang), { size });
  kept.set(key, made);
  return made;
};

/** Elements by their qualified name, in the order of the document. */
export const all = (within: Document | Element, name: string): readonly Element[] =>
  Array.from(within.getElementsByTagName(name));

export const partsIn = (
  { xml }: Opened,
  folder: string,
): readonly (readonly [string, Document])[] =>
  [...xml].filter(([path]) => path.startsWith(folder) && !path.includes('/_rels/'));

/** What stands in the paragraphs of a part. */
export const textOf = (within: Document | Element): string =>
  all(within, 'a:p')
    .map((paragraph) =>
      all(paragraph, 'a:t')
        .map((one) => one.textContent ?? '')
        .join(''),
    )
    .join('\n');
