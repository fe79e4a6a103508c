import type { OwnAxisSpec } from '../comparisons/own-axis.ts';
import type { Spec } from '../comparisons/spec.ts';
import type { Choice } from '../domain/choice.ts';
import type { Hedge } from '../domain/hedge.ts';
import type { Lang } from '../domain/lang.ts';
import type { Said } from '../domain/wording.ts';
import type { PanelId, View } from '../state/view.ts';

/** A stretch of words on a slide. `figure` is the id of the quantity whose number it is; a gap stands for words left out. */
export type Piece = { readonly text: string; readonly figure?: string; readonly isGap?: boolean };

/** A figure as a slide shows it: said with its hedge, and the words that it comes from. All in one language but the quotes. */
export type SlideFigure = {
  readonly id: string;
  readonly measure: number;
  readonly label: string;
  /** The value in parts, direction and hedge among them. */
  readonly said: Said;
  /** The same as one string. */
  readonly value: string;
  readonly hedge: Hedge;
  readonly tone: 'data' | 'rise';
  /** A count, whose noun stands in the label and need not be said twice in English. */
  readonly isCount: boolean;
  /** Period and base as stated, or that they are not. */
  readonly note: string;
  readonly caution?: string;
  /** What is ours to say: a derived share, why it stands apart. */
  readonly remark?: string;
  /** The clause of the official text, verbatim Chinese. */
  readonly quote: string;
  /** What our English translation makes of the sentence that gives it. */
  readonly english: string;
};

/** What stands behind a slide: for the speaker, the handout and the notes of exported slides. */
export type SlideNote = {
  readonly key: string;
  /** What it is about: 办税厅入厅流量：降 37.46%. */
  readonly lead: string;
  /** Verbatim Chinese. */
  readonly quote?: string;
  /** Our English of the quote, in either language. */
  readonly english?: string;
  /** Period and base, remarks, cautions: a sentence each. */
  readonly more: readonly string[];
};

/** What a listener may ask, and the answer. */
export type LikelyQuestion = {
  readonly key: string;
  readonly ask: string;
  readonly answer: string;
  readonly quote?: string;
  readonly english?: string;
};

/** A stable word: `opening`, `headline`, `panel.money`, `own`, `selection`, `measure.m04-…`, `sources`; `.2` and on for further pages. */
export type SlideId = string;

type Base = {
  readonly id: SlideId;
  readonly lang: Lang;
  /** What it is called in a list of slides: 变化, 举措 4. */
  readonly name: string;
  /** The sentence to remember. */
  readonly title: string;
  readonly subtitle?: string;
  /** The document and entries that it is taken from. */
  readonly source: string;
  readonly notes: readonly SlideNote[];
  readonly likelyQuestions: readonly LikelyQuestion[];
};

export type OpeningSlide = Base & {
  readonly kind: 'opening';
  /** Place, year and level. */
  readonly kicker: string;
  readonly holds: readonly { readonly count: number; readonly what: string }[];
  readonly noRanking: string;
};

export type HeadlineSlide = Base & {
  readonly kind: 'headline';
  readonly figures: readonly SlideFigure[];
};

export type PanelSlide = Base & {
  readonly kind: 'panel';
  readonly panel: PanelId;
  /** Its drawing is for slides: `CHART_ROOM`. A chart too high for one slide goes on on the next. */
  readonly spec: Spec;
  readonly figures: readonly SlideFigure[];
  /** The bodies measure by measure, in place of the link diagram; empty for all other panels. */
  readonly rows: readonly {
    readonly id: string;
    readonly number: number;
    readonly bodies: readonly {
      readonly id: string;
      readonly name: string;
      readonly isRepeated: boolean;
    }[];
  }[];
};

export type OwnSlide = Base & {
  readonly kind: 'own';
  readonly spec: OwnAxisSpec;
  readonly figures: readonly SlideFigure[];
};

/** Figures that the reader has chosen, filtered, or that stand apart in a comparison: side by side, on no common axis. */
export type SelectionSlide = Base & {
  readonly kind: 'selection';
  readonly figures: readonly SlideFigure[];
  /** What else is chosen, as a sentence: bodies, claims. Empty where there is nothing else. */
  readonly others: string;
};

export type MeasureSlide = Base & {
  readonly kind: 'measure';
  readonly number: number;
  readonly bodies: string;
  /** Those of this page; a measure with many has more than one. */
  readonly figures: readonly SlideFigure[];
  /** Said where there are none. */
  readonly noFigures: string;
  /** The words that give them, in the language of the slide; the English is ours and says so in `passageName`. */
  readonly passage: readonly Piece[];
  readonly passageName: string;
  /** Firsts and honours, as the document calls them. */
  readonly claims: readonly string[];
};

export type SourcesSlide = Base & {
  readonly kind: 'sources';
  readonly rows: readonly { readonly key: string; readonly name: string; readonly says: string }[];
};

export type Slide =
  | OpeningSlide
  | HeadlineSlide
  | PanelSlide
  | OwnSlide
  | SelectionSlide
  | MeasureSlide
  | SourcesSlide;

/** The parts of a view that decide which slides a run has. */
export type AskedOfSlides = Pick<
  View,
  'chosen' | 'compared' | 'comparisonName' | 'filter' | 'query'
>;

/** The official words behind something that can be clicked: a figure, a claim, a measure, a body. */
export type OfficialWords = {
  readonly choice: Choice;
  readonly kicker: string;
  readonly heading: string;
  /** The value of a figure, with its hedge. */
  readonly value?: string;
  /** Whole sentences of the Chinese text with the clause in question marked; empty where the text says nothing of it. */
  readonly passage: readonly (Piece & { readonly isMarked?: boolean })[];
  /** Our English of it. */
  readonly english?: string;
  readonly note?: string;
  readonly caution?: string;
};
