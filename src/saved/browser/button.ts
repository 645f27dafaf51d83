import * as words from '#words/saved';
import { getPart } from '../../browser/dom.ts';
import { type SavedList, withoutTalk } from '../list.ts';
import { changeList } from '../storage.ts';

/** Sets up the button and the note on the page of a talk. Returns what shows its state in a list. */
export function mountButton(root: HTMLElement): (list: SavedList) => void {
  const { key = '', title = '' } = root.dataset;
  const button = getPart<HTMLButtonElement>(root, 'save');
  const label = getPart(root, 'note');
  const field = label.querySelector('textarea') as HTMLTextAreaElement;
  const isSaved = (): boolean => button.ariaPressed === 'true';

  const change = (to: (list: SavedList) => SavedList): void => {
    const failure = changeList(to);
    getPart(root, 'failure').textContent = failure ? words.failures[failure] : '';
  };
  /** A note that was there before the talk was removed by mistake is still in its field. */
  const save = (): void => change((list) => ({ ...list, [key]: { title, note: field.value } }));

  button.onclick = () => (isSaved() ? change((list) => withoutTalk(list, key)) : save());
  field.oninput = save;

  return ({ [key]: talk }) => {
    button.ariaPressed = `${talk !== undefined}`;
    const [save, saved] = button.children as unknown as [HTMLElement, HTMLElement];
    save.hidden = talk !== undefined;
    saved.hidden = !talk;
    label.hidden = !talk;
    // To write what is there already would move the cursor in some browsers.
    if (talk && field.value !== talk.note) field.value = talk.note;
  };
}
