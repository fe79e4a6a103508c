import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { searchWords } from '../i18n/rooms/search.ts';
import { type Asked, type Group, groupsFor, type Option } from './options.ts';

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => (at >= last ? 0 : at + 1),
  ArrowUp: (at, last) => (at <= 0 ? last : at - 1),
  Home: () => 0,
  End: (_, last) => last,
};

const optionsOf = (groups: readonly Group[]): Option[] => groups.flatMap(({ options }) => options);

/**
 * What is listed for what is typed, and which line is active. The list may be a letter behind while the reader
 * types; `activeNow` is the active line of what has been typed by now.
 */
export const useGroups = (asked: Asked) => {
  const { t } = searchWords.useSay();
  const sought = useDeferredValue(asked);
  const groups = useMemo(() => groupsFor(sought, t), [sought, t]);
  const options = optionsOf(groups);
  const [pointed, setPointed] = useState<number | null>(null);
  // The best hit is active by itself; where nothing is typed, nothing is.
  const at = pointed ?? (sought.typed.trim() ? 0 : -1);
  const point = useCallback(
    (option: Option) => setPointed(optionsOf(groups).findIndex(({ id }) => id === option.id)),
    [groups],
  );
  return {
    groups,
    active: options[Math.min(at, options.length - 1)],
    activeNow: (): Option | undefined =>
      sought === asked ? options[at] : optionsOf(groupsFor(asked, t))[Math.max(0, pointed ?? 0)],
    point,
    /** Forgets which line was active, for what comes next is another list. */
    restart: () => setPointed(null),
    /** Moves by a key; false if the key does not move. */
    move: (key: string): boolean => {
      const step = Object.hasOwn(STEPS, key) ? STEPS[key] : undefined;
      if (step && options.length) setPointed(step(at, options.length - 1));
      return step !== undefined;
    },
  };
};
