/** Every slide is laid out 1080 px high and as wide as the screen's shape asks for, then scaled to the screen. */
export const STAGE_HEIGHT = 1080;
/** 4:3, the narrowest that slides are laid out for; 32:9, the widest. */
const NARROWEST = 1440;
const WIDEST = 3840;
/** Lines longer than this are not read from far off: a wall has more air instead. */
const WIDEST_CONTENT = 2160;

export type Stage = {
  /** Logical width, px. */
  readonly width: number;
  readonly scale: number;
  /** Where it begins on the screen, px. */
  readonly left: number;
  readonly top: number;
};

/** The stage that fills a screen without stretching anything; a screen narrower than 4:3 has air above and below. */
export const stageFor = (width: number, height: number): Stage => {
  const wished = Math.round((STAGE_HEIGHT * width) / Math.max(1, height));
  const logical = Math.min(WIDEST, Math.max(NARROWEST, wished));
  const scale = Math.min(width / logical, height / STAGE_HEIGHT);
  return {
    width: logical,
    scale,
    left: Math.max(0, (width - logical * scale) / 2),
    top: Math.max(0, (height - STAGE_HEIGHT * scale) / 2),
  };
};

/** The width of what stands on a slide, between its margins. */
export const contentWidth = (width: number): number =>
  Math.min(WIDEST_CONTENT, width - 2 * (width < 1600 ? 64 : 112));
