/** Marks a style sheet that did not come. */
const LOST = 'data-lost';

if (typeof document !== 'undefined')
  document.addEventListener(
    'error',
    ({ target }) => {
      if (target instanceof HTMLLinkElement && target.rel === 'stylesheet')
        target.setAttribute(LOST, '');
    },
    { capture: true },
  );

const again = (lost: HTMLLinkElement): Promise<void> =>
  new Promise((come, fail) => {
    const sheet = document.createElement('link');
    sheet.rel = 'stylesheet';
    sheet.onload = () => come();
    sheet.onerror = () => fail(new Error(`The style sheet ${lost.href} did not come`));
    sheet.href = lost.href;
    lost.replaceWith(sheet);
  });

/** Those that have been asked for again: whoever comes later waits for them, too. */
const coming = new Set<Promise<void>>();

/**
 * Asks again for style sheets that did not come: what imports pieces asks for each only once, however often the piece itself
 * is asked for. Rejects where one does not come this time either.
 */
export const mendSheets = async (): Promise<void> => {
  for (const lost of document.querySelectorAll<HTMLLinkElement>(`link[${LOST}]`)) {
    const sheet = again(lost);
    coming.add(sheet);
    const forget = () => coming.delete(sheet);
    sheet.then(forget, forget);
  }
  await Promise.all(coming);
};
