/** Puts the reader's theme on the page before it is painted, and into the choice in its bar. */
export const showTheme = () => {
  const page = document.documentElement;
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
};
