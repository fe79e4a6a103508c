// Runs before a page of the site is painted: chooses language and theme, and brings the program when somebody comes.
import { wantedLang } from './language.js';
import { keepMissed } from './missed.js';
import { showTheme } from './theme.js';

const FILES = { zh: './', en: 'en.html' };
const SIGNS = ['pointermove', 'pointerdown', 'touchstart', 'keydown', 'focusin', 'wheel', 'scroll'];
const LOST =
  '页面可以阅读，但程序没有取到，暂时不能操作。请检查网络后重新载入。 The page can be read, but its program did not arrive, so it does not answer. Check the network and reload.';

/** The files of the program, its entry last. */
const parts = '__PARTS__';

const own = document.documentElement.dataset.page;
const wanted = wantedLang(Object.keys(FILES), own === 'zh' ? undefined : own);

const begin = () => {
  showTheme();
  // Without the program the page can be read, but does not answer: it says so.
  const sayLost = keepMissed();
  let isComing = false;
  const come = () => {
    if (isComing) return;
    isComing = true;
    // The parts of the program come side by side, and begin one after another, each in a task of its own.
    for (const href of parts)
      document.head.append(
        Object.assign(document.createElement('link'), { rel: 'modulepreload', href }),
      );
    parts
      .reduce((done, part) => done.then(() => import(part)), Promise.resolve())
      .catch(() => sayLost(LOST));
  };
  for (const sign of SIGNS) addEventListener(sign, come, { once: true, passive: true });
  // Somebody who only reads gets the program too, when the page has long been there.
  addEventListener('load', () => setTimeout(come, 6000));
  // A link to more than the plain page or with a run-sheet, and a page about to be printed, need it at once.
  const keys = [...new URLSearchParams(location.search).keys()];
  if (keys.some((key) => key !== 'lang') || location.hash.startsWith('#run=')) come();
  addEventListener('beforeprint', come, { once: true });
};

if (wanted === own) begin();
else location.replace(FILES[wanted] + location.search + location.hash);
