import { CHARTS, type Draw } from './charts.ts';
import { paint } from './paint.ts';

/** Widths in px for which pictures are drawn: a phone of 412 px less its margins; a tablet, or A4 paper. */
const NARROW = 380;
const MEDIUM = 760;
const TOLERANCE = 0.2;

let pictures = 0;

/** One style rule as presentation attributes. The font family is the page's. */
const asAttributes = (rule: string): string => {
  const [name = '', ...rest] = rule.split(':').map((part) => part.trim());
  const value = rest.join(':');
  if (!value || name === 'font-family') return '';
  if (name !== 'font') return ` ${name}="${value}"`;
  const [, weight, size] = /(?:^|\s)(\d{3})?\s*([\d.]+)px/.exec(value) ?? [];
  return `${weight ? ` font-weight="${weight}"` : ''}${size ? ` font-size="${size}"` : ''}`;
};

/** A strict content security policy lets no style attribute pass, but presentation attributes. */
const withoutStyles = (svg: string): string =>
  svg.replace(/ style="([^"]*)"/g, (_, style: string) =>
    style.split(';').map(asAttributes).join(''),
  );

/** One picture; its ids are its own, however many stand on a page, and its box scales with its surroundings. */
const picture = (draw: Draw, width: number, className: string): string => {
  const drawing = draw(CHARTS, width);
  pictures += 1;
  return withoutStyles(paint(drawing, width))
    .replaceAll('zr-', `still${pictures}-`)
    .replace(
      /^<svg [^>]*>/,
      `<svg xmlns="http://www.w3.org/2000/svg" class="${className}" viewBox="0 0 ${width} ${drawing.height}" aria-hidden="true">`,
    )
    .replace(/<rect width="\d+" height="\d+" x="0" y="0" id="0" fill="none"><\/rect>/, '');
};

/**
 * A chart as pictures in markup: for phones, for a wide page, and for tablets and paper if the wide one
 * would be far too large or small there. Style sheets show the one that fits.
 */
export const paintStill = (draw: Draw, wideWidth: number): string => {
  const phone = picture(draw, NARROW, 'still-narrow');
  if (Math.abs(wideWidth / MEDIUM - 1) < TOLERANCE)
    return phone + picture(draw, wideWidth, 'still-wide');
  return (
    phone +
    picture(draw, MEDIUM, 'still-medium') +
    picture(draw, wideWidth, 'still-wide still-desk')
  );
};
