import { Fragment } from 'react';

/**
 * A Chinese title whose lines break at sense: each clause is kept together where it fits, and full-width
 * quotation marks are set at half width. Other languages are shown as they are.
 */
export const Clauses = ({ text, lang }: { text: string; lang: string }) => {
  if (lang !== 'zh') return text;
  const clauses = text.match(/[^，；、]+[，；、]?/g) ?? [text];
  return clauses.map((clause) => (
    <span key={clause} className="clause">
      {clause.split(/([“”《》（）])/).map((piece, at) =>
        /^[“”《》（）]$/.test(piece) ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one fixed string
          <span key={at} className="halt">
            {piece}
          </span>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one fixed string
          <Fragment key={at}>{piece}</Fragment>
        ),
      )}
    </span>
  ));
};
