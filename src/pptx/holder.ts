import type { Lang } from '../domain/lang.ts';
import { points, solid, type Tone } from './paint.ts';
import { type Anchor, type Box, type Drawn, nonVisual, sizeOf, transform } from './shape.ts';
import { langTags, runXml, SONG } from './text.ts';
import { tag, val } from './xml.ts';

/** How the words of a placeholder look. */
export type Look = {
  readonly size: number;
  readonly bold?: boolean;
  readonly tone?: Tone;
  readonly align?: 'l' | 'ctr' | 'r';
  /** Height of a line as a share of what the family wants. */
  readonly leading?: number;
  readonly isDocument?: boolean;
};

export type Holder = {
  readonly name: string;
  readonly type: 'title' | 'ctrTitle' | 'body' | 'ftr' | 'sldNum' | 'obj';
  readonly idx?: number;
  readonly box: Box;
  readonly anchor: Anchor;
  /** Without one it looks as the master says. */
  readonly look?: Look;
  /** Stands in an empty placeholder while somebody edits. */
  readonly prompt: string;
  /** Words grow smaller when somebody writes more than fits. */
  readonly shrinks?: boolean;
};

/** The look of a level of text; theme families, and Song for the voice of the document. */
export const levelXml = (name: string, look: Look, family: '+mj' | '+mn'): string =>
  tag(
    name,
    { marL: 0, indent: 0, algn: look.align ?? 'l', defTabSz: 914400, eaLnBrk: 1, hangingPunct: 1 },
    tag('a:lnSpc', {}, val('a:spcPct', (look.leading ?? 100) * 1000)),
    '<a:spcBef><a:spcPts val="0"/></a:spcBef><a:buNone/>',
    tag(
      'a:defRPr',
      { sz: points(look.size), b: Number(look.bold ?? false), kern: 1200 },
      solid(look.tone ?? 'ink'),
      tag('a:latin', { typeface: `${family}-lt` }),
      tag('a:ea', { typeface: look.isDocument ? SONG.ea : `${family}-ea` }),
      tag('a:cs', { typeface: `${family}-cs` }),
    ),
  );

const bodyOf = ({ anchor, shrinks }: Holder): string =>
  tag(
    'a:bodyPr',
    { lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor, rtlCol: 0 },
    shrinks ? '<a:normAutofit/>' : '<a:noAutofit/>',
  );

/** The page number as Office counts it. */
export const numberField = (lang: Lang, shown: string): string =>
  tag(
    'a:fld',
    { id: '{7D1C5F9A-3B52-4E0B-9C55-0A4B8F1C2D10}', type: 'slidenum' },
    tag('a:rPr', langTags(lang)),
    tag('a:t', {}, shown),
  );

/** A placeholder of the master or of a layout. */
export const holder =
  (one: Holder, lang: Lang): Drawn =>
  (ids) => {
    const { name, type, idx, box, look, prompt } = one;
    const family = type === 'title' || type === 'ctrTitle' ? '+mj' : '+mn';
    return tag(
      'p:sp',
      {},
      tag(
        'p:nvSpPr',
        {},
        nonVisual(ids(), name),
        tag('p:cNvSpPr', {}, tag('a:spLocks', { noGrp: 1 })),
        tag(
          'p:nvPr',
          {},
          tag('p:ph', { type: type === 'obj' ? undefined : type, ...sizeOf(type), idx }),
        ),
      ),
      tag('p:spPr', {}, transform(box), tag('a:prstGeom', { prst: 'rect' }, '<a:avLst/>')),
      tag(
        'p:txBody',
        {},
        bodyOf(one),
        tag('a:lstStyle', {}, look ? levelXml('a:lvl1pPr', look, family) : ''),
        tag(
          'a:p',
          {},
          type === 'sldNum'
            ? numberField(lang, '‹#›')
            : prompt
              ? runXml({ text: prompt }, lang)
              : tag('a:endParaRPr', langTags(lang)),
        ),
      ),
    );
  };
