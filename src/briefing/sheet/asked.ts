import { choiceKey } from '../../domain/choice.ts';
import type { Edition } from '../../domain/edition.ts';
import type { AskedOfSlides } from '../../slides/slide.ts';
import type { View } from '../../state/view.ts';

/** What is on screen, as slides take it: a measure that is open counts as chosen. */
export const askedNow = (
  edition: Edition,
  view: AskedOfSlides & Pick<View, 'measure'>,
): AskedOfSlides => {
  const { chosen, compared, comparisonName, filter, query } = view;
  const open = edition.measures.find(({ number }) => String(number) === view.measure);
  const key = open && choiceKey({ kind: 'measure', id: open.id });
  return {
    chosen: key && !chosen.includes(key) ? [...chosen, key] : chosen,
    compared,
    comparisonName,
    filter,
    query,
  };
};
