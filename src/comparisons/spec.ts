import type { Draw } from '../charts/charts.ts';
import type { ChoiceKey } from '../domain/choice.ts';
import { choiceKey } from '../domain/choice.ts';
import type { Figure } from '../domain/figures.ts';

/** One comparison in one language: what it shows, in words, and how to draw it. Wherever it is shown. */
export type Spec = {
  /** The point of the comparison, as a heading. */
  readonly title: string;
  readonly subtitle: string;
  /** What may not be concluded: a first sentence that stands out, and the rest. */
  readonly caution: { readonly never: string; readonly caption: string };
  /** What the chart shows, in a sentence, for those who do not see it. */
  readonly summary: string;
  /** The list states nothing that could be compared here; then there is nothing to draw either. */
  readonly isEmpty: boolean;
  /** The figures that it draws, for the table beside it; none where it draws other things. */
  readonly figures: readonly Figure[];
  /** What is ours to say of a figure, by its id: a derived share. */
  readonly remarks?: ReadonlyMap<string, string>;
  /** Everything that it draws and a reader can choose. */
  readonly keys: readonly ChoiceKey[];
  /** Those of them that "n of m chosen" counts, where not all are. */
  readonly counted?: readonly ChoiceKey[];
  /** The drawings of all pages of a comparison that stands on several: they are enlarged alike. */
  readonly pages?: readonly Draw[];
  /** The drawing with some of its keys lit; of these, the linked are not chosen themselves. */
  readonly draw: (lit: ReadonlySet<string>, linked?: ReadonlySet<string>) => Draw;
};

/** The keys of figures. */
export const keysOfFigures = (figures: readonly Figure[]): readonly ChoiceKey[] =>
  figures.map(({ quantity }) => choiceKey({ kind: 'quantity', id: quantity.id }));
