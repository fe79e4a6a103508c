// Runs before the offline copy is painted: chooses language and theme, and starts the program once the page is seen.
import { wantedLang } from '../prerender/boot/language.js';
import { keepMissed } from '../prerender/boot/missed.js';
import { showTheme } from '../prerender/boot/theme.js';

/** By language: what the page is called and how its language is named to the browser. */
const PAGES = '__PAGES__';
/** A window that nobody looks at paints nothing: then the program does not wait for it, ms. */
const PATIENCE = 500;
const LOST =
  '页面可以阅读，但程序不能在这个浏览器里运行，暂时不能操作。请换用较新的浏览器打开这个文件。 The page can be read, but its program does not run in this browser, so it does not answer. Open the file in a newer browser.';

const page = document.documentElement;
const wanted = wantedLang(Object.keys(PAGES));
page.dataset.page = wanted;
page.lang = PAGES[wanted].lang;
document.title = PAGES[wanted].title;
showTheme();
const sayLost = keepMissed();

const noticeFailure = () => {
  if (page.dataset.program === 'ready') return;
  stopNoticing();
  sayLost(LOST);
};
const stopNoticing = () => {
  for (const type of ['error', 'unhandledrejection']) removeEventListener(type, noticeFailure);
};

let isStarted = false;
const start = () => {
  if (isStarted) return;
  isStarted = true;
  for (const type of ['error', 'unhandledrejection']) addEventListener(type, noticeFailure);
  addEventListener('measures-board:ready', stopNoticing, { once: true });
  const program = document.createElement('script');
  program.type = 'module';
  program.textContent = document.getElementById('program').textContent;
  document.body.append(program);
};
addEventListener('DOMContentLoaded', () => {
  requestAnimationFrame(() => setTimeout(start));
  setTimeout(start, PATIENCE);
});
