import type { CSSProperties } from 'react';
import { slidesWords } from '../../i18n/rooms/slides.ts';
import { LANG_TAG } from '../../i18n/say.ts';
import type { MeasureSlide, Piece, SlideFigure } from '../../slides/slide.ts';
import { layOutMeasure } from './measure-layout.ts';
import { SlideValue } from './SlideValue.tsx';
import { WordsButton } from './WordsButton.tsx';

const Figure = ({ figure, lang }: { figure: SlideFigure; lang: 'zh' | 'en' }) => {
  const { id, label, value, note, remark } = figure;
  return (
    <li>
      <WordsButton
        choice={{ kind: 'quantity', id }}
        label={slidesWords.sayIn(lang)('figureLead', { label, value })}
        className="slide-row"
      >
        <SlideValue figure={figure} lang={lang} />
        <span>
          <span className="slide-label">{label}</span>
          <span className="slide-note">{note}</span>
          {remark ? <span className="slide-note">{remark}</span> : null}
        </span>
      </WordsButton>
    </li>
  );
};

const Words = ({ pieces }: { pieces: readonly Piece[] }) =>
  pieces.map(({ text, figure, isGap }, at) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one passage never move
    if (isGap) return <span key={at}>{text}</span>;
    return figure ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: as above
      <mark key={at} className="nowrap">
        {text}
      </mark>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: as above
      <span key={at}>{text}</span>
    );
  });

const Claims = ({ slide, room }: { slide: MeasureSlide; room: number }) => {
  const shown = slide.claims.slice(0, room);
  const t = slidesWords.sayIn(slide.lang);
  const more = slide.claims.length - shown.length;
  if (shown.length === 0) return null;
  return (
    <ul className="slide-claims">
      {shown.map((claim) => (
        <li key={claim}>{claim}</li>
      ))}
      {more ? <li>{t('measures.moreClaims', { count: more })}</li> : null}
    </ul>
  );
};

type Props = { slide: MeasureSlide; width: number; height: number };

/** A measure: its figures, and the words that give them with their numbers marked. */
export const MeasureBody = ({ slide, width, height }: Props) => {
  const { lang, figures, passage } = slide;
  const layout = layOutMeasure(slide, width, height);
  const columns = {
    gridTemplateColumns: `${layout.figures}px ${layout.passage}px`,
    '--value': `${layout.value}px`,
  } as CSSProperties;
  return (
    <div className="slide-measure-body" style={columns}>
      <section>
        {figures.length ? (
          <ul className="slide-rows">
            {figures.map((figure) => (
              <Figure key={figure.id} figure={figure} lang={lang} />
            ))}
          </ul>
        ) : (
          <p className="slide-none">{slide.noFigures}</p>
        )}
        <Claims slide={slide} room={layout.claims} />
      </section>
      <section>
        <h2>{slide.passageName}</h2>
        <p
          className="doc slide-passage"
          lang={LANG_TAG[lang]}
          style={{ fontSize: layout.passageSize, lineHeight: layout.passageLine }}
        >
          <Words pieces={passage} />
        </p>
      </section>
    </div>
  );
};
