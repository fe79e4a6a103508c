import type { Lang } from '../domain/lang.ts';

/**
 * The colour tokens of the page. They are written into the SVG as CSS variables, so themes, print and
 * forced colours switch without drawing again. No string of a dataset ever stands in such a slot.
 */
export const INK = {
  paper: 'var(--paper)',
  ink: 'var(--ink)',
  ink2: 'var(--ink-2)',
  ink3: 'var(--ink-3)',
  rule: 'var(--rule)',
  hair: 'var(--hair)',
  hair2: 'var(--hair-2)',
  data: 'var(--data)',
  dataTint: 'var(--data-tint)',
  dataLine: 'var(--data-line)',
  rise: 'var(--rise)',
  sel: 'var(--sel)',
  selInk: 'var(--sel-ink)',
  onSel: 'var(--on-sel)',
  selWash: 'var(--sel-wash)',
  dim: 'var(--dim)',
} as const;

export type Ink = (typeof INK)[keyof typeof INK];

/**
 * A token at a share of its strength (0 to 1), for the fades of the hedges. Never quite 0: that would be
 * transparent black, and a gradient would turn grey on its way there.
 */
export const faint = (ink: Ink, share: number): string =>
  `color-mix(in srgb, ${ink} ${Math.max(0.5, Math.round(share * 100))}%, transparent)`;

const CHINESE =
  "'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Source Han Sans SC', sans-serif";

/** The font stacks of the two languages; single quotes, because they stand in attributes. */
export const FONTS: Readonly<Record<Lang, string>> = {
  zh: CHINESE,
  en: `'Helvetica Neue', 'Segoe UI', 'Noto Sans', 'Noto Sans CJK KR', ${CHINESE}`,
};

/** Text sizes in px. */
export const SIZE = {
  value: 29,
  mid: 22,
  hedge: 16,
  unit: 15,
  label: 15,
  note: 12.5,
  badge: 12,
} as const;

export type Weight = 400 | 600;

/** The CSS `font` shorthand that zrender wants. */
export const fontOf = (lang: Lang, size: number, weight: Weight): string =>
  `${weight} ${size}px ${FONTS[lang]}`;
