// All words of the list of saved talks: on the pages of talks, in lists, and on its own page.
import { counted, listed } from './format.ts';

/** On the button of a talk; the second part is for screen readers. */
export const SAVE = 'Save';
export const THIS_TALK = 'this talk';
export const SAVED = 'Saved';
export const NOTE = 'Your note';

/** The filter of the search. */
export const SAVED_FACET = 'in this browser';

/** The marks of talks in lists, for screen readers. */
export const marks = { saved: 'saved', read: 'read' } as const;

export const failures = {
  refused: 'Not saved: this browser keeps nothing for this site, as in some private windows or with cookies blocked.',
  full: 'Not saved: the space that this browser has for this site is full.',
} as const;

export const REFUSED =
  'This browser keeps nothing for this site, as in some private windows or with cookies blocked: no talk can be saved.';
export const NOTHING = 'No talks are saved in this browser yet. Each talk has a button for it on its page.';
export const NOT_LOADED = 'The details of the talks could not be loaded. These are their titles as you saved them.';
export const GONE = 'No longer in this archive.';
export const REMOVE = 'Remove';
export const UNDO = 'Undo';
export const COPIED = 'Copied.';
export const COPY_BY_HAND = 'The browser did not allow it: the address is selected, copy it with the keyboard.';
export const TITLE = 'Saved talks';
/** The beginning of the names of the files. */
export const FILE_NAME = 'saved-talks';

/** “1 talk is saved in this browser.” */
export const savedCount = (count: number): string =>
  `${counted(count, 'talk')} ${count === 1 ? 'is' : 'are'} saved in this browser.`;
export const removed = (title: string): string => `“${title}” is no longer saved.`;

/** How many talks are marked as read. */
export const readCount = (count: number): string =>
  count === 0 ? 'No talks are marked.' : `${counted(count, 'talk')} ${count === 1 ? 'is' : 'are'} marked.`;

/** How long an address is, if that matters. */
export const lengthHint = (length: number): string =>
  length > 2000
    ? `The address has ${length.toLocaleString('en')} characters; some programs cut off such a long one.`
    : '';

/** Why the list in an address is not shown. */
export const fragmentProblems = {
  damaged: 'The list in this address cannot be read: a part of it is missing or was changed. Ask for it again.',
  newer: 'The list in this address is of a newer edition of this archive. Reload the page when you are online.',
  'too-long': 'The list in this address is too long to be read.',
  unavailable: 'The list in this address cannot be shown, because the talks of the archive could not be loaded.',
} as const;

/** What a list that was sent has: talks, those of them that are saved already, those that the archive does not have. */
export function receivedText(talks: number, saved: number, unknown: number): string {
  const known = saved === 0 ? '' : ` You have saved ${saved === talks ? 'all' : saved} of them.`;
  const rest = unknown === 0 ? '' : ` ${unknown} of them ${unknown === 1 ? 'is' : 'are'} not in this archive.`;
  return `It has ${counted(talks, 'talk')}.${known}${rest}`;
}

/** What came of taking a list over. */
export function takenText(added: number, bothNotes: readonly string[], newNotes: number): string {
  const sentences = [
    added === 0 ? 'No talks were new.' : `${counted(added, 'talk')} ${added === 1 ? 'was' : 'were'} added.`,
    ...(newNotes > 0
      ? [`${counted(newNotes, 'note')} ${newNotes === 1 ? 'was' : 'were'} added to talks of yours.`]
      : []),
    ...(bothNotes.length > 0 ? [`Both notes are kept for ${listed(bothNotes.map((title) => `“${title}”`))}.`] : []),
  ];
  return sentences.join(' ');
}
