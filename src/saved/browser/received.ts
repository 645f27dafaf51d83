import * as words from '#words/saved';
import { createElement, getPart } from '../../browser/dom.ts';
import { decodeFragment, receivedList } from '../fragment.ts';
import { mergeLists } from '../merge.ts';
import { changeList, type Failure, loadList } from '../storage.ts';
import type { TalksFile } from '../talks.ts';
import { talkItem } from './talkItem.ts';

/** What the page says about a list that was sent. */
export interface Said {
  readonly text: (text: string) => void;
  readonly failure: (failure: Failure | string | undefined) => void;
}

/** Shows the list in the address of the page, if there is one, for the reader to add to theirs or not. */
export function showReceived(root: HTMLElement, file: TalksFile | undefined, said: Said): void {
  const section = getPart(root, 'received');
  const received = decodeFragment(location.hash);
  section.hidden = true;
  if (received === undefined) return;
  if (typeof received === 'string' || !file) {
    said.failure(words.fragmentProblems[typeof received === 'string' ? received : 'unavailable']);
    return;
  }

  const list = receivedList(received, file.talks);
  const keys = Object.keys(list);
  const own = loadList();
  const saved = keys.filter((key) => key in own).length;
  const unknown = Math.max(0, received.size - keys.length);
  getPart(root, 'received-text').textContent = words.receivedText(keys.length + unknown, saved, unknown);
  getPart(root, 'received-talks').replaceChildren(
    ...file.talks
      .filter(({ key }) => key in list)
      .map((talk) => {
        const item = talkItem(talk, file);
        const note = list[talk.key]?.note;
        const text = createElement('p', { dir: 'auto' }, note ?? '');
        if (note) item.append(createElement('div', { className: 'saved-note small-print' }, text));
        return item;
      }),
  );
  const take = getPart(root, 'take');
  take.hidden = keys.length === 0;
  take.onclick = () => {
    let merged = mergeLists({}, {});
    const failure = changeList((current) => {
      merged = mergeLists(current, list);
      return merged.list;
    });
    said.failure(failure);
    if (failure) return;
    const titles = merged.bothNotes.map((key) => list[key]?.title ?? '');
    leave(section);
    said.text(
      [
        words.added(merged.added.length),
        ...(merged.newNotes.length > 0 ? [words.newNotes(merged.newNotes.length)] : []),
        ...(titles.length > 0 ? [words.bothNotes(titles)] : []),
      ].join(' '),
    );
  };
  getPart(root, 'leave').onclick = () => {
    leave(section);
    said.text('');
  };
  section.hidden = false;
}

/** Takes the list out of the address, so that a reload does not ask again. */
function leave(section: HTMLElement): void {
  history.replaceState(null, '', location.pathname);
  section.hidden = true;
}
