/** How many figures a slide shows side by side, and how many beside their words. */
export const PER_SLIDE = 6;
export const PER_MEASURE = 5;

/** A list in as few pages as can be, none more than one longer than another; one empty page for an empty list. */
export const inPages = <T>(list: readonly T[], most: number): readonly (readonly T[])[] => {
  const pages = Math.max(1, Math.ceil(list.length / most));
  const startOf = (at: number) => Math.ceil((at * list.length) / pages);
  return Array.from({ length: pages }, (_, at) => list.slice(startOf(at), startOf(at + 1)));
};

/** The id of a page: `measure.m03`, `measure.m03.2`. */
export const pageId = (id: string, at: number): string => (at === 0 ? id : `${id}.${at + 1}`);
