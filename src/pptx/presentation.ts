import type { Lang } from '../domain/lang.ts';
import { type Frame, slideExtent } from './frame.ts';
import { levelXml } from './holder.ts';
import { MASTER_PATH, THEME_PATH } from './master.ts';
import { NOTES_EXTENT, NOTES_MASTER } from './notes.ts';
import { MEDIA, type Part, type Relation } from './part.ts';
import { langTags } from './text.ts';
import { SLIDE_NS, tag } from './xml.ts';

const PATH = 'ppt/presentation.xml';
const LEVELS = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/** What the package itself names. */
export const ROOT: readonly Relation[] = [
  { id: 'rId1', type: 'officeDocument', to: PATH },
  { id: 'rId2', type: 'core', to: 'docProps/core.xml' },
  { id: 'rId3', type: 'app', to: 'docProps/app.xml' },
];

/** The part that names all others: its slides in their order, its master, its sizes. */
export const presentationPart = (frame: Frame, slidePaths: readonly string[], lang: Lang): Part => {
  const slideId = (at: number) => `rId${at + 7}`;
  const relations = [
    { id: 'rId1', type: 'slideMaster', to: MASTER_PATH },
    { id: 'rId2', type: 'notesMaster', to: NOTES_MASTER },
    { id: 'rId3', type: 'presProps', to: 'ppt/presProps.xml' },
    { id: 'rId4', type: 'viewProps', to: 'ppt/viewProps.xml' },
    { id: 'rId5', type: 'theme', to: THEME_PATH },
    { id: 'rId6', type: 'tableStyles', to: 'ppt/tableStyles.xml' },
    ...slidePaths.map((to, at) => ({ id: slideId(at), type: 'slide', to })),
  ];
  const content = tag(
    'p:presentation',
    { ...SLIDE_NS, saveSubsetFonts: 1 },
    tag('p:sldMasterIdLst', {}, tag('p:sldMasterId', { id: 2147483648, 'r:id': 'rId1' })),
    tag('p:notesMasterIdLst', {}, tag('p:notesMasterId', { 'r:id': 'rId2' })),
    tag(
      'p:sldIdLst',
      {},
      ...slidePaths.map((_, at) => tag('p:sldId', { id: 256 + at, 'r:id': slideId(at) })),
    ),
    tag('p:sldSz', {
      ...slideExtent(frame),
      type: frame.size === '4:3' ? 'screen4x3' : undefined,
    }),
    tag('p:notesSz', NOTES_EXTENT),
    tag(
      'p:defaultTextStyle',
      {},
      tag('a:defPPr', {}, tag('a:defRPr', langTags(lang))),
      ...LEVELS.map((level) => levelXml(`a:lvl${level}pPr`, { size: 36 }, '+mn')),
    ),
  );
  return { path: PATH, mediaType: MEDIA.presentation, content, relations };
};
