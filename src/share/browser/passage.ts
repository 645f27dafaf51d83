// Has the buttons copy and share the address of a passage, while the reader has selected one in the abstract.
import * as words from '#words/share';
import { textFragment } from '../textFragment.ts';

const root = document.querySelector('[data-share]') as HTMLElement;
const [copy, , status] = root.children as unknown as [HTMLElement, HTMLElement, HTMLElement];
const copyTalk = copy.textContent;
const prose = document.querySelector('.prose');

/** The selection, if it begins in the abstract. */
function selected(): Range | undefined {
  const selection = getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
  return range && !range.collapsed && prose?.contains(range.startContainer) ? range : undefined;
}

function fragment(): string {
  const range = selected();
  if (!range || !prose) return '';
  const before = document.createRange();
  before.selectNodeContents(prose);
  const after = before.cloneRange();
  before.setEnd(range.startContainer, range.startOffset);
  after.setStart(range.endContainer, range.endOffset);
  // biome-ignore lint/performance/useDomNodeTextContent: only what is shown, with each block on a line
  return textFragment(`${before}`, `${getSelection()}`, `${after}`, document.body.innerText);
}

function update(): void {
  // The address to copy by hand is selected.
  if (status.contains(document.activeElement)) return;
  const label = selected() ? words.copyPassage : copyTalk;
  if (copy.textContent === label) return;
  copy.textContent = label;
  status.textContent = '';
  root.toggleAttribute('data-passage', label === words.copyPassage);
}

update();
document.addEventListener('selectionchange', update);
// Before the button's own listener.
root.addEventListener('click', () => (root.dataset.fragment = fragment()), true);
// Otherwise some browsers would give up the selection.
root.addEventListener('mousedown', (event) => {
  if (event.target instanceof HTMLButtonElement) event.preventDefault();
});
