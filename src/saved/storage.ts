import { homePath } from '../paths.ts';
import { parseList, type SavedList } from './list.ts';

// What this browser keeps for the reader. It is sent nowhere. Other archives may have the same host, and another version
// of the format another key.

const LIST = `saved 1 ${homePath()}`;
const READ = `read 1 ${homePath()}`;
/** In place of the talks that are read: they are not to be marked. */
const OFF = 'off';

/** The event on this page when something is stored; other pages get the browser's own event `storage`. */
export const STORED = 'saved-stored';

/** Why something is not stored: the browser allows nothing to be, or has no space. */
export type Failure = 'refused' | 'full';

/** Null if nothing is stored or the browser refuses. */
function load(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function store(key: string, text: string): Failure | undefined {
  try {
    localStorage.setItem(key, text);
  } catch (error) {
    return (error as Error).name === 'QuotaExceededError' ? 'full' : 'refused';
  }
  dispatchEvent(new Event(STORED));
  return undefined;
}

export const loadList = (): SavedList => parseList(load(LIST));

/** Changes the list as it is stored now: another page may have changed it. */
export const changeList = (change: (list: SavedList) => SavedList): Failure | undefined =>
  store(LIST, JSON.stringify(change(loadList())));

/** The keys of the talks that are read; undefined if they are not to be marked. */
export function loadRead(): readonly string[] | undefined {
  const stored = load(READ);
  if (stored === OFF) return undefined;
  return stored ? stored.split(' ') : [];
}

/** Marks a talk as read, if that is not off. Where it cannot be stored, nobody misses it. */
export function markRead(key: string): void {
  const read = loadRead();
  if (read && !read.includes(key)) store(READ, [...read, key].join(' '));
}

/** Switches the marks of read talks on or off, which forgets them. */
export const switchReadMarks = (on: boolean): Failure | undefined => store(READ, on ? '' : OFF);

/** Whether the browser refuses to keep anything. */
export function isRefused(): boolean {
  try {
    localStorage.getItem(LIST);
    return false;
  } catch {
    return true;
  }
}
