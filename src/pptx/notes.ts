import type { Lang } from '../domain/lang.ts';
import { pptxWords } from '../i18n/rooms/pptx.ts';
import type { Planned } from '../slides/run-sheet.ts';
import type { LikelyQuestion, SlideNote } from '../slides/slide.ts';
import { levelXml, numberField } from './holder.ts';
import { holderWords, shapeTree } from './layouts.ts';
import { colorMap, PAPER } from './master.ts';
import { MEDIA, type Part } from './part.ts';
import { type Box, type Drawn, nonVisual, textBody, transform } from './shape.ts';
import type { Paragraph, Run } from './text.ts';
import { themePart } from './theme.ts';
import { writtenText } from './written.ts';
import { SLIDE_NS, tag } from './xml.ts';

export const NOTES_MASTER = 'ppt/notesMasters/notesMaster1.xml';
const NOTES_THEME = 'ppt/theme/theme2.xml';
const SIZE = 24;

/** A notes page is 7.5 by 10 inches: 1080 by 1440 px. */
export const NOTES_EXTENT = { cx: 6858000, cy: 9144000 } as const;
const PICTURE: Box = { x: 90, y: 72, width: 900, height: 506 };
const WORDS: Box = { x: 90, y: 620, width: 900, height: 720 };

type Said = {
  readonly lang: Lang;
  readonly t: ReturnType<typeof pptxWords.sayIn>;
  /** Quotes and translations that already stand on the page: each is said once. */
  readonly met: Set<string>;
};

const line = (run: Run, before = 0): Paragraph => ({ runs: [run], before, isRightToLeft: false });
const heading = (text: string): Paragraph => line({ text, bold: true }, 14);

const isNew = (text: string | undefined, { met }: Said): text is string => {
  if (!text || met.has(text)) return false;
  met.add(text);
  return true;
};

/** Verbatim Chinese in the voice of the document, and our English of it. */
const behind = (
  { quote, english }: Pick<SlideNote, 'quote' | 'english'>,
  said: Said,
): readonly Paragraph[] => {
  const { t } = said;
  return [
    ...(isNew(quote, said)
      ? [line({ text: t('notes.quote', { quote }), lang: 'zh', isDocument: true })]
      : []),
    ...(isNew(english, said) ? [line({ text: t('notes.english', { english }), lang: 'en' })] : []),
  ];
};

const noteLines = (note: SlideNote, said: Said): readonly Paragraph[] => [
  line({ text: note.lead, bold: true }, 8),
  ...behind(note, said),
  ...note.more.map((text) => line({ text })),
];

const questionLines = (
  { ask, answer, quote, english }: Omit<LikelyQuestion, 'key'>,
  said: Said,
): readonly Paragraph[] => [
  ...writtenText(said.t('notes.ask', { ask }), said.lang, { bold: true, before: 8 }),
  ...(answer.trim() ? writtenText(said.t('notes.answer', { answer }), said.lang) : []),
  ...behind({ quote, english }, said),
];

/** Where a figure comes from is what its note says; what else may be asked is left. */
const asked = ({ slide, entry }: Planned): readonly Omit<LikelyQuestion, 'key'>[] => {
  const told = new Set(slide.notes.map(({ key, quote }) => `${key} ${quote}`));
  return [
    ...entry.questions,
    ...slide.likelyQuestions.filter(({ key, quote }) => !quote || !told.has(`${key} ${quote}`)),
  ];
};

/** The speaker's own words first, then what stands behind the slide, where it is from, and what may be asked. */
const linesOf = (planned: Planned): readonly Paragraph[] => {
  const { slide, entry } = planned;
  const t = pptxWords.sayIn(slide.lang);
  const said = { lang: slide.lang, t, met: new Set<string>() };
  const questions = asked(planned);
  return [
    ...(entry.note.trim() ? [heading(t('notes.own')), ...writtenText(entry.note, slide.lang)] : []),
    ...(slide.notes.length ? [heading(t('notes.quotes'))] : []),
    ...slide.notes.flatMap((note) => noteLines(note, said)),
    line({ text: t('notes.source', { source: slide.source }) }, 8),
    ...(questions.length ? [heading(t('notes.questions'))] : []),
    ...questions.flatMap((question) => questionLines(question, said)),
  ];
};

const place = (type: string, idx: number | undefined, inner: string, name: string): Drawn => {
  const locks = type === 'sldImg' ? { noGrp: 1, noRot: 1, noChangeAspect: 1 } : { noGrp: 1 };
  return (ids) =>
    tag(
      'p:sp',
      {},
      tag(
        'p:nvSpPr',
        {},
        nonVisual(ids(), name),
        tag('p:cNvSpPr', {}, tag('a:spLocks', locks)),
        tag('p:nvPr', {}, tag('p:ph', { type, idx })),
      ),
      inner,
    );
};

/** The notes of a slide as its part. */
export const notesPart = (planned: Planned, path: string, slidePath: string): Part => {
  const { lang } = planned.slide;
  const t = holderWords(lang);
  const words = `<p:spPr/>${textBody(linesOf(planned), lang, '<a:bodyPr/>')}`;
  const shapes = [
    place('sldImg', undefined, '<p:spPr/>', t('picture')),
    place('body', 1, words, t('notes')),
  ];
  return {
    path,
    mediaType: MEDIA.notes,
    content: tag(
      'p:notes',
      SLIDE_NS,
      tag('p:cSld', {}, shapeTree(shapes)),
      '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>',
    ),
    relations: [
      { id: 'rId1', type: 'notesMaster', to: NOTES_MASTER },
      { id: 'rId2', type: 'slide', to: slidePath },
    ],
  };
};

/** Said by the holder too: LibreOffice does not ask the style of the notes. */
const LEVEL = levelXml('a:lvl1pPr', { size: SIZE, leading: 105 }, '+mn');
const LEVELS = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
const geometry = (box: Box, more = ''): string =>
  tag('p:spPr', {}, transform(box), tag('a:prstGeom', { prst: 'rect' }, '<a:avLst/>'), more);

const masterXml = (lang: Lang): string => {
  const t = holderWords(lang);
  const edge =
    '<a:noFill/><a:ln w="12700"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill></a:ln>';
  const shapes = [
    place('sldImg', 2, geometry(PICTURE, edge), t('picture')),
    place(
      'body',
      3,
      geometry(WORDS) + textBody([line({ text: t('notes') })], lang, '<a:bodyPr/>', LEVEL),
      t('notes'),
    ),
    place(
      'sldNum',
      5,
      geometry({ x: 690, y: 1366, width: 300, height: 48 }) +
        tag(
          'p:txBody',
          {},
          '<a:bodyPr anchor="b"/>',
          tag('a:lstStyle', {}, levelXml('a:lvl1pPr', { size: SIZE, align: 'r' }, '+mn')),
          tag('a:p', {}, numberField(lang, '‹#›')),
        ),
      t('number'),
    ),
  ];
  return tag(
    'p:notesMaster',
    SLIDE_NS,
    tag('p:cSld', {}, PAPER, shapeTree(shapes)),
    colorMap(),
    '<p:hf hdr="0" ftr="0" dt="0"/>',
    tag(
      'p:notesStyle',
      {},
      ...LEVELS.map((level) => levelXml(`a:lvl${level}pPr`, { size: SIZE, leading: 105 }, '+mn')),
    ),
  );
};

/** The master of notes pages and its theme. */
export const notesMasterParts = (lang: Lang): readonly Part[] => [
  {
    path: NOTES_MASTER,
    mediaType: MEDIA.notesMaster,
    content: masterXml(lang),
    relations: [{ id: 'rId1', type: 'theme', to: NOTES_THEME }],
  },
  themePart(NOTES_THEME, pptxWords.sayIn(lang)('theme')),
];
