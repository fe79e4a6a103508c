import { startTransition, useEffect, useState } from 'react';
import { afterPaint } from './in-turn.ts';

/** A value as it was at the last paint: what is drawn by it follows an act, but the answer to the act does not wait for it. */
export const useAfterPaint = <Value>(value: Value): Value => {
  const [painted, setPainted] = useState(() => value);
  useEffect(() => afterPaint(() => startTransition(() => setPainted(() => value))), [value]);
  return painted;
};
