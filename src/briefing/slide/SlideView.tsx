import type { CSSProperties } from 'react';
import { Clauses } from '../../components/Clauses.tsx';
import type { Edition } from '../../domain/edition.ts';
import { LANG_TAG } from '../../i18n/say.ts';
import type { Slide } from '../../slides/slide.ts';
import { ChartBody } from './ChartBody.tsx';
import { FiguresBody } from './FiguresBody.tsx';
import { MeasureBody } from './MeasureBody.tsx';
import { BodiesBody, OpeningBody, SourcesBody } from './PlainBodies.tsx';
import { layOutSlide, openingSize, type SlideLayout } from './slide-layout.ts';

export type SlideProps = {
  edition: Edition;
  slide: Slide;
  /** Its number in the run; a dash for none. */
  number: number | string;
  /** Logical width, px. */
  width: number;
  /** Whether charts answer to clicks; pictures where not. */
  isLive: boolean;
};

type BodyProps = SlideProps & { layout: SlideLayout };

const Body = ({ slide, layout, ...rest }: BodyProps) => {
  const room = { width: layout.content, height: layout.bodyHeight };
  if (slide.kind === 'opening') return <OpeningBody slide={slide} isNarrow={room.width < 1400} />;
  if (slide.kind === 'sources') return <SourcesBody slide={slide} {...room} />;
  if (slide.kind === 'measure') return <MeasureBody slide={slide} {...room} />;
  if (slide.kind === 'headline' || slide.kind === 'selection')
    return <FiguresBody slide={slide} width={room.width} />;
  if (slide.kind === 'panel' && slide.rows.length)
    return <BodiesBody slide={slide} height={layout.chartHeight - 12} />;
  return (
    <ChartBody
      key={slide.id}
      edition={rest.edition}
      slide={slide}
      width={layout.content}
      height={layout.chartHeight}
      isLive={rest.isLive}
    />
  );
};

const frame = ({ margin, footHeight }: SlideLayout) =>
  ({ '--margin': `${margin}px`, '--foot': `${footHeight}px` }) as CSSProperties;

const titleStyle = (slide: Slide, { content, titleSize, titleLine }: SlideLayout) => {
  if (slide.kind !== 'opening') return { fontSize: titleSize, lineHeight: `${titleLine}px` };
  const fontSize = openingSize(slide.title, content);
  return { fontSize, lineHeight: `${Math.round(fontSize * 1.3)}px` };
};

/** A slide of 1080 px height: the sentence to remember, one thing to see, the source line and its number. */
export const SlideView = (props: SlideProps) => {
  const { slide, number, width } = props;
  const layout = layOutSlide(slide, width);
  return (
    <article
      className={`slide kind-${slide.kind}`}
      lang={LANG_TAG[slide.lang]}
      style={{ width, ...frame(layout) }}
    >
      <header style={{ height: layout.bodyTop, paddingTop: layout.top }}>
        {slide.kind === 'opening' ? <p className="slide-kicker">{slide.kicker}</p> : null}
        <h1
          className={slide.kind === 'opening' ? 'doc' : undefined}
          style={titleStyle(slide, layout)}
        >
          <Clauses text={slide.title} lang={slide.lang} />
        </h1>
        {layout.hasSubtitle ? <p className="slide-subtitle">{slide.subtitle}</p> : null}
      </header>
      <div className="slide-body" style={{ height: layout.bodyHeight }}>
        <Body {...props} layout={layout} />
      </div>
      <footer>
        <span>{slide.source}</span>
        <span>{number}</span>
      </footer>
    </article>
  );
};
