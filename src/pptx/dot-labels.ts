import type { Lang } from '../domain/lang.ts';
import { flags, spPr, txPr } from './chart-xml.ts';
import { line, points, solid } from './paint.ts';
import { langTags } from './text.ts';
import { tag, val, words } from './xml.ts';

/** Labels that take their words from cells came with Office 2013; older programs show the words that are kept here. */
const C15 = 'http://schemas.microsoft.com/office/drawing/2012/chart';
const LABEL_EXT = '{CE6537A1-D6FC-4f65-9D91-7224C49458BB}';
const SERIES_EXT = '{02D57815-91ED-43cb-92C2-25804820EDAC}';

type Label = { readonly text: string; readonly pos?: 't' | 'b' | 'l' | 'r' };
/** `from` counts the labels of the chart before these. */
type Look = { readonly size: number; readonly lang: Lang; readonly from: number };

/** A field wants a number of its own in the world; these are numbered within the chart. */
const fieldId = (at: number): string =>
  `{5B0A5F6E-6D1C-4C44-9A7E-${(0x3c10f0000000 + at).toString(16).toUpperCase()}}`;

const richText = ({ text }: Label, at: number, { size, lang, from }: Look): string => {
  const look = { sz: points(size), b: 1 };
  return tag(
    'c:tx',
    {},
    tag(
      'c:rich',
      {},
      '<a:bodyPr wrap="none"/><a:lstStyle/>',
      tag(
        'a:p',
        {},
        tag('a:pPr', {}, tag('a:defRPr', look, solid('ink'))),
        tag(
          'a:fld',
          { id: fieldId(from + at), type: 'CELLRANGE' },
          tag(
            'a:rPr',
            { ...langTags(lang), ...look },
            solid('ink'),
            '<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/>',
          ),
          tag('a:t', {}, words(text)),
        ),
        tag('a:endParaRPr', langTags(lang)),
      ),
    ),
  );
};

const extension = (uri: string, ...inner: readonly string[]): string =>
  tag('c:extLst', {}, tag('c:ext', { uri, 'xmlns:c15': C15 }, ...inner));

/** Without it some programs draw a line from a mark to a label that was moved. */
export const NO_LEADERS = extension(LABEL_EXT, val('c15:showLeaderLines', 0));

const labelXml = (label: Label, at: number, look: Look): string =>
  tag(
    'c:dLbl',
    {},
    val('c:idx', at),
    ...(label.pos
      ? [
          richText(label, at, look),
          spPr('<a:noFill/>', line({})),
          val('c:dLblPos', label.pos),
          flags(),
          extension(LABEL_EXT, '<c15:dlblFieldTable/>', val('c15:showDataLabelsRange', 1)),
        ]
      : [val('c:delete', 1)]),
  );

/** The labels of a series, said with their hedges, and the extension that ties them to the cells where the words stand. */
export const rangeLabels = (
  labels: readonly Label[],
  formula: string,
  look: Look,
): { readonly labels: string; readonly extension: string } => {
  const isShown = labels.some(({ pos }) => pos);
  if (!isShown) return { labels: '', extension: '' };
  const cached = labels.map(({ text }, idx) => tag('c:pt', { idx }, tag('c:v', {}, words(text))));
  return {
    labels: tag(
      'c:dLbls',
      {},
      ...labels.map((label, at) => labelXml(label, at, look)),
      spPr('<a:noFill/>', line({})),
      txPr({ size: look.size, bold: true }, look.lang),
      val('c:dLblPos', 't'),
      flags(),
      extension(LABEL_EXT, val('c15:showDataLabelsRange', 1), val('c15:showLeaderLines', 0)),
    ),
    extension: extension(
      SERIES_EXT,
      tag(
        'c15:datalabelsRange',
        {},
        tag('c15:f', {}, words(formula)),
        tag('c15:dlblRangeCache', {}, val('c:ptCount', labels.length), ...cached),
      ),
    ),
  };
};
