/** What printing gives: the slides, one a page, or a handout with notes and quotes. */
export type PaperKind = 'slides' | 'handout';

let kind: PaperKind = 'slides';

/** What is printed next. */
export const paperKind = (): PaperKind => kind;

/** Prints; the browser asks the reader where. */
export const printAs = (wanted: PaperKind): void => {
  kind = wanted;
  // Whatever is printed by the browser's own command later is the slides: a handout holds the speaker's notes.
  window.addEventListener(
    'afterprint',
    () => {
      kind = 'slides';
    },
    { once: true },
  );
  window.print();
};
