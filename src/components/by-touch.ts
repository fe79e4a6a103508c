/** Whether fingers are what this screen is used by: they have no way to hover, and no keys. */
export const isByTouch = (): boolean => window.matchMedia?.('(pointer: coarse)').matches ?? false;
