import type { Edition, Measure } from '../domain/edition.ts';
import type { Figure } from '../domain/figures.ts';
import type { Lang } from '../domain/lang.ts';

/** What the page shows at the moment of an export: every writer is a pure function of it. */
export type Shown = {
  readonly edition: Edition;
  readonly lang: Lang;
  /** The measures in sight, filtered and sorted as they are shown. */
  readonly measures: readonly Measure[];
  /** The figures in sight, likewise. */
  readonly figures: readonly Figure[];
  /** What the reader asks for, in words of `lang`: filter, sort, selection. Empty if nothing is asked. */
  readonly about: readonly string[];
  /** Absolute link to this view; null for the offline copy, whose address nobody else can open. */
  readonly address: string | null;
  /** Day of the export, as `isoDate` writes it. */
  readonly date: string;
};
