import { posix } from 'node:path';
import { all, type Opened } from './opened.ts';
import { type Inherited, type SetParagraph, setParagraph } from './set-text.ts';

/** A rectangle on a slide, px of a stage 1080 px high. */
export type Rect = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** Something on a slide that a reader looks at: its box, and what it takes of it or beyond. */
export type Placed = {
  readonly name: string;
  readonly kind: 'words' | 'chart' | 'table' | 'drawing';
  readonly box: Rect;
  readonly taken: Rect;
  readonly isLine: boolean;
  readonly paragraphs: readonly SetParagraph[];
};

const EMU = 6350;
const PAD = 4;

const at = (element: Element | undefined, name: string, key: string): number =>
  Number((element && all(element, name)[0]?.getAttribute(key)) ?? Number.NaN) / EMU;

const rectOf = (frame: Element | undefined): Rect | undefined =>
  frame && {
    x: at(frame, 'a:off', 'x'),
    y: at(frame, 'a:off', 'y'),
    width: at(frame, 'a:ext', 'cx'),
    height: at(frame, 'a:ext', 'cy'),
  };

const relatedTo = ({ xml }: Opened, path: string, kind: string): Document | undefined => {
  const rels = xml.get(posix.join(posix.dirname(path), '_rels', `${posix.basename(path)}.rels`));
  const target =
    rels && all(rels, 'Relationship').find((one) => one.getAttribute('Type')?.endsWith(`/${kind}`));
  const to = target?.getAttribute('Target');
  return to ? xml.get(posix.join(posix.dirname(path), to)) : undefined;
};

const keyOf = (holder: Element | undefined): string =>
  `${holder?.getAttribute('type') ?? 'obj'} ${holder?.getAttribute('idx') ?? ''}`;

const NONE: Inherited = { size: 36, isBold: false, share: 1, align: 'l' };
/** What the master's titles look like. */
const TITLE: Inherited = { size: 60, isBold: true, share: 0.9, align: 'l' };

const inheritedOf = (holder: Element | undefined, isTitle: boolean): Inherited => {
  const level = holder && all(holder, 'a:lvl1pPr')[0];
  if (!level) return isTitle ? TITLE : NONE;
  const look = all(level, 'a:defRPr')[0];
  return {
    size: Number(look?.getAttribute('sz')) / 50,
    isBold: look?.getAttribute('b') === '1',
    share: Number(all(level, 'a:spcPct')[0]?.getAttribute('val') ?? 100_000) / 100_000,
    align: level.getAttribute('algn') ?? 'l',
  };
};

/** Where words stand in their box. */
const takenBy = (box: Rect, paragraphs: readonly SetParagraph[], anchor: string): Rect => {
  const height = paragraphs.reduce((sum, one) => sum + one.height, 0);
  const width = Math.max(0, ...paragraphs.map((one) => one.width));
  const align = paragraphs[0]?.align ?? 'l';
  const free = box.width - width;
  const spare = box.height - height;
  return {
    x: box.x + (align === 'r' ? free : align === 'ctr' ? free / 2 : 0),
    y: box.y + (anchor === 'b' ? spare : anchor === 'ctr' ? spare / 2 : 0),
    width,
    height,
  };
};

const placedWords = (shape: Element, layout: Document): Placed | undefined => {
  const [used] = all(shape, 'p:ph');
  const holder =
    used && all(layout, 'p:sp').find((one) => keyOf(all(one, 'p:ph')[0]) === keyOf(used));
  const box = rectOf(all(shape, 'a:xfrm')[0]) ?? rectOf(holder && all(holder, 'a:xfrm')[0]);
  if (!box) return undefined;
  const isTitle = /itle$/.test(used?.getAttribute('type') ?? '');
  const from = inheritedOf(holder, isTitle);
  const [own] = all(shape, 'a:bodyPr');
  const body = own?.getAttribute('anchor') ? own : ((holder && all(holder, 'a:bodyPr')[0]) ?? own);
  const isLine = own?.getAttribute('wrap') === 'none';
  const room = isLine ? Number.POSITIVE_INFINITY : box.width;
  const paragraphs = all(shape, 'a:p').map((one) => setParagraph(one, room, from));
  const anchor = body?.getAttribute('anchor') ?? 't';
  const name = all(shape, 'p:cNvPr')[0]?.getAttribute('name') ?? '';
  return { name, kind: 'words', box, isLine, paragraphs, taken: takenBy(box, paragraphs, anchor) };
};

/** A table grows where words ask for more than its rows have. */
const placedTable = (frame: Element, box: Rect): Placed => {
  const columns = all(frame, 'a:gridCol').map((one) => Number(one.getAttribute('w')) / EMU);
  const paragraphs: SetParagraph[] = [];
  const heights = all(frame, 'a:tr').map((row) => {
    const asked = all(row, 'a:tc').map((cell, column) => {
      const span = Number(cell.getAttribute('gridSpan') ?? 1);
      const room = columns.slice(column, column + span).reduce((sum, one) => sum + one, 0) - 12;
      const words = all(cell, 'a:p').map((one) => setParagraph(one, room, NONE));
      if (cell.getAttribute('hMerge')) return 0;
      paragraphs.push(...words);
      return words.reduce((sum, one) => sum + one.height, 0) + PAD * 2;
    });
    return Math.max(Number(row.getAttribute('h')) / EMU, ...asked);
  });
  const taken = {
    ...box,
    width: columns.reduce((sum, one) => sum + one, 0),
    height: heights.reduce((sum, one) => sum + one, 0),
  };
  return { name: 'Table', kind: 'table', box, taken, isLine: false, paragraphs };
};

const placedFrame = (frame: Element): Placed | undefined => {
  const box = rectOf(all(frame, 'p:xfrm')[0]);
  if (!box) return undefined;
  if (all(frame, 'a:tbl').length) return placedTable(frame, box);
  return { name: 'Chart', kind: 'chart', box, taken: box, isLine: false, paragraphs: [] };
};

/** What stands on a slide, in the order in which it is read; rules and hairlines are left out. */
export const placedOn = (opened: Opened, path: string): readonly Placed[] => {
  const slide = opened.xml.get(path);
  const layout = relatedTo(opened, path, 'slideLayout');
  const [tree] = slide ? all(slide, 'p:spTree') : [];
  if (!tree || !layout) return [];
  return Array.from(tree.children).flatMap((one): Placed[] => {
    if (one.tagName === 'p:sp') return [placedWords(one, layout) ?? []].flat();
    if (one.tagName === 'p:graphicFrame') return [placedFrame(one) ?? []].flat();
    if (one.tagName !== 'p:grpSp') return [];
    const box = rectOf(all(one, 'a:xfrm')[0]);
    return box
      ? [{ name: 'Drawing', kind: 'drawing', box, taken: box, isLine: false, paragraphs: [] }]
      : [];
  });
};
