import type { TFunction } from 'i18next';
import type { Figure } from '../domain/figures.ts';
import type { Lang } from '../domain/lang.ts';
import type { AxisKind } from '../domain/own-axis.ts';
import { type UnitId, unitOf } from '../domain/unit.ts';

export type SayCompare = TFunction<'compare'>;

/** A sentence whose first words stand out. */
export type Sentence = { readonly lead: string; readonly rest: string };

/** What a unit is called: 百分比, 企业; per cent, firms. */
export const unitName = (unit: UnitId, lang: Lang, t: SayCompare): string => {
  if (unit === 'percent' || unit === 'yuan') return t(`units.${unit}`);
  return lang === 'zh' ? unitOf(unit).zh : unitOf(unit).en.other;
};

type AxisOf = { readonly unit: UnitId; readonly kind: AxisKind };

/** What an axis is about: 变化（百分比）, Counts (policies). */
export const axisName = ({ unit, kind }: AxisOf, lang: Lang, t: SayCompare): string =>
  t(`axis.title.${kind === 'change' ? kind : unitOf(unit).kind}`, {
    unit: unitName(unit, lang, t),
  });

/** The label of a figure in quotation marks. */
export const quotedLabel = ({ quantity }: Figure, lang: Lang, t: SayCompare): string =>
  t('warning.quoted', { label: quantity.label[lang] });

/** Words of ours within a sentence: English begins them small. */
export const within = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
