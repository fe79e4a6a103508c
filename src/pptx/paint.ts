import { tag, val } from './xml.ts';

/** The colours of a slide by what they mean: the projector's tokens of the page. */
export type Tone =
  | 'paper'
  | 'ink'
  | 'ink2'
  | 'ink3'
  | 'hair'
  | 'hair2'
  | 'data'
  | 'dataTint'
  | 'dataLine'
  | 'rise'
  | 'sel'
  | 'mark'
  | 'sunk';

/** The slots of an Office theme that hold them, with the tokens' values: an office that changes a slot changes every slide. */
export const SCHEME = {
  dk1: '000000',
  lt1: 'FFFFFF',
  dk2: '1F2A33',
  lt2: 'F1F3F4',
  accent1: '004766',
  accent2: '8F4A00',
  accent3: '5E95AE',
  accent4: 'CFE2EB',
  accent5: 'FFE08A',
  accent6: 'B01E08',
  hlink: '004766',
  folHlink: '3A4650',
} as const;

type Slot = { readonly slot: string; readonly mod?: number; readonly off?: number };

const SLOTS: Readonly<Record<Tone, Slot>> = {
  paper: { slot: 'bg1' },
  ink: { slot: 'tx1' },
  ink2: { slot: 'tx2' },
  ink3: { slot: 'tx2', mod: 85, off: 15 },
  hair: { slot: 'bg1', mod: 78 },
  hair2: { slot: 'bg1', mod: 52 },
  sunk: { slot: 'bg2' },
  data: { slot: 'accent1' },
  rise: { slot: 'accent2' },
  dataLine: { slot: 'accent3' },
  dataTint: { slot: 'accent4' },
  mark: { slot: 'accent5' },
  sel: { slot: 'accent6' },
};

/** A colour as a reference to the theme; `share` is its opacity, 0 to 1. */
export const color = (tone: Tone, share = 1): string => {
  const { slot, mod, off } = SLOTS[tone];
  return tag(
    'a:schemeClr',
    { val: slot },
    mod ? val('a:lumMod', mod * 1000) : '',
    off ? val('a:lumOff', off * 1000) : '',
    share < 1 ? val('a:alpha', Math.round(share * 100_000)) : '',
  );
};

export const solid = (tone: Tone, share = 1): string => tag('a:solidFill', {}, color(tone, share));
export const NO_FILL = '<a:noFill/>';

/** A fill that runs from one opacity at the left to another at the right. */
export const fading = (tone: Tone, left: number, right: number, from = 0): string =>
  tag(
    'a:gradFill',
    { rotWithShape: 1 },
    tag(
      'a:gsLst',
      {},
      tag('a:gs', { pos: 0 }, color(tone, left)),
      from > 0 ? tag('a:gs', { pos: from * 1000 }, color(tone, left)) : '',
      from < 0 ? tag('a:gs', { pos: 100_000 + from * 1000 }, color(tone, right)) : '',
      tag('a:gs', { pos: 100_000 }, color(tone, right)),
    ),
    tag('a:lin', { ang: 0, scaled: 0 }),
  );

/** EMU of a px of the stage, of which every slide has 1080 in its height: 7.5 inches. */
export const EMU = 6350;
export const emu = (px: number): number => Math.round(px * EMU);
/** Hundredths of a point of a size in px. */
export const points = (px: number): number => Math.round(px * 50);

type Line = {
  readonly tone?: Tone;
  readonly share?: number;
  readonly thick?: number;
  readonly dash?: 'dash' | 'sysDash' | 'sysDot';
  readonly head?: 'arrow' | 'oval';
  readonly tail?: 'arrow' | 'oval';
  readonly flat?: boolean;
};

/** A line of `thick` px; none without a tone. */
export const line = (
  { tone, share, thick = 2, dash, head, tail, flat }: Line,
  name = 'a:ln',
): string =>
  tone === undefined
    ? tag(name, {}, NO_FILL)
    : tag(
        name,
        { w: emu(thick), ...(flat ? { cap: 'flat' } : {}) },
        solid(tone, share),
        dash ? val('a:prstDash', dash) : '',
        '<a:round/>',
        head ? tag('a:headEnd', { type: head }) : '',
        tail ? tag('a:tailEnd', { type: tail }) : '',
      );
