import type { SlideFigure } from '../slides/slide.ts';

/** A value as large as a slide needs it: hedge, numeral and unit together, never over two lines. */
export const SlideValue = ({ figure, lang }: { figure: SlideFigure; lang: string }) => {
  const isDropped = lang === 'en' && figure.isCount;
  const parts = figure.said.filter(({ kind }) => !(isDropped && kind === 'unit'));
  return (
    <span className="slide-value nowrap">
      {parts.map(({ kind, text }, at) => (
        <span key={kind + text} className={`slide-${kind}`}>
          {at && lang === 'en' ? ' ' : ''}
          {text}
        </span>
      ))}
    </span>
  );
};
