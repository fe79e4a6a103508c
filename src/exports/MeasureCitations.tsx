import { CopyButton } from '../components/CopyButton.tsx';
import type { Edition, Measure } from '../domain/edition.ts';
import { exportsWords } from '../i18n/rooms/exports.ts';
import { isoDate } from '../site/iso-date.ts';
import { pageAddress } from '../state/page-address.ts';
import { CitationBlock } from './CitationBlock.tsx';
import { CITATION_STYLES, citation } from './citation.ts';

/** The citations of one measure in the language of the page, each to read and to copy. */
export const MeasureCitations = ({ edition, measure }: { edition: Edition; measure: Measure }) => {
  const { t, lang } = exportsWords.useSay();
  const address = pageAddress({ measure: String(measure.number) });
  const cited = { edition, measure, lang, address, date: isoDate(new Date()) };
  return CITATION_STYLES.map((style) => {
    const text = citation(style, cited);
    return (
      <CitationBlock key={style} style={style} text={text}>
        <CopyButton
          text={() => text}
          label={t('cite.copy', { style: t(`cite.${style}`) })}
          failed={t('status.copyFailed')}
        />
      </CitationBlock>
    );
  });
};
