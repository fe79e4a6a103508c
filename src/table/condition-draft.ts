import { useEffect, useRef, useState } from 'react';
import type { Condition } from '../domain/filter.ts';
import type { Lang } from '../domain/lang.ts';
import { numberWords } from '../domain/number-words.ts';
import type { Comparator } from '../domain/order.ts';
import { parseThreshold, type ThresholdFault } from '../domain/threshold.ts';
import type { UnitId } from '../domain/unit.ts';
import { currentView } from '../state/address.ts';
import { KEEP_BY_DEFAULT } from '../state/filter-params.ts';
import { askFor } from './filter-results.ts';

/** What stands in the fields of the value condition. */
export type Draft = {
  readonly unit: UnitId;
  readonly comparator: Comparator;
  readonly text: string;
};

/** A draft of the reader's own, which holds as long as nothing else has changed the condition. */
type Own = { readonly draft: Draft; readonly since: string; readonly isSettled: boolean };

/** How long a reader must pause before what is typed counts as meant, in ms. */
const PAUSE = 300;

const keyOf = (condition: Condition | null): string =>
  condition ? `${condition.unit}${condition.comparator}${condition.value}` : '';

const wordsOf = (value: number, lang: Lang): string => {
  const { figure, scale } = numberWords(value, lang);
  return scale ? `${figure} ${scale}` : figure;
};

/** Asks for what is drafted; an empty field asks nothing, and a fault leaves what is asked as it is. */
const ask = ({ unit, comparator, text }: Draft): void => {
  const { condition } = currentView().filter;
  const { value, fault } = parseThreshold(text, unit);
  if (fault === 'empty' && condition) askFor({ condition: null });
  if (value === null) return;
  const keep = condition?.keep ?? KEEP_BY_DEFAULT;
  const asked = { unit, comparator, value, keep };
  if (keyOf(asked) !== keyOf(condition)) askFor({ condition: asked }, condition !== null);
};

const isEmpty = ({ text, unit }: Draft): boolean => parseThreshold(text, unit).fault === 'empty';

const faultOf = (draft: Draft): ThresholdFault | null =>
  isEmpty(draft) ? null : parseThreshold(draft.text, draft.unit).fault;

/**
 * The fields of the value condition: what the reader puts in, or else the words of the condition that the view
 * asks. What is typed is asked after a pause, or at once by `settle`; only then is its fault said. A field that has
 * been emptied is on its way to another value, however long the pause: only `settle` lets the condition go.
 */
export const useConditionDraft = (condition: Condition | null, first: UnitId, lang: Lang) => {
  const [own, setOwn] = useState<Own | null>(null);
  const timer = useRef(0);
  const waiting = useRef<Draft | null>(null);
  // What has been typed is asked even if its field goes within the pause, as when a tablet is turned.
  useEffect(
    () => () => {
      window.clearTimeout(timer.current);
      if (waiting.current) ask(waiting.current);
    },
    [],
  );
  const asked = condition
    ? { ...condition, text: wordsOf(condition.value, lang) }
    : { unit: own?.draft.unit ?? first, comparator: own?.draft.comparator ?? '>=', text: '' };
  const holds = own?.since === keyOf(condition) ? own : null;
  const draft: Draft = holds?.draft ?? asked;
  const settle = (next: Draft = draft): void => {
    window.clearTimeout(timer.current);
    waiting.current = null;
    ask(next);
    setOwn({ draft: next, since: keyOf(currentView().filter.condition), isSettled: true });
  };
  return {
    draft,
    fault: holds?.isSettled ? faultOf(draft) : null,
    isEmptied: condition !== null && isEmpty(draft),
    settle,
    type: (text: string): void => {
      const next = { ...draft, text };
      setOwn({ draft: next, since: keyOf(condition), isSettled: false });
      window.clearTimeout(timer.current);
      waiting.current = isEmpty(next) ? null : next;
      if (waiting.current) timer.current = window.setTimeout(() => settle(next), PAUSE);
    },
  };
};
