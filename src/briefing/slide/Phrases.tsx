import { Fragment } from 'react';
import { phrasesIn } from '../../charts/text.ts';

/** Words that the browser breaks into lines: Chinese between its phrases only (see `slide.css`), a numeral beside its unit. */
export const Phrases = ({ text, lang }: { text: string; lang: 'zh' | 'en' }) => {
  if (lang !== 'zh') return text;
  return phrasesIn(text).map((phrase, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one fixed string
    <Fragment key={at}>
      {at > 0 ? <wbr /> : null}
      {phrase.replace(/ (?=.)/g, '\u00a0')}
    </Fragment>
  ));
};
