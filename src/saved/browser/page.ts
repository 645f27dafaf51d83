import * as words from '#words/saved';
import { getPart } from '../../browser/dom.ts';
import { absoluteUrl, filePath, keyedSessionPath, SAVED_TALKS } from '../../paths.ts';
import type { Row } from '../exports.ts';
import { type SavedTalk, withoutTalk } from '../list.ts';
import { changeList, type Failure, isRefused, loadList, loadRead, STORED, switchReadMarks } from '../storage.ts';
import type { TalksFile } from '../talks.ts';
import { mountAddress } from './address.ts';
import { mountExports } from './exportButtons.ts';
import { createListView } from './listView.ts';
import { showReceived } from './received.ts';

// The page of the saved talks.

const root = document.querySelector('[data-saved-page]') as HTMLElement;
const part = (name: string): HTMLElement => getPart(root, name);
const [status, undo, failure] = [part('status'), part('undo'), part('failure')];
const marking = part('marking') as HTMLInputElement;
let file: TalksFile | undefined;
/** What the last action did, said before the number of talks. */
let done = '';
let undone: (() => void) | undefined;

const say = (text: string, back?: () => void): void => {
  [done, undone] = [text, back];
  update();
};
const sayFailure = (reason: Failure | string | undefined): void => {
  failure.textContent = reason === 'full' || reason === 'refused' ? words.failures[reason] : (reason ?? '');
};

const drawList = createListView(part('talks'), {
  remove: (key) => {
    const talk = loadList()[key] as SavedTalk;
    sayFailure(changeList((list) => withoutTalk(list, key)));
    say(words.removed(talk.title), () => sayFailure(changeList((list) => ({ [key]: talk, ...list }))));
    undo.focus();
  },
  write: (key, note) => sayFailure(changeList((list) => ({ ...list, [key]: { ...(list[key] as SavedTalk), note } }))),
});
const showAddress = mountAddress(root);
const showExports = mountExports(root, () => ({ rows: rows(), largest: file?.largest ?? 0 }));

/** The saved talks that the archive has, in programme order. */
function rows(): Row[] {
  const list = loadList();
  return (file?.talks ?? []).flatMap((talk) => {
    const saved = list[talk.key];
    return saved ? [{ talk, note: saved.note, address: absoluteUrl(keyedSessionPath(talk.key), location.origin) }] : [];
  });
}

function update(): void {
  const list = loadList();
  const count = Object.keys(list).length;
  status.textContent = [done, count > 0 ? words.savedCount(count) : words.nothing].filter((text) => text).join(' ');
  undo.hidden = !undone;
  drawList(list, file);
  part('with-talks').hidden = count === 0;
  showAddress();
  showExports();
  const read = loadRead();
  marking.checked = read !== undefined;
  part('read-count').textContent = words.readCount(read?.length ?? 0);
}

undo.onclick = () => {
  undone?.();
  say('');
  status.parentElement?.focus();
};
marking.onchange = () => sayFailure(switchReadMarks(marking.checked));
const received = (): void => showReceived(root, file, { text: say, failure: sayFailure });

async function start(): Promise<void> {
  if (isRefused()) sayFailure(words.refused);
  try {
    const response = await fetch(filePath(SAVED_TALKS));
    file = (await response.json()) as TalksFile;
  } catch {
    if (Object.keys(loadList()).length > 0) sayFailure(words.notLoaded);
  }
  update();
  received();
}

start();
for (const type of ['storage', STORED, 'pageshow']) addEventListener(type, update);
addEventListener('hashchange', received);
