import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { App } from './App.tsx';
import { paintStill } from './charts/still.ts';
import { PaintStillContext } from './components/still.ts';
import { checkEdition, parseEdition } from './domain/check/check-edition.ts';
import type { Edition } from './domain/edition.ts';
import { sayFault } from './domain/fault.ts';
import { fingerprint } from './domain/fingerprint.ts';
import type { Lang } from './domain/lang.ts';
import { LANG_TAG, sayIn } from './i18n/say.ts';
import { PlainViewContext } from './state/use-view.ts';
import { plainView } from './state/view.ts';

export { fingerprint };

/**
 * The edition in a file, held against its official text.
 * @throws Error with every fault in both languages
 */
export const checkedEdition = (json: string, source: string): Edition => {
  const { edition, faults } = parseEdition(json);
  const all = edition && !faults.length ? checkEdition(edition, source) : faults;
  if (edition && !all.length) return edition;
  throw new Error(all.map((fault) => Object.values(sayFault(fault)).join('\n')).join('\n'));
};

/** A page as it stands before anything has run: its language, title, description and markup. */
export type PrerenderedPage = {
  readonly lang: string;
  readonly title: string;
  readonly description: string;
  readonly markup: string;
};

/** Renders the plain view of an edition in one language, charts as pictures. Runs while building. */
export const prerender = (edition: Edition, lang: Lang): PrerenderedPage => ({
  lang: LANG_TAG[lang],
  title: sayIn(lang)('page.title'),
  description: sayIn(lang)('page.lead'),
  markup: renderToString(
    <PaintStillContext value={paintStill}>
      <StrictMode>
        <PlainViewContext value={plainView(lang)}>
          <App first={{ state: 'ready', edition }} />
        </PlainViewContext>
      </StrictMode>
    </PaintStillContext>,
  ),
});
