import { paintOf, type ReadToken } from './chart-paint.ts';

export const SVG = 'http://www.w3.org/2000/svg';

/** What a chart is made of; anything else is left out. */
const ELEMENTS: ReadonlySet<string> = new Set(
  'g path rect circle line polyline polygon text tspan defs linearGradient stop clipPath'.split(
    ' ',
  ),
);
const ATTRIBUTES: ReadonlySet<string> = new Set(
  (
    'd x y x1 x2 y1 y2 cx cy r width height points transform offset id gradientUnits clip-path ' +
    'stroke-width stroke-linecap stroke-linejoin stroke-miterlimit stroke-dasharray ' +
    'text-anchor font-size font-weight font-family opacity fill-opacity stroke-opacity stop-opacity'
  ).split(' '),
);
const PAINTS: ReadonlyMap<string, string> = new Map([
  ['fill', 'fill-opacity'],
  ['stroke', 'stroke-opacity'],
  ['stop-color', 'stop-opacity'],
]);
/** Only references inside the file. */
const FOREIGN = /url\((?!#)|:\/\/|^\s*(javascript|data):/i;
const FONT = /^(?:normal\s+)*(?:(\d{3}|bold|normal)\s+)?([\d.]+)px\s+(.+)$/;
/** U+2060, with which charts break words that only a machine stumbles over. */
const JOINED = /_\u2060(?=_)/g;
/** Where the middle of a line of text lies, for programs that know no `dominant-baseline`. */
const MIDDLE = '0.36em';

/** A strict policy objects to style attributes already when they are parsed. Quotes in text are escaped. */
const RULES = 'data-rules';
const withoutStyles = (svg: string): string => svg.replaceAll(' style="', ` ${RULES}="`);

/** The declarations of a style attribute as presentation attributes, `font` taken apart. */
const styleAttributes = (style: string): readonly (readonly [string, string])[] =>
  style.split(';').flatMap((rule) => {
    const [name = '', ...rest] = rule.split(':').map((part) => part.trim());
    const value = rest.join(':');
    const [, weight, size = '', family = ''] = (name === 'font' && FONT.exec(value)) || [];
    if (name !== 'font') return value ? [[name, value] as const] : [];
    const font = [['font-size', size] as const, ['font-family', family] as const];
    return weight && /^\d/.test(weight) ? [...font, ['font-weight', weight] as const] : font;
  });

const attributesOf = (element: Element): readonly (readonly [string, string])[] => [
  ...Array.from(element.attributes)
    .filter(({ name }) => name !== RULES)
    .map(({ name, value }) => [name, value] as const),
  ...styleAttributes(element.getAttribute(RULES) ?? ''),
];

const setPaint = (to: Element, name: string, value: string, read: ReadToken): void => {
  const paint = paintOf(value, read);
  to.setAttribute(name, paint?.color ?? 'none');
  const opacity = PAINTS.get(name);
  if (opacity && paint && paint.opacity !== 1) to.setAttribute(opacity, String(paint.opacity));
};

const copyAttributes = (from: Element, to: Element, read: ReadToken): void => {
  for (const [name, value] of attributesOf(from)) {
    if (FOREIGN.test(value)) continue;
    if (PAINTS.has(name)) setPaint(to, name, value, read);
    else if (ATTRIBUTES.has(name)) to.setAttribute(name, value);
    else if (name === 'dominant-baseline' && value === 'central') to.setAttribute('dy', MIDDLE);
  }
};

/** Halo and letters as two texts: programs that know no `paint-order` would draw the one over the other. */
const haloOf = (text: Element): Element => {
  const halo = text.cloneNode(true) as Element;
  halo.setAttribute('fill', 'none');
  halo.setAttribute('stroke-linejoin', 'round');
  for (const name of ['stroke', 'stroke-width', 'stroke-miterlimit', 'stroke-opacity'])
    text.removeAttribute(name);
  return halo;
};

const cleaned = (from: Element, read: ReadToken): Element[] => {
  if (from.namespaceURI !== SVG || !ELEMENTS.has(from.localName)) return [];
  const to = from.ownerDocument.createElementNS(SVG, from.localName);
  copyAttributes(from, to, read);
  for (const child of Array.from(from.childNodes)) {
    if (child.nodeType === child.TEXT_NODE && /^(text|tspan)$/.test(from.localName))
      to.append((child.nodeValue ?? '').replace(JOINED, '_'));
    else if (child.nodeType === child.ELEMENT_NODE) to.append(...cleaned(child as Element, read));
  }
  return from.getAttribute('paint-order') === 'stroke' ? [haloOf(to), to] : [to];
};

/**
 * A painted chart, parsed and made anew from known elements and attributes only, with real colours. Throws if
 * it cannot be parsed or names a colour that there is none for.
 */
export const cleanChart = (svg: string, read: ReadToken): Element[] => {
  const parsed = new DOMParser().parseFromString(withoutStyles(svg), 'image/svg+xml');
  if (parsed.getElementsByTagName('parsererror').length > 0)
    throw new Error('The chart is not well-formed');
  return Array.from(parsed.documentElement.children).flatMap((child) => cleaned(child, read));
};
