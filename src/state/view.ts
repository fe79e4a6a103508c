import { type ChoiceKey, choiceKey, parseChoice } from '../domain/choice.ts';
import type { Filter } from '../domain/filter.ts';
import { LANGS, type Lang } from '../domain/lang.ts';
import type { Passage } from '../domain/span.ts';
import { parseFilter, writeFilter } from './filter-params.ts';
import { isOneOf, listOf, setList, shortWord } from './params.ts';
import { parseTable, type TableView, writeTable } from './table-params.ts';

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
export type View = TableView & {
  readonly lang: Lang;
  /** The open measure as the address names it, which may be one that the list lacks. */
  readonly measure: string | null;
  /** The passage of it that the reader was sent to, which is gone with the measure. */
  readonly passage: Passage | null;
  /** What is chosen, lit wherever it is drawn, in the order of choosing. It may be more than the list has. */
  readonly chosen: readonly ChoiceKey[];
  /** Whether the tables show only what the choices light. */
  readonly onlyChosen: boolean;
  /** What is typed in the search box of the table. */
  readonly query: string;
  readonly filter: Filter;
  /** Panels shown as a table instead of a chart. */
  readonly asTable: readonly PanelId[];
  /** Ids of the quantities in the reader's own comparison, in the order of picking. */
  readonly compared: readonly string[];
  /** What the reader calls the comparison. */
  readonly comparisonName: string;
  /** Whether the reader's own comparison is open. */
  readonly comparing: boolean;
  /** Id of the slide that is being presented; null while nobody presents. It may be one that there is not. */
  readonly slide: string | null;
  /** Whether this window is the speaker's: the slide with notes, clock and what comes next. */
  readonly presenter: boolean;
};

const parseChosen = (params: URLSearchParams): readonly ChoiceKey[] => {
  // Links of the first version call up one figure.
  const former = shortWord(params.get('figure'));
  const keys = [
    ...listOf(params.get('chosen')),
    ...(former ? [choiceKey({ kind: 'quantity', id: former })] : []),
  ];
  return keys.flatMap((key) => {
    const choice = parseChoice(key);
    return choice ? [choiceKey(choice)] : [];
  });
};

const PASSAGE = /^([a-z]{2})\.([0-9]{1,6})\.([0-9]{1,6})$/;

/** `zh.120.184`; null for nonsense. Whether the text is that long is not asked. */
const parsePassage = (word: string | null): Passage | null => {
  const [, lang = '', start, end] = PASSAGE.exec(word ?? '') ?? [];
  const span = { start: Number(start), end: Number(end) };
  return isOneOf(LANGS, lang) && span.start < span.end ? { lang, ...span } : null;
};

/**
 * Reads a view from the query part of an address ("?lang=en&measure=4"). Nonsense and unknown keys are
 * ignored; `fallback` is the language where the address names none.
 */
export const parseView = (search: string, fallback: Lang): View => {
  const params = new URLSearchParams(search);
  const lang = params.get('lang') ?? '';
  const chosen = parseChosen(params);
  const measure = shortWord(params.get('measure'));
  return {
    lang: isOneOf(LANGS, lang) ? lang : fallback,
    measure,
    passage: measure ? parsePassage(params.get('at')) : null,
    chosen,
    onlyChosen: chosen.length > 0 && params.get('only') === 'chosen',
    query: shortWord(params.get('q')) ?? '',
    filter: parseFilter(params),
    ...parseTable(params),
    asTable: PANELS.filter((id) => (params.get('table') ?? '').split(',').includes(id)),
    compared: listOf(params.get('compare')),
    comparisonName: shortWord(params.get('named')) ?? '',
    comparing: params.get('show') === 'comparison',
    slide: shortWord(params.get('slide')),
    presenter: params.has('slide') && params.get('for') === 'speaker',
  };
};

/** The view that nobody has changed yet. */
export const plainView = (lang: Lang): View => parseView('', lang);

/** Signs that mean nothing in the query of an address, and that browsers leave as they are. */
const PLAIN_SIGNS = /%(?:2C|3A|2F)/g;

/** Writes a view as the query part of an address. The language is always named, defaults are left out. */
export const serializeView = (view: View): string => {
  const params = new URLSearchParams({ lang: view.lang });
  if (view.measure) params.set('measure', view.measure);
  if (view.measure && view.passage) {
    const { lang, start, end } = view.passage;
    params.set('at', `${lang}.${start}.${end}`);
  }
  setList(params, 'chosen', view.chosen);
  if (view.onlyChosen && view.chosen.length) params.set('only', 'chosen');
  if (view.query) params.set('q', view.query);
  writeFilter(params, view.filter);
  writeTable(params, view);
  if (view.asTable.length) params.set('table', view.asTable.join(','));
  setList(params, 'compare', view.compared);
  if (view.comparisonName) params.set('named', view.comparisonName);
  if (view.comparing) params.set('show', 'comparison');
  if (view.slide) params.set('slide', view.slide);
  if (view.slide && view.presenter) params.set('for', 'speaker');
  return `?${params.toString().replace(PLAIN_SIGNS, decodeURIComponent)}`;
};

/** Whether a view says nothing but its language. */
export const isPlain = (view: View): boolean => serializeView(view) === `?lang=${view.lang}`;

/** A view whose parts are the very parts of an earlier one wherever they say the same. */
export const keepParts = (before: View, after: View): View => {
  const entries = Object.entries(after).map(([key, value]) => {
    const earlier = before[key as keyof View];
    return [key, JSON.stringify(earlier) === JSON.stringify(value) ? earlier : value];
  });
  return Object.fromEntries(entries) as View;
};
