const waiting: (() => void)[] = [];
let scheduled = false;

const later = (run: () => void): void => {
  if (typeof window.requestIdleCallback === 'function')
    window.requestIdleCallback(run, { timeout: 300 });
  else window.setTimeout(run, 16);
};

const runNext = (): void => {
  waiting.shift()?.();
  scheduled = waiting.length > 0;
  if (scheduled) later(runNext);
};

// On paper nothing can come later.
if (typeof window !== 'undefined')
  window.addEventListener('beforeprint', () => {
    while (waiting.length) waiting.shift()?.();
  });

/** Runs work when the page is idle, one piece at a time. Returns the way to take it back. */
export const inTurn = (work: () => void): (() => void) => {
  waiting.push(work);
  if (!scheduled) {
    scheduled = true;
    later(runNext);
  }
  return () => {
    const at = waiting.indexOf(work);
    if (at >= 0) waiting.splice(at, 1);
  };
};
