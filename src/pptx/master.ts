import type { Lang } from '../domain/lang.ts';
import { pptxWords } from '../i18n/rooms/pptx.ts';
import type { Frame } from './frame.ts';
import { holder, type Look, levelXml } from './holder.ts';
import { common, holderWords, IDX, LAYOUTS, layoutXml, shapeTree } from './layouts.ts';
import { MEDIA, type Part } from './part.ts';
import { rule } from './shape.ts';
import { themePart } from './theme.ts';
import { SLIDE_NS, tag } from './xml.ts';

export const MASTER_PATH = 'ppt/slideMasters/slideMaster1.xml';
export const THEME_PATH = 'ppt/theme/theme1.xml';
export const layoutPath = (at: number): string => `ppt/slideLayouts/slideLayout${at + 1}.xml`;

const MAP = {
  bg1: 'lt1',
  tx1: 'dk1',
  bg2: 'lt2',
  tx2: 'dk2',
  accent1: 'accent1',
  accent2: 'accent2',
  accent3: 'accent3',
  accent4: 'accent4',
  accent5: 'accent5',
  accent6: 'accent6',
  hlink: 'hlink',
  folHlink: 'folHlink',
} as const;

/** What the names of colours in shapes mean in the theme. */
export const colorMap = (): string => tag('p:clrMap', MAP);
export const PAPER =
  '<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>';

const LEVELS = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
const TITLE: Look = { size: 60, bold: true, leading: 90 };
const BODY_SIZES = [40, 36, 32, 30, 28] as const;

const levels = (look: (at: number) => Look): string =>
  LEVELS.map((level) => levelXml(`a:lvl${level}pPr`, look(level - 1), '+mn')).join('');

const styles = (): string =>
  tag(
    'p:txStyles',
    {},
    tag('p:titleStyle', {}, levelXml('a:lvl1pPr', TITLE, '+mj')),
    tag(
      'p:bodyStyle',
      {},
      levels((at) => ({ size: BODY_SIZES[at] ?? 28, leading: 110 })),
    ),
    tag(
      'p:otherStyle',
      {},
      levels(() => ({ size: 36 })),
    ),
  );

const masterXml = (frame: Frame, lang: Lang): string => {
  const t = holderWords(lang);
  const holders = [
    ...common(frame, t),
    {
      name: t('content'),
      type: 'body',
      idx: IDX.content,
      box: frame.body,
      anchor: 't',
      prompt: t('content'),
    } as const,
  ];
  const foot = { x: frame.x, y: frame.footY, width: frame.content, height: 0 };
  const shapes = [rule('Foot', foot, 'hair2', 2), ...holders.map((one) => holder(one, lang))];
  return tag(
    'p:sldMaster',
    { ...SLIDE_NS, preserve: 1 },
    tag('p:cSld', {}, PAPER, shapeTree(shapes)),
    colorMap(),
    tag(
      'p:sldLayoutIdLst',
      {},
      ...LAYOUTS.map((_, at) =>
        tag('p:sldLayoutId', { id: 2147483649 + at, 'r:id': `rId${at + 1}` }),
      ),
    ),
    '<p:hf hdr="0" dt="0"/>',
    styles(),
  );
};

/** The one master, its layouts and its theme: what an office changes to make the slides its own. */
export const masterParts = (frame: Frame, lang: Lang): readonly Part[] => [
  {
    path: MASTER_PATH,
    mediaType: MEDIA.master,
    content: masterXml(frame, lang),
    relations: [
      ...LAYOUTS.map((_, at) => ({
        id: `rId${at + 1}`,
        type: 'slideLayout',
        to: layoutPath(at),
      })),
      { id: `rId${LAYOUTS.length + 1}`, type: 'theme', to: THEME_PATH },
    ],
  },
  ...LAYOUTS.map((id, at) => ({
    path: layoutPath(at),
    mediaType: MEDIA.layout,
    content: layoutXml(id, frame, lang),
    relations: [{ id: 'rId1', type: 'slideMaster', to: MASTER_PATH }],
  })),
  themePart(THEME_PATH, pptxWords.sayIn(lang)('theme')),
];
