import { StrictMode, startTransition, useEffect } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { fetchAhead } from './ahead.tsx';
import { LANGS } from './domain/lang.ts';
import { type Loaded, loadNewestEdition } from './load/load-edition.ts';
import { startTheme } from './state/theme.ts';
import { PlainViewContext } from './state/use-view.ts';
import { plainView } from './state/view.ts';
import './styles/tokens.css';
import './styles/base.css';
import './styles/controls.css';
import './styles/print.css';

/** The language of a prerendered page; undefined where there is nothing to take over. */
const page = LANGS.find((lang) => lang === document.documentElement.dataset.page);

const Program = ({ first, onReady }: { first: Loaded; onReady: () => void }) => {
  useEffect(onReady, [onReady]);
  return (
    <StrictMode>
      <PlainViewContext value={plainView(page ?? 'zh')}>
        <App first={first} />
      </PlainViewContext>
    </StrictMode>
  );
};

/** Tells the small script that keeps what the reader does until the program can hear it. */
const tell = (word: 'listening' | 'ready'): void => {
  document.documentElement.dataset.program = word;
  window.dispatchEvent(new Event(`measures-board:${word}`));
};

/** Until the whole page has arrived: on a slow line the program can be there before its end. */
const wholePage = (): Promise<unknown> =>
  document.readyState === 'loading'
    ? new Promise((done) => document.addEventListener('DOMContentLoaded', done, { once: true }))
    : Promise.resolve();

/** Brings the page to life: takes over a prerendered one as it stands, or builds it from nothing. */
const start = async (): Promise<void> => {
  await wholePage();
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no element with the id "root"');
  startTheme();
  const first = await loadNewestEdition();
  tell('listening');
  await new Promise<void>((ready) => {
    const program = <Program first={first} onReady={ready} />;
    if (page && first.state === 'ready') startTransition(() => void hydrateRoot(root, program));
    else createRoot(root).render(program);
  });
  tell('ready');
  void fetchAhead();
};

void start();
