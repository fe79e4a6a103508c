/** Waits for an idle moment, two seconds at most. */
export const idle = (): Promise<void> =>
  new Promise((done) => {
    if (typeof window.requestIdleCallback === 'function')
      window.requestIdleCallback(() => done(), { timeout: 2000 });
    else window.setTimeout(done, 200);
  });
