import type { Choice } from '../domain/choice.ts';
import type { Passage } from '../domain/span.ts';

/** What a hit can do to the page. */
export type SearchActions = {
  /** Lights a choice on the page; with `add`, beside what is chosen already. */
  choose: (choice: Choice, how: { readonly add: boolean }) => void;
  /** Opens the words of a measure, by its number in the list, with a choice lit in them, at a place of them. */
  read: (measure: number, choice: Choice | null, place?: Passage) => void;
  /** Shows in the table only the measures that hold a query. */
  filter: (query: string) => void;
};

/** Something that the page can do, found by its words. `keys` are keys that do the same. */
export type Command = {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly keys?: string;
  readonly run: () => void;
};
