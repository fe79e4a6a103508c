import type { Inner } from './chart-xml.ts';

/** The size of a frame and the plot in it, px. */
export type Plot = {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

export const innerOf = ({ width, height, left, top, right, bottom }: Plot): Inner => ({
  x: left / width,
  y: top / height,
  w: (width - left - right) / width,
  h: (height - top - bottom) / height,
});
