import * as words from '#words/saved';
import { createElement } from '../../browser/dom.ts';
import { MAX_NOTE, type SavedList, type SavedTalk } from '../list.ts';
import type { TalksFile } from '../talks.ts';
import { talkItem, titleItem } from './talkItem.ts';

export interface Actions {
  readonly remove: (key: string) => void;
  readonly write: (key: string, note: string) => void;
}

interface Row {
  readonly item: HTMLElement;
  readonly showNote: (note: string) => void;
}

/** Draws the list: its talks in programme order, then those that the archive no longer has. */
export function createListView(list: HTMLElement, actions: Actions): (saved: SavedList, file?: TalksFile) => void {
  const rows = new Map<string, Row>();
  let drawnFrom: TalksFile | undefined;

  return (saved, file) => {
    if (file !== drawnFrom) rows.clear();
    drawnFrom = file;
    const known = new Map(file?.talks.map((talk) => [talk.key, talk]));
    const keys = [
      ...[...known.keys()].filter((key) => key in saved),
      ...Object.keys(saved).filter((key) => !known.has(key)),
    ];
    const items = keys.map((key) => {
      const { title, note } = saved[key] as SavedTalk;
      const talk = known.get(key);
      const row =
        rows.get(key) ??
        createRow(key, talk && file ? talkItem(talk, file) : titleItem(key, title, file !== undefined), actions);
      rows.set(key, row);
      row.showNote(note);
      return row.item;
    });
    // To put an element where it is takes the focus from the field in it.
    if (items.length !== list.children.length || items.some((item, index) => item !== list.children[index]))
      list.replaceChildren(...items);
  };
}

function createRow(key: string, item: HTMLElement, { remove, write }: Actions): Row {
  const field = createElement('textarea', { rows: 1, maxLength: MAX_NOTE, dir: 'auto' });
  const onPaper = createElement('p', { dir: 'auto' });
  field.oninput = () => write(key, field.value);
  const label = createElement('label', {}, createElement('span', {}, words.note), field, onPaper);
  const title = item.querySelector('bdi')?.textContent;
  const button = createElement(
    'button',
    { type: 'button', className: 'target underline print:hidden', onclick: () => remove(key) },
    words.remove,
  );
  button.append(createElement('span', { className: 'sr-only' }, words.removeTalk(title ?? '')));
  item.append(createElement('div', { className: 'saved-note small-print' }, label, button));
  return {
    item,
    showNote: (note) => {
      onPaper.textContent = note;
      if (field.value !== note) field.value = note;
    },
  };
}
