import { useEffect, useRef, useState } from 'react';
import { inTurn } from '../../components/in-turn.ts';
import type { Edition } from '../../domain/edition.ts';
import type { Slide } from '../../slides/slide.ts';
import { PREVIEW_WIDTH, Scaled } from '../slide/Scaled.tsx';
import { SlideView } from '../slide/SlideView.tsx';

type Props = { edition: Edition; slide: Slide; number: number };

/** A slide as a small picture, drawn when its turn comes; what it shows is said beside it. */
export const Thumb = ({ edition, slide, number }: Props) => {
  const place = useRef<HTMLDivElement>(null);
  const [isDrawn, setDrawn] = useState(false);
  useEffect(() => inTurn(() => setDrawn(true), place.current ?? undefined), []);
  return (
    <div ref={place} className="thumb" aria-hidden="true" inert>
      <Scaled>
        {isDrawn ? (
          <SlideView
            edition={edition}
            slide={slide}
            number={number}
            width={PREVIEW_WIDTH}
            isLive={false}
          />
        ) : null}
      </Scaled>
    </div>
  );
};
