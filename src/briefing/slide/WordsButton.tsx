import { type ReactNode, useContext } from 'react';
import { type Choice, choiceKey } from '../../domain/choice.ts';
import { WordsContext } from './words-context.ts';

type Props = { choice: Choice; label: string; className: string; children: ReactNode };

/** What shows its official words when it is pressed; plain text where nothing can be pressed, as on paper. */
export const WordsButton = ({ choice, label, className, children }: Props) => {
  const words = useContext(WordsContext);
  if (!words) return <div className={className}>{children}</div>;
  const key = choiceKey(choice);
  return (
    <button
      type="button"
      className={className}
      aria-label={label}
      aria-expanded={words.open === key}
      onClick={() => words.show(key)}
    >
      {children}
    </button>
  );
};
