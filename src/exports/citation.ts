import type { Edition, Measure } from '../domain/edition.ts';
import type { Lang } from '../domain/lang.ts';
import { copySaid } from '../figures/copy-said.ts';
import { exportsWords } from '../i18n/rooms/exports.ts';

export const CITATION_STYLES = ['gbt', 'plain'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

type Cited = {
  readonly edition: Edition;
  /** The one measure that is cited; none for the whole list. */
  readonly measure?: Measure;
  readonly lang: Lang;
  /** Absolute link to what was read; null for the offline copy, which has none. */
  readonly address: string | null;
  /** Day of reading, 2026-11-23. */
  readonly date: string;
};

/** A title as it stands in quotation marks: those that it has itself become single ones. */
const inQuotes = (title: string, lang: Lang): string =>
  lang === 'en' ? title.replaceAll('“', '‘').replaceAll('”', '’') : title;

/** Which sentence cites what, with a link and without. */
const SENTENCES = {
  gbt: { whole: ['gbt', 'gbtOffline'], part: ['gbtMeasure', 'gbtMeasureOffline'] },
  plain: { whole: ['plain', 'plainOffline'], part: ['plainMeasure', 'plainMeasureOffline'] },
} as const;

/**
 * A citation of the list or of one measure of it: after GB/T 7714-2015 for electronic resources, or in plain
 * words. Issuer, place and date of issue are not stated in the list and are said to be unknown. Which copy was
 * read stands last, where the standard has the identifier of a digital object; one that has no link is cited as
 * a file on a disk (DK).
 */
export const citation = (style: CitationStyle, cited: Cited): string => {
  const { edition, measure, lang, address, date } = cited;
  const t = exportsWords.sayIn(lang);
  const [linked, offline] = SENTENCES[style][measure ? 'part' : 'whole'];
  return t(`citation.${address === null ? offline : linked}`, {
    title: edition.title[lang],
    address: address ?? '',
    date,
    copy: copySaid(edition, lang),
    number: measure?.number ?? '',
    measure:
      style === 'plain' ? inQuotes(measure?.title[lang] ?? '', lang) : (measure?.title[lang] ?? ''),
  });
};
