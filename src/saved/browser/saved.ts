// The part of the saved talks that every page loads: the number in the header, the marks in lists, and on the page of a
// talk its button. It runs where the button is, before the rest of the page is drawn, so that nothing moves: keep it small.

import { loadList, loadRead, markRead, STORED } from '../storage.ts';
import { mountButton } from './button.ts';
import { showMarks } from './marks.ts';

const talk = document.querySelector<HTMLElement>('.save-talk');
const showButton = talk && mountButton(talk);

function update(): void {
  const list = loadList();
  const count = Object.keys(list).length;
  const number = document.querySelector('[data-saved-count]');
  if (number) number.textContent = count > 0 ? `${count}` : '';
  showButton?.(list);
  showMarks(list, loadRead() ?? []);
}

update();
if (talk?.dataset.key) markRead(talk.dataset.key);
addEventListener('DOMContentLoaded', () => {
  update();
  // The results of a search come later.
  for (const list of document.querySelectorAll('#search-results, ol[data-part]'))
    new MutationObserver(update).observe(list, { childList: true });
});
for (const type of ['storage', STORED, 'pageshow']) addEventListener(type, update);
