import { LANGS, type Lang } from '../domain/lang.ts';

/** The columns by which the table of measures can be sorted. */
export const SORT_COLUMNS = ['number', 'title', 'bodies', 'figures', 'firsts'] as const;
export type SortColumn = (typeof SORT_COLUMNS)[number];
export type Sort = { readonly column: SortColumn; readonly descending: boolean };

/** The comparison panels, in page order. */
export const PANELS = [
  'changes',
  'levels',
  'money',
  'parts',
  'reach',
  'evidence',
  'bodies',
] as const;
export type PanelId = (typeof PANELS)[number];

/** Everything that the reader has chosen and that a link must carry. */
export type View = {
  readonly lang: Lang;
  /** The open measure as the address names it, which may be one that the list lacks. */
  readonly measure: string | null;
  /** Id of the quantity that has been called up, lit wherever it is drawn. */
  readonly figure: string | null;
  /** What is typed in the search box of the table. */
  readonly query: string;
  readonly sort: Sort;
  /** Panels shown as a table instead of a chart. */
  readonly asTable: readonly PanelId[];
};

export const LIST_ORDER: Sort = { column: 'number', descending: false };
const LONGEST = 200;

const isOneOf = <T extends string>(set: readonly T[], word: string): word is T =>
  (set as readonly string[]).includes(word);

const short = (word: string | null): string | null =>
  word ? Array.from(word).slice(0, LONGEST).join('') : null;

const parseSort = (word: string): Sort => {
  const column = word.replace(/^-/, '');
  return isOneOf(SORT_COLUMNS, column) ? { column, descending: word.startsWith('-') } : LIST_ORDER;
};

/**
 * Reads a view from the query part of an address ("?lang=en&measure=4"). Nonsense and unknown keys are
 * ignored; `fallback` is the language where the address names none.
 */
export const parseView = (search: string, fallback: Lang): View => {
  const params = new URLSearchParams(search);
  const lang = params.get('lang') ?? '';
  return {
    lang: isOneOf(LANGS, lang) ? lang : fallback,
    measure: short(params.get('measure')),
    figure: short(params.get('figure')),
    query: short(params.get('q')) ?? '',
    sort: parseSort(params.get('sort') ?? ''),
    asTable: PANELS.filter((id) => (params.get('table') ?? '').split(',').includes(id)),
  };
};

/** The view that nobody has changed yet. */
export const plainView = (lang: Lang): View => parseView('', lang);

/** Writes a view as the query part of an address. The language is always named, defaults are left out. */
export const serializeView = (view: View): string => {
  const params = new URLSearchParams({ lang: view.lang });
  if (view.measure) params.set('measure', view.measure);
  if (view.figure) params.set('figure', view.figure);
  if (view.query) params.set('q', view.query);
  if (view.sort.column !== 'number' || view.sort.descending)
    params.set('sort', `${view.sort.descending ? '-' : ''}${view.sort.column}`);
  if (view.asTable.length) params.set('table', view.asTable.join(','));
  return `?${params.toString()}`;
};
