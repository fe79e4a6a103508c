/**
 * How a drawing takes the place of an earlier one: all series anew, what is said of them kept. To make the tip anew, too,
 * would lay out the page in the middle of its change.
 */
export const REDRAW = { replaceMerge: ['series'] };
