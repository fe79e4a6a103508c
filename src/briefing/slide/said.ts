import type { Said } from '../../domain/wording.ts';
import type { SlideFigure } from '../../slides/slide.ts';

/** A value as slides set it: in English the noun of a count stands in its label alone. */
export const shownSaid = ({
  said,
  isCount,
  lang,
}: Pick<SlideFigure, 'said' | 'isCount'> & { lang: string }): Said =>
  lang === 'en' && isCount ? said.filter(({ kind }) => kind !== 'unit') : said;
