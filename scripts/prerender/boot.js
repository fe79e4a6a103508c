// Runs before the page is painted: chooses language and theme, and brings the program when somebody comes.
(() => {
  const page = document.documentElement;
  const files = { zh: './', en: 'en.html' };
  const spoken = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase());
  const asked = new URLSearchParams(location.search).get('lang');
  const own = page.dataset.page;
  const liked = own === 'zh' ? (spoken.find((tag) => tag in files) ?? 'en') : own;
  const wanted = asked in files ? asked : liked;
  if (wanted !== own) return location.replace(files[wanted] + location.search + location.hash);

  let theme = null;
  try {
    theme = localStorage.getItem('measures-board.theme');
  } catch {}
  const dark = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  const isChosen = ['light', 'dark', 'projector'].includes(theme);
  page.dataset.theme = isChosen ? theme : dark;
  // The choice in the bar says so too, before the program has come to say it.
  addEventListener('DOMContentLoaded', () => {
    const choice = document.querySelector('.theme-choice select');
    if (isChosen && choice) choice.value = theme;
  });

  // What is done before the program has come is kept, and done again once it is there.
  const missed = [];
  const keep = ({ type, target, clientX, clientY }) =>
    missed.push({ type, target, clientX, clientY, value: target.value });
  const stopKeeping = () => {
    for (const type of ['click', 'input', 'change']) removeEventListener(type, keep, true);
  };
  const again = ({ type, target, value, ...place }) => {
    if (type === 'click')
      return target.dispatchEvent(
        new MouseEvent(type, { bubbles: true, cancelable: true, ...place }),
      );
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(target), 'value').set.call(target, value);
    target.dispatchEvent(new Event(type, { bubbles: true }));
  };
  const catchUp = () => missed.forEach(again);
  // Without the program the page can be read, but does not answer: it says so.
  const sayLost = () => {
    stopKeeping();
    const notice = document.createElement('p');
    notice.className = 'broken';
    notice.setAttribute('role', 'alert');
    notice.textContent =
      '页面可以阅读，但程序没有取到，暂时不能操作。请检查网络后重新载入。 The page can be read, but its program did not arrive, so it does not answer. Check the network and reload.';
    document.getElementById('root').prepend(notice);
  };
  let isComing = false;
  const come = () => {
    if (isComing) return;
    isComing = true;
    addEventListener('measures-board:listening', stopKeeping, { once: true });
    addEventListener('measures-board:ready', catchUp, { once: true });
    // The parts of the program come side by side, not one after another.
    for (const href of '__OTHERS__')
      document.head.append(
        Object.assign(document.createElement('link'), { rel: 'modulepreload', href }),
      );
    import('__MAIN__').catch(sayLost);
  };
  for (const type of ['click', 'input', 'change']) addEventListener(type, keep, true);
  for (const sign of [
    'pointermove',
    'pointerdown',
    'touchstart',
    'keydown',
    'focusin',
    'wheel',
    'scroll',
  ])
    addEventListener(sign, come, { once: true, passive: true });
  // Somebody who only reads gets the program too, when the page has long been there.
  addEventListener('load', () => setTimeout(come, 6000));
  // A link to more than the plain page, and a page about to be printed, need it at once.
  const keys = [...new URLSearchParams(location.search).keys()];
  if (keys.some((key) => key !== 'lang')) come();
  addEventListener('beforeprint', come, { once: true });
})();
