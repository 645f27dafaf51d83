// The list of saved talks: on the pages of talks, in lists, in the search and on its own page.
import { listed, quote, talks } from './counts.ts';

const are = (count: number, text: string) => `${talks(count)} ${count === 1 ? 'is' : 'are'} ${text}`;
const were = (count: number, text: string) => `${talks(count)} ${count === 1 ? 'was' : 'were'} ${text}`;

/** On the button of a talk; the second part is for screen readers. */
export const save = 'Save';
export const thisTalk = 'this talk';
export const saved = 'Saved';
export const note = 'Your note';
/** The filter of the search: “Saved in this browser”. */
export const inThisBrowser = 'in this browser';
/** The marks of talks in lists, for screen readers. */
export const marks = { saved: 'saved', read: 'read' };

export const failures = {
  refused: 'Not saved: this browser keeps nothing for this site, as in some private windows or with cookies blocked.',
  full: 'Not saved: the space that this browser has for this site is full.',
};

export const title = 'Saved talks';
export const description = (archive: string) => `The talks of ${archive} that you have saved in this browser.`;
export const where = 'The list and its notes are stored in this browser only, and sent nowhere.';
export const needsScript =
  'The list of saved talks is stored in your browser and shown by JavaScript, which is off here.';
export const refused =
  'This browser keeps nothing for this site, as in some private windows or with cookies blocked: no talk can be saved.';
export const nothing = 'No talks are saved in this browser yet. Each talk has a button for it on its page.';
export const notLoaded = 'The details of the talks could not be loaded. These are their titles as you saved them.';
export const savedCount = (count: number) => `${are(count, 'saved in this browser')}.`;

export const myList = 'My list';
export const gone = 'No longer in this archive.';
export const remove = 'Remove';
export const removeTalk = (talk: string) => ` ${quote(talk)}`;
export const removed = (talk: string) => `${quote(talk)} is no longer saved.`;
export const undo = 'Undo';

export const takeAlong = 'Take it along';
export const calendar = 'Calendar (.ics)';
export const searchThese = 'Search these talks';
/** The beginning of the names of the files. */
export const fileName = 'saved-talks';

export const send = 'Send it';
export const sendHow =
  'This address has the list in itself. Whoever opens it, a colleague or you on another device, can look at the list and add it to theirs.';
export const withNotes = 'With my notes';
export const address = 'Address of the list';
export const copy = 'Copy';
export const copied = 'Copied.';
export const copyByHand = 'The browser did not allow it: the address is selected, copy it with the keyboard.';
/** Said of a long address. */
export const length = (characters: number) =>
  `The address has ${characters.toLocaleString('en')} characters; some programs cut off such a long one.`;

export const received = 'A list that was sent to you';
export const receivedTalks = 'Talks of the list that was sent';
/** What it has: talks, those of them that are saved already, those that the archive does not have. */
export function receivedText(count: number, own: number, unknown: number) {
  const known = own === 0 ? '' : ` You have saved ${own === count ? 'all' : own} of them.`;
  const rest = unknown === 0 ? '' : ` ${unknown} of them ${unknown === 1 ? 'is' : 'are'} not in this archive.`;
  return `It has ${talks(count)}.${known}${rest}`;
}
export const take = 'Add to my list';
export const leave = 'Leave it';
export const added = (count: number) => (count === 0 ? 'No talks were new.' : `${were(count, 'added')}.`);
export const newNotes = (count: number) =>
  `${count === 1 ? '1 note was' : `${count} notes were`} added to talks of yours.`;
export const bothNotes = (titles: readonly string[]) => `Both notes are kept for ${listed(titles.map(quote))}.`;

/** Why the list in an address is not shown. */
export const fragmentProblems = {
  damaged: 'The list in this address cannot be read: a part of it is missing or was changed. Ask for it again.',
  newer: 'The list in this address is of a newer edition of this archive. Reload the page when you are online.',
  'too-long': 'The list in this address is too long to be read.',
  unavailable: 'The list in this address cannot be shown, because the talks of the archive could not be loaded.',
};

export const read = 'Talks you have read';
export const markRead = 'Mark the talks that I open';
export const readCount = (count: number) => (count === 0 ? 'No talks are marked.' : `${are(count, 'marked')}.`);
export const readWhere = 'The marks stay in this browser. To switch them off is to forget them.';
export const markdown = 'Markdown';
export const csv = 'CSV';
