import { SCHEME } from './paint.ts';
import type { Part } from './part.ts';
import { MEDIA } from './part.ts';
import { SANS } from './text.ts';
import { NS, tag } from './xml.ts';

const scheme = (name: string): string =>
  tag(
    'a:clrScheme',
    { name },
    ...Object.entries(SCHEME).map(([slot, hex]) =>
      tag(`a:${slot}`, {}, tag('a:srgbClr', { val: hex })),
    ),
  );

/** Families for scripts, as Office asks: Chinese has one of its own whatever language Office itself speaks. */
const fonts = (name: 'a:majorFont' | 'a:minorFont'): string =>
  tag(
    name,
    {},
    tag('a:latin', { typeface: SANS.latin }),
    tag('a:ea', { typeface: SANS.ea }),
    tag('a:cs', { typeface: '' }),
    tag('a:font', { script: 'Hans', typeface: SANS.ea }),
    tag('a:font', { script: 'Hant', typeface: 'Microsoft JhengHei' }),
  );

const FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const lineStyle = (w: number): string =>
  `<a:ln w="${w}" cap="flat" cmpd="sng" algn="ctr">${FILL}<a:prstDash val="solid"/></a:ln>`;

const FORMAT =
  `<a:fmtScheme name="Board"><a:fillStyleLst>${FILL.repeat(3)}</a:fillStyleLst>` +
  `<a:lnStyleLst>${[6350, 12700, 19050].map(lineStyle).join('')}</a:lnStyleLst>` +
  `<a:effectStyleLst>${'<a:effectStyle><a:effectLst/></a:effectStyle>'.repeat(3)}</a:effectStyleLst>` +
  `<a:bgFillStyleLst>${FILL.repeat(3)}</a:bgFillStyleLst></a:fmtScheme>`;

/** A theme part: the colours by their roles, the families by their scripts. Notes have one of their own. */
export const themePart = (path: string, name: string): Part => ({
  path,
  mediaType: MEDIA.theme,
  relations: [],
  content: tag(
    'a:theme',
    { 'xmlns:a': NS.a, name },
    tag(
      'a:themeElements',
      {},
      scheme(name),
      tag('a:fontScheme', { name }, fonts('a:majorFont'), fonts('a:minorFont')),
      FORMAT,
    ),
    '<a:objectDefaults/><a:extraClrSchemeLst/>',
  ),
});
