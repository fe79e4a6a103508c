// Runs where both languages of the offline copy have been read: puts the wanted one in the place of the other.
const root = document.getElementById('root');
const lang = document.documentElement.dataset.page;
const wanted = document.querySelector(`template[data-lang="${lang}"]`);
if (wanted) {
  root.replaceChildren(wanted.content);
  root.dataset.lang = lang;
}
for (const page of document.querySelectorAll('template[data-lang]')) page.remove();
