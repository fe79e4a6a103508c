import published from '../../data/editions/xiamen-2024-municipal/edition.json' with {
  type: 'json',
};
import type { ChangesData } from '../../src/charts/changes.ts';
import type { Mark } from '../../src/charts/context.ts';
import type { LevelRow } from '../../src/charts/levels.ts';
import type { PartRow } from '../../src/charts/parts.ts';
import { changesOf, levelsOf, partsOf } from '../../src/domain/comparisons.ts';
import type { Edition } from '../../src/domain/edition.ts';
import type { Figure } from '../../src/domain/figures.ts';
import type { Lang, Text } from '../../src/domain/lang.ts';
import { sayNumber, sayQuantity } from '../../src/domain/wording.ts';

/** The published edition: charts are tried on what they are for. */
export const EDITION = published as Edition;

const NOTES: Readonly<Record<'yearOnYear' | 'noBase' | 'none', Text>> = {
  yearOnYear: { zh: '同比；期间未写明', en: 'Year on year; period not stated' },
  noBase: { zh: '基数与期间均未写明', en: 'Base and period not stated' },
  none: { zh: '期间未写明', en: 'Period not stated' },
};

function noteOf({ quantity }: Figure, lang: Lang): string {
  if (quantity.period) return quantity.period[lang];
  if (quantity.comparison) return NOTES.yearOnYear[lang];
  return NOTES[quantity.direction === 'none' ? 'none' : 'noBase'][lang];
}

export const markOf = (figure: Figure, lang: Lang): Mark => ({
  id: figure.quantity.id,
  measure: figure.measure.number,
  label: figure.quantity.label[lang],
  note: noteOf(figure, lang),
  value: figure.quantity.value,
  hedge: figure.quantity.hedge,
  said: sayQuantity(figure.quantity, lang),
  quote: figure.quantity.quote,
});

const SIDES: Readonly<Record<Lang, ChangesData['words']>> = {
  zh: { falls: '下降', rises: '上升' },
  en: { falls: 'falls', rises: 'rises' },
};

/** The changes in per cent of the published edition. */
export const changes = (lang: Lang): ChangesData => ({
  rows: changesOf(EDITION).map((figure) => ({
    ...markOf(figure, lang),
    direction: figure.quantity.direction === 'increase' ? 'increase' : 'decrease',
  })),
  words: SIDES[lang],
});

const RANGES: Readonly<Record<string, Text>> = {
  'm03-patent-trial-days': { zh: '不超过 40 天', en: '40 days or fewer' },
  'm10-energy-saving-rate': { zh: '不低于 80%', en: '80% or more' },
};

/** The levels of the published edition. */
export const levels = (lang: Lang): { rows: LevelRow[] } => ({
  rows: levelsOf(EDITION).map((figure) => ({
    ...markOf(figure, lang),
    end: figure.quantity.unit === 'percent' ? 100 : figure.quantity.value * 1.3,
    tick: (value) => sayNumber(value, figure.quantity.unit, lang),
    rangeWords: RANGES[figure.quantity.id]?.[lang] ?? '',
  })),
});

const percent = (share: number) => `${(share * 100).toFixed(1)}%`;
const SHARES: Readonly<Record<Lang, (share: number) => string>> = {
  zh: (share) => `本站推算 ${percent(share)}`,
  en: (share) => `${percent(share)} (our calculation)`,
};

/** The parts of the published edition, each with its whole. */
export const parts = (lang: Lang): { rows: PartRow[] } => ({
  rows: partsOf(EDITION).map(({ part, whole, share }) => ({
    part: markOf(part, lang),
    whole: markOf(whole, lang),
    shareWords: share === null ? undefined : SHARES[lang](share),
    partPeriod: noteOf(part, lang),
    wholePeriod: noteOf(whole, lang),
  })),
});
