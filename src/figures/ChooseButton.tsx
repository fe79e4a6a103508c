import type { KeyboardEvent, ReactNode } from 'react';
import { isSecondClick } from '../components/second-click.ts';
import { type Choice, choiceKey } from '../domain/choice.ts';
import type { Passage } from '../domain/span.ts';
import { go } from '../state/address.ts';
import { toggleChoice, withChoice } from '../state/choose.ts';
import { useIsChosen } from './use-lit.ts';

type Props = {
  choice: Choice;
  /** The number of the measure whose words Enter opens. */
  measure: number;
  label?: string;
  title?: string;
  className?: string;
  /** -1 where the keys of a grid lead to it. */
  tabIndex?: number;
  /** How it stands to what is chosen, where that is shown. */
  lit?: 'chosen' | 'lit';
  children: ReactNode;
};

/** Opens the words of a measure, with a choice lit in them, at a passage of them if one is named. */
export const readWords = (measure: number, choice?: Choice, passage: Passage | null = null): void =>
  go({ measure: String(measure), passage, chosen: withChoice(choice && choiceKey(choice)) });

/**
 * Something that a reader can choose: a click or Space chooses it or lets it go, Enter reads its words.
 * The same everywhere.
 */
export const ChooseButton = ({ choice, measure, label, lit, ...rest }: Props) => {
  const isChosen = useIsChosen(choiceKey(choice));
  const read = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    readWords(measure, choice);
  };
  return (
    <button
      {...rest}
      type="button"
      aria-label={label}
      data-lit={lit}
      aria-pressed={isChosen}
      onKeyDown={read}
      onClick={(event) => isSecondClick(event) || toggleChoice(choiceKey(choice))}
    />
  );
};
