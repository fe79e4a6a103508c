import type { ReactNode } from 'react';
import { exportsWords } from '../i18n/rooms/exports.ts';
import type { CitationStyle } from './citation.ts';
import './citations.css';

type Props = { style: CitationStyle; text: string; children: ReactNode };

/** A citation to read: which style it is and what that is for, the citation, and the way to copy it. */
export const CitationBlock = ({ style, text, children }: Props) => {
  const { t } = exportsWords.useSay();
  return (
    <div className="export-citation">
      <p className="citation-style">
        <strong>{t(`cite.${style}`)}</strong> {t(`cite.about.${style}`)}
      </p>
      <p className="citation-text">{text}</p>
      {children}
    </div>
  );
};
