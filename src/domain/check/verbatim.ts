import type { Edition } from '../edition.ts';
import { createFault, type Fault } from '../fault.ts';

const PAGE_HEADER = '序号创新举措单位名称具体做法及成效';
const ANNEX_NUMBER = /^\s*附件[ \u3000]*[\d一二三四五六七八九十]*/;
const CONTEXT = 12;

type Piece = { readonly path: string; readonly text: string };

/** A published text without white space, page headers and the annex number, which no edition holds. */
const bare = (text: string): string =>
  text.replace(ANNEX_NUMBER, '').replace(/\s/g, '').replaceAll(PAGE_HEADER, '');

function piecesOf({ title, measures, orderNote }: Edition): Piece[] {
  const rows = measures.flatMap((measure, m) => [
    { path: `measures[${m}].number`, text: String(measure.number) },
    { path: `measures[${m}].title.zh`, text: measure.title.zh },
    { path: `measures[${m}].bodiesAsWritten`, text: measure.bodiesAsWritten },
    { path: `measures[${m}].text.zh`, text: measure.text.zh },
  ]);
  return [
    { path: 'title.zh', text: title.zh },
    ...rows,
    { path: 'orderNote.zh', text: orderNote.zh },
  ];
}

const around = (text: string, at: number): string =>
  text.slice(Math.max(0, at - CONTEXT), at + CONTEXT);

/**
 * The edition's Chinese text is the published text, white space and page headers aside. Reports the first
 * piece that differs, with what stands around the difference here and there.
 */
export function checkVerbatim(edition: Edition, source: string): Fault[] {
  const published = bare(source);
  let at = 0;
  for (const { path, text } of piecesOf(edition)) {
    const written = bare(text);
    const there = published.slice(at, at + written.length);
    if (there !== written) return [differenceFault(path, written, published.slice(at))];
    at += written.length;
  }
  if (at === published.length) return [];
  return [
    createFault('textNotVerbatim', 'orderNote.zh', { found: '', expected: around(published, at) }),
  ];
}

function differenceFault(path: string, written: string, published: string): Fault {
  let at = 0;
  while (at < written.length && written[at] === published[at]) at += 1;
  return createFault('textNotVerbatim', path, {
    found: around(written, at),
    expected: around(published, at),
  });
}
