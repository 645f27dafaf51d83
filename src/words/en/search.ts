// The search: its dialog, its page, and the fields that lead to it.
import { talksFound } from './counts.ts';

export const title = 'Search';
export const description = (archive: string) => `Search the talks of ${archive} by words, topic, company and speaker.`;
/** In the address bar of a browser. */
export const ofArchive = (archive: string) => `Search the talks of ${archive}`;
export const field = 'Search the talks';
export const fieldExample = 'A title, a name, a topic';
/** For agents: what the search does, and what it is asked by. */
export const toolDescription = (archive: string) =>
  `Searches the talks of ${archive}, and opens the page of the results, which link to the talks.`;
export const toolQuery = 'Words of a talk, a topic, a company or the name of a speaker, such as “testing”';
export const dialogExample = 'Title, name or topic';
export const submit = 'Search';
export const close = 'Close';
export const goTo = 'Go to';
export const allResults = 'All results';
export const tryAgain = 'Try again';
export const notLoaded = 'The index could not be loaded: you may be offline, or something blocks it.';

/** The names of the facets, as a heading or before a value. */
export const facets = {
  year: 'Year',
  event: 'Event',
  track: 'Track',
  topic: 'Topic',
  company: 'Company',
  speaker: 'Speaker',
  format: 'Format',
  level: 'Level',
  language: 'Language',
  has: 'With',
  saved: 'Saved',
};
/** The label of the field that finds values of a long facet. */
export const findIn = {
  year: 'Find in years',
  event: 'Find in events',
  track: 'Find in tracks',
  topic: 'Find in topics',
  company: 'Find in companies',
  speaker: 'Find in speakers',
  format: 'Find in formats',
  level: 'Find in levels',
  language: 'Find in languages',
  has: '',
  saved: '',
};
/** Before their number. */
export const allValues = 'All ';
export const fewerValues = 'Fewer';

export const results = 'Search results';
export const filters = 'Filters';
export const chosenFilters = 'Chosen filters';
export const clearAll = 'Clear all';
export const order = 'Order';
export const orders = {
  relevance: 'best match',
  newest: 'newest first',
  programme: 'programme',
  title: 'title',
};
export const show = (count: number) => `Show ${talksFound(count).toLowerCase()}`;
export const showMore = 'Show more';
export const skipToTalks = 'Skip to the talks';
/** Before a summary of what there is. */
export const browseToo = 'You can also browse: the archive has';
export const browseInstead = 'You can browse instead: the archive has';
export const noScript =
  'Searching needs JavaScript, which is off here. Your words stay in the address of this page, for when it is on. These are the first talks; the archive has';

/** What a query can say, by an example: in full, and in the dialog, which has less room. */
export const howTo = 'How to search';
export const help = {
  phrase: { example: '"night shift"', says: 'these words, just so' },
  without: { example: '-word', says: 'talks without a word' },
  fields: { example: 'speaker:name', says: 'also', and: 'and' },
  number: { says: 'the talk of that number in its programme' },
  keys: {
    says: 'to the next and the previous talk, as do the arrow keys;',
    back: 'leads back to the field',
  },
};
export const shortHelp = {
  phrase: '"a phrase"',
  without: '-word',
  leftOut: 'left out',
  byNumber: 'by number',
  choose: 'choose',
  enter: 'Enter',
  opens: 'opens',
  escape: 'Esc',
  closes: 'closes',
};

// What only scripts say. Where a value is at an end, the rest is text: a function makes a script larger.
export const listOfResults = 'Results';
export const recent = 'Recent searches';
export const clearRecent = 'Clear these';
export const pages = 'Pages';
export const talks = 'Talks';
/** What a page among the results is of. */
export const speaker = 'speaker';
export const company = 'company';
export const topic = 'topic';
export const track = 'track';
export const event = 'event';
export const removeFilter = 'Remove';
/** Around a query that a reader may have meant. */
export const searchFor = 'Search for ';
export const instead = ' instead';
export const showingResults = 'Showing results for ';
export const orSearchFor = '; search for ';
export const insteadEnd = ' instead.';
export const noTalkHas = 'No talk has ';
export const othersHave = '; these have the other words';
export const noTalkHasPhrase = 'No talk has ';
export const justSo = ' just so';
export const theseHaveWords = '; these have the words';
export const alsoSearched = 'Also searched: ';
export const withAllWords = ' with all words, ';
export const withSome = ' with some.';
export const wordsLikeIt = 'Words like it: ';
export const leaveOut = 'Leave out ';
export const tryFewer = 'Try fewer or shorter words.';
/** A parameter of the address that was dropped, and why. */
export const leftOut = 'Left out of the address: ';
export const leftOutBecause = { unknown: 'is not known here', duplicate: 'was given twice', 'too-long': 'is too long' };
