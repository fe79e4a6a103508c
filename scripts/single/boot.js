// Runs before the offline copy is painted: chooses language and theme, and starts the program once the page is seen.
import { wantedLang } from '../prerender/boot/language.js';
import { keepMissed } from '../prerender/boot/missed.js';
import { showTheme } from '../prerender/boot/theme.js';

/** By language: what the page is called and how its language is named to the browser. */
const PAGES = '__PAGES__';
/** A window that nobody looks at paints nothing: then the program does not wait for it, ms. */
const PATIENCE = 500;
const LOST =
  '页面可以阅读，但程序没有运行，暂时不能操作：文件可能没有拷全，或浏览器太旧。请重新拷贝这个文件，或换用较新的浏览器打开。 The page can be read, but its program does not run, so it does not answer: the file may not be whole, or the browser too old. Copy the file again, or open it in a newer browser.';
/** How a browser tells that the program broke down, or that it is not the one that was built. */
const FAILURES = ['error', 'unhandledrejection', 'securitypolicyviolation'];

const page = document.documentElement;
const wanted = wantedLang(Object.keys(PAGES));
page.dataset.page = wanted;
page.lang = PAGES[wanted].lang;
document.title = PAGES[wanted].title;
showTheme();
const sayLost = keepMissed();

/** A program that has begun to listen sees to its own faults. */
const noticeFailure = () => {
  stopNoticing();
  if (!page.dataset.program) sayLost(LOST);
};
const stopNoticing = () => {
  for (const type of FAILURES) removeEventListener(type, noticeFailure);
};

let isStarted = false;
const start = () => {
  if (isStarted) return;
  isStarted = true;
  for (const type of FAILURES) addEventListener(type, noticeFailure);
  addEventListener('measures-board:listening', stopNoticing, { once: true });
  const program = document.createElement('script');
  program.type = 'module';
  program.textContent = document.getElementById('program').textContent;
  document.body.append(program);
};
addEventListener('DOMContentLoaded', () => {
  // The plain page is not what a link to more than that asks for: nobody has to see it first.
  const keys = [...new URLSearchParams(location.search).keys()];
  if (keys.some((key) => key !== 'lang')) return start();
  requestAnimationFrame(() => setTimeout(start));
  setTimeout(start, PATIENCE);
});
