import type { CSSProperties } from 'react';
import { HedgeMark } from '../../components/HedgeMark.tsx';
import { slidesWords } from '../../i18n/rooms/slides.ts';
import type { HeadlineSlide, SelectionSlide, SlideFigure } from '../../slides/slide.ts';
import { Phrases } from './Phrases.tsx';
import { SlideValue } from './SlideValue.tsx';
import { figureColumns, fitNumerals, isFew } from './slide-layout.ts';
import { WordsButton } from './WordsButton.tsx';

type FigureProps = { figure: SlideFigure; lang: 'zh' | 'en'; isLarge: boolean };

const Figure = ({ figure, lang, isLarge }: FigureProps) => {
  const t = slidesWords.sayIn(lang);
  const { id, measure, value, label, note, remark, hedge, tone } = figure;
  return (
    <li>
      <WordsButton
        choice={{ kind: 'quantity', id }}
        label={t('figureLead', { label, value })}
        className="slide-figure"
      >
        <span className="slide-measure">{t('measure', { number: measure })}</span>
        <SlideValue figure={figure} lang={lang} />
        <HedgeMark hedge={hedge} form="dot" width={isLarge ? 300 : 150} tone={tone} />
        <span className="slide-label">
          <Phrases text={label} lang={lang} />
        </span>
        <span className="slide-note">
          <Phrases text={note} lang={lang} />
        </span>
        {remark ? <span className="slide-note">{remark}</span> : null}
      </WordsButton>
    </li>
  );
};

type Props = { slide: HeadlineSlide | SelectionSlide; width: number };

/** Figures side by side, each with its hedge drawn under it; on no common axis. */
export const FiguresBody = ({ slide, width }: Props) => {
  const { figures, lang } = slide;
  const { columns, column } = figureColumns(figures.length, width);
  const isLarge = isFew(figures.length);
  const numeral = fitNumerals(figures, lang, column);
  return (
    <>
      <ul
        className="slide-figures"
        data-columns={columns}
        data-few={isLarge || undefined}
        style={{ '--columns': columns, '--numeral': `${numeral}px` } as CSSProperties}
      >
        {figures.map((figure) => (
          <Figure key={figure.id} figure={figure} lang={lang} isLarge={isLarge} />
        ))}
      </ul>
      {slide.kind === 'selection' && slide.others ? (
        <p className="slide-others">{slide.others}</p>
      ) : null}
    </>
  );
};
