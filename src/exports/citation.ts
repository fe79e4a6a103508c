import type { Edition, Measure } from '../domain/edition.ts';
import type { Lang } from '../domain/lang.ts';
import { exportsWords } from '../i18n/rooms/exports.ts';

export const CITATION_STYLES = ['gbt', 'plain'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

type Cited = {
  readonly edition: Edition;
  /** The one measure that is cited; none for the whole list. */
  readonly measure?: Measure;
  readonly lang: Lang;
  /** Absolute link to what was read. */
  readonly address: string;
  /** Day of reading, 2026-11-23. */
  readonly date: string;
};

/**
 * A citation of the list or of one measure of it: after GB/T 7714-2015 for electronic resources, or in plain
 * words. Issuer, place and date of issue are not stated in the list and are said to be unknown.
 */
export const citation = (style: CitationStyle, cited: Cited): string => {
  const { edition, measure, lang, address, date } = cited;
  const t = exportsWords.sayIn(lang);
  const whole = { title: edition.title[lang], address, date };
  if (!measure) return t(`citation.${style}`, whole);
  const part = { ...whole, number: measure.number, measure: measure.title[lang] };
  return style === 'gbt' ? t('citation.gbtMeasure', part) : t('citation.plainMeasure', part);
};
