import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { type Act, actOf, isTaken, mayRepeat, typeDigit } from './keys.ts';

export type KeyDeeds = Readonly<Record<Act, () => void>> & {
  /** To the slide of a number. */
  readonly jump: (number: number) => void;
};

const isPlain = ({ ctrlKey, metaKey, altKey, isComposing }: KeyboardEvent): boolean =>
  !ctrlKey && !metaKey && !altKey && !isComposing;

/** Enter goes to the slide whose number has been typed, Escape forgets the number. */
const isOfDigits = (key: string, typed: string): boolean =>
  typed !== '' && (key === 'Enter' || key === 'Escape');

/** How long digits wait for the Enter that goes to their slide, ms. */
const PATIENCE = 4000;

/**
 * The keys of a briefing, heard before anything else on the page. Keys of the page that have no use here do
 * nothing; Tab and Escape are left to the dialog, but for the Escape that takes digits back.
 * @returns the digits that are typed, '' for none
 */
export const useKeys = (deeds: KeyDeeds, isActive: boolean): string => {
  const [typed, setTyped] = useState('');
  const latest = useRef({ deeds, typed });
  // As soon as it is seen: a key may follow at once.
  useLayoutEffect(() => {
    latest.current = { deeds, typed };
  });
  useEffect(() => {
    if (!typed) return;
    const forget = setTimeout(() => setTyped(''), PATIENCE);
    return () => clearTimeout(forget);
  }, [typed]);
  useEffect(() => {
    if (!isActive) return;
    const hear = (event: KeyboardEvent): boolean => {
      const now = latest.current;
      const digits = typeDigit(now.typed, event.key);
      if (digits !== null) setTyped(digits);
      if (isOfDigits(event.key, now.typed)) {
        setTyped('');
        if (event.key === 'Enter') now.deeds.jump(Number(now.typed));
        return true;
      }
      const act = digits === null ? actOf(event.key) : null;
      if (act && (!event.repeat || mayRepeat(act))) now.deeds[act]();
      return act !== null || digits !== null || event.key === '/';
    };
    const pressed = (event: KeyboardEvent) => {
      const isTyped = isOfDigits(event.key, latest.current.typed);
      if (!isPlain(event) || (!isTyped && isTaken(event.key, event.target)) || !hear(event)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    window.addEventListener('keydown', pressed, { capture: true });
    return () => window.removeEventListener('keydown', pressed, { capture: true });
  }, [isActive]);
  return typed;
};
