import type { Edition } from './edition.ts';
import { fingerprint } from './fingerprint.ts';
import { oncePer } from './once.ts';

/** The official words that an edition holds, in the order of the document: heading, entries, closing note. */
const officialText = ({ title, measures, orderNote }: Edition): string =>
  [
    title.zh,
    ...measures.flatMap((one) => [
      String(one.number),
      one.title.zh,
      one.bodiesAsWritten,
      one.text.zh,
    ]),
    orderNote.zh,
  ].join('\n');

/** Eight hexadecimal digits that change with any sign of the official text: `3fa09c1e`. Tells copies apart, proves nothing. */
export const officialHash = oncePer((edition: Edition): string =>
  fingerprint(officialText(edition)),
);
