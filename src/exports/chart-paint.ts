/** The value of a colour token (`--ink`), as the browser has it or as a fixed palette gives it. */
export type ReadToken = (token: string) => string;

/** The light theme on white, whatever the page shows: charts leave for documents and slides. Held against tokens.css. */
const LIGHT: ReadonlyMap<string, string> = new Map([
  ['--paper', '#ffffff'],
  ['--ink', '#14202a'],
  ['--ink-2', '#3d4a54'],
  ['--ink-3', '#5c6872'],
  ['--rule', '#14202a'],
  ['--hair', '#e0e3e3'],
  ['--hair-2', '#b9c1c5'],
  ['--data', '#0e5a7a'],
  ['--data-tint', '#dce9ef'],
  ['--data-line', '#8fb4c5'],
  ['--rise', '#a65f00'],
  ['--sel', '#bc2c14'],
  ['--sel-ink', '#b02812'],
  ['--on-sel', '#ffffff'],
  ['--sel-wash', '#fcf0ec'],
  ['--dim', '#87939b'],
]);

export const lightToken: ReadToken = (token) => LIGHT.get(token) ?? '';

/** A colour as old programs read it: opaque, with its opacity beside it. */
type Paint = { readonly color: string; readonly opacity: number };

const TOKEN = /^var\((--[\w-]+)\)$/;
const MIXED = /^color-mix\(in srgb, var\((--[\w-]+)\) ([\d.]+)%, transparent\)$/;
const PLAIN = /^(none|#[0-9a-f]{3,8}|url\(#[\w-]+\))$/i;
/** Also what forced colours name, such as CanvasText. */
const COLOR = /^(#[0-9a-f]{3,8}|[a-z]+|rgba?\([\d., %]+\))$/i;

const tokenColor = (token: string, read: ReadToken): string => {
  const color = read(token);
  if (!COLOR.test(color)) throw new Error(`No colour for ${token}`);
  return color;
};

/** A paint of a chart as a real colour. Null for what is none; throws for a token that has no colour. */
export const paintOf = (value: string, read: ReadToken): Paint | null => {
  const [, token] = TOKEN.exec(value) ?? [];
  if (token) return { color: tokenColor(token, read), opacity: 1 };
  const [, mixed, share] = MIXED.exec(value) ?? [];
  if (mixed) return { color: tokenColor(mixed, read), opacity: Number(share) / 100 };
  return PLAIN.test(value) ? { color: value, opacity: 1 } : null;
};
