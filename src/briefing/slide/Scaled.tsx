import { type ReactNode, useRef } from 'react';
import { STAGE_HEIGHT } from './stage.ts';
import { useSize } from './use-size.ts';
import './scaled.css';

/** Logical width of a slide wherever it is shown small. */
export const PREVIEW_WIDTH = 1920;

/** A slide in a box of 16:9 as wide as its surroundings. */
export const Scaled = ({ children }: { children: ReactNode }) => {
  const box = useRef<HTMLDivElement>(null);
  const size = useSize(box);
  const scale = (size?.width ?? 0) / PREVIEW_WIDTH;
  return (
    <div ref={box} className="scaled projected">
      <div
        style={{
          width: PREVIEW_WIDTH,
          height: STAGE_HEIGHT,
          transform: `scale(${scale})`,
          transformOrigin: '0 0',
        }}
      >
        {scale ? children : null}
      </div>
    </div>
  );
};
