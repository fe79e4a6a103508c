import type { SlideFigure } from '../../slides/slide.ts';
import { shownSaid } from './said.ts';

/** A value as large as a slide needs it: hedge, numeral and unit together, never over two lines. */
export const SlideValue = ({ figure, lang }: { figure: SlideFigure; lang: string }) => {
  return (
    <span className="slide-value nowrap">
      {shownSaid({ ...figure, lang }).map(({ kind, text }, at) => (
        <span key={kind + text} className={`slide-${kind}`}>
          {at && lang === 'en' ? ' ' : ''}
          {text}
        </span>
      ))}
    </span>
  );
};
