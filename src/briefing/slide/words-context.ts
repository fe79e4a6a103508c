import { createContext } from 'react';
import type { ChoiceKey } from '../../domain/choice.ts';

/** Which official words are shown, and how others are; null on slides that nobody can press. */
export const WordsContext = createContext<{
  readonly open: ChoiceKey | null;
  readonly show: (key: ChoiceKey) => void;
} | null>(null);
