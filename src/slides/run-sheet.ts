import type { Slide, SlideId } from './slide.ts';

/** A question that the speaker expects, with the answer that they have written. */
export type OwnQuestion = { readonly ask: string; readonly answer: string };

/** What a run-sheet says of one slide. */
export type RunEntry = {
  readonly slide: SlideId;
  readonly hidden: boolean;
  /** How long it is to take; null where nothing is planned. */
  readonly minutes: number | null;
  /** The speaker's own words. */
  readonly note: string;
  readonly questions: readonly OwnQuestion[];
};

/**
 * A speaker's plan: which slides, in what order, with what notes. It may name slides that there are not (now):
 * they are kept, in their place.
 */
export type RunSheet = { readonly edition: string; readonly entries: readonly RunEntry[] };

/** A slide and what the run-sheet says of it. */
export type Planned = { readonly slide: Slide; readonly entry: RunEntry };

/** A run as planned. */
export type Plan = {
  /** Every slide in its place, those that are hidden too. */
  readonly all: readonly Planned[];
  /** Those that are shown, in their order. */
  readonly shown: readonly Planned[];
  /** The ids of those that somebody has added to the default run. */
  readonly added: readonly SlideId[];
  /** The slides that can be added. */
  readonly rest: readonly Slide[];
  /** The ids of slides that neither the edition nor this program knows. */
  readonly unknown: readonly SlideId[];
  /** The sheet with an entry for each slide of the run: what changes begin with. */
  readonly sheet: RunSheet;
};

/** The plan of someone who has planned nothing. */
export const emptyRunSheet = (edition: string): RunSheet => ({ edition, entries: [] });

/** A slide of which nothing is said. */
export const plainEntry = (slide: SlideId): RunEntry => ({
  slide,
  hidden: false,
  minutes: null,
  note: '',
  questions: [],
});

/** Slides that come and go with what is on screen. */
const PASSING = /^(own|selection|shown)(\.|$)/;

/** Puts what the sheet does not name where the run has it: after the slide that it follows there. */
const complete = (sheet: RunSheet, run: readonly Slide[]): RunSheet => {
  const entries = [...sheet.entries];
  run.forEach(({ id }, at) => {
    if (entries.some(({ slide }) => slide === id)) return;
    const before = run[at - 1]?.id;
    const place = entries.findIndex(({ slide }) => slide === before);
    entries.splice(place + 1, 0, plainEntry(id));
  });
  return { ...sheet, entries };
};

/** Holds a sheet against the slides that there are: `run` is the default run, `more` can be added to it. */
export const planOf = (
  sheet: RunSheet,
  run: readonly Slide[],
  more: readonly Slide[] = [],
): Plan => {
  const whole = complete(sheet, run);
  const known = new Map([...run, ...more].map((slide) => [slide.id, slide]));
  const all = whole.entries.flatMap((entry) => {
    const slide = known.get(entry.slide);
    return slide ? [{ slide, entry }] : [];
  });
  const planned = new Set(all.map(({ slide }) => slide.id));
  return {
    all,
    shown: all.filter(({ entry }) => !entry.hidden),
    added: more.filter(({ id }) => planned.has(id)).map(({ id }) => id),
    rest: more.filter(({ id }) => !planned.has(id)),
    unknown: whole.entries
      .map(({ slide }) => slide)
      .filter((id) => !known.has(id) && !PASSING.test(id)),
    sheet: whole,
  };
};

/** Changes what a sheet says of a slide; a slide that it does not name yet is added at its end. */
export const changeEntry = (
  sheet: RunSheet,
  id: SlideId,
  change: Partial<Omit<RunEntry, 'slide'>>,
): RunSheet => {
  const isNew = !sheet.entries.some(({ slide }) => slide === id);
  const entries = isNew ? [...sheet.entries, plainEntry(id)] : sheet.entries;
  return {
    ...sheet,
    entries: entries.map((entry) => (entry.slide === id ? { ...entry, ...change } : entry)),
  };
};

/** Moves a slide to stand before another, or to the end. */
export const moveBefore = (sheet: RunSheet, id: SlideId, before: SlideId | null): RunSheet => {
  const moved = sheet.entries.find(({ slide }) => slide === id);
  if (!moved || id === before) return sheet;
  const others = sheet.entries.filter((entry) => entry !== moved);
  const place = others.findIndex(({ slide }) => slide === before);
  const at = place < 0 ? others.length : place;
  return { ...sheet, entries: [...others.slice(0, at), moved, ...others.slice(at)] };
};

/** Moves a slide one place up or down among those of the plan; at the end of the list nothing changes. */
export const moveBy = ({ all, sheet }: Plan, id: SlideId, by: -1 | 1): RunSheet => {
  const ids = all.map(({ slide }) => slide.id);
  const at = ids.indexOf(id);
  if (at < 0 || at + by < 0 || at + by >= ids.length) return sheet;
  return moveBefore(sheet, id, ids[by < 0 ? at - 1 : at + 2] ?? null);
};

/** Adds a slide, before the last one, which is the one with the sources unless somebody has moved it. */
export const addSlide = ({ all, sheet }: Plan, id: SlideId): RunSheet =>
  moveBefore(changeEntry(sheet, id, {}), id, all.at(-1)?.slide.id ?? null);

/** Takes a slide that was added off the sheet, with all that was said of it. */
export const removeSlide = (sheet: RunSheet, id: SlideId): RunSheet => ({
  ...sheet,
  entries: sheet.entries.filter(({ slide }) => slide !== id),
});

/** The minutes of the slides that are shown; those without a plan count nothing. */
export const minutesOf = (planned: readonly Planned[]): number =>
  Math.round(planned.reduce((sum, { entry }) => sum + (entry.minutes ?? 0), 0) * 100) / 100;

/** How many slides have no plan of their minutes. */
export const untimedIn = (planned: readonly Planned[]): number =>
  planned.filter(({ entry }) => entry.minutes === null).length;

/** How many slides somebody has written something for. */
export const notedIn = ({ entries }: RunSheet): number =>
  entries.filter(({ note, questions }) => note !== '' || questions.length > 0).length;
