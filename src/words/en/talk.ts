// The page of a talk, and its line in a list.

/** Before the company that a speaker joined after the talk. */
export const later = 'later ';
/** Before the first of the speakers that a list is not about. */
export const withOthers = 'with ';
/** On a company's page: the other company at the time of the talk. */
export const thenAt = (company: string) => `then at ${company}`;

export const formats = {
  keynote: 'Keynote',
  talk: 'Talk',
  'lightning-talk': 'Lightning talk',
  workshop: 'Workshop',
  tutorial: 'Tutorial',
  panel: 'Panel',
  interview: 'Interview',
  demo: 'Demo',
  poster: 'Poster',
  performance: 'Performance',
  other: 'Other',
};
export const levels = { beginner: 'Beginner', intermediate: 'Intermediate', advanced: 'Advanced' };
/** What a link of that kind leads to, for one link and for several. */
export const linkKinds = {
  slides: { one: 'Slides', many: 'Slides' },
  video: { one: 'Video', many: 'Videos' },
  audio: { one: 'Audio', many: 'Audio' },
  transcript: { one: 'Transcript', many: 'Transcripts' },
  code: { one: 'Code', many: 'Code' },
  paper: { one: 'Paper', many: 'Papers' },
  post: { one: 'Post', many: 'Posts' },
  page: { one: 'Page', many: 'Pages' },
};
/** What there is of a talk besides its abstract, in the order of the legend. */
export const resources = {
  slides: 'slides',
  video: 'video',
  both: 'slides and video',
  none: 'no slides or video known',
};

export const format = 'Format';
export const level = 'Level';
export const language = 'Language';
export const time = 'Time';
export const day = 'Day';
export const duration = 'Duration';
export const room = 'Room';
export const licence = 'Licence';
export const inMyTimeZone = 'In my time zone';
export const minutesShort = (minutes: number) => `${minutes} min`;

export const aboutTalk = 'About the talk';
export const noAbstract = 'No abstract is known.';
export const noResources = 'No slides or video known.';
export const notRecorded = 'Nothing was recorded. No slides are known.';
/** Between what a link leads to and its host. */
export const on = ' on ';
export const archived = 'archived';
/** Left out on phones. */
export const archivedRest = ' copy';
/** For screen readers, after that. */
export const archivedCopyOf = (what: string) => ` of ${what}`;
/** The link to a page that is gone, after its archived copy. */
export const original = 'original, no longer there';
export const originalOf = (what: string) => `: ${what}`;
export const labelledOn = (label: string, host: string) => `“${label}” on ${host}`;
export const kindOn = (kind: string, host: string) => `the ${kind.toLowerCase()} on ${host}`;

/** What an abstract has besides the words of its speakers. */
export const editorsNote = "Editor's note";
export const lostWords = '(words are lost here)';

export const related = 'Related talks';
/** Why two talks are related. */
export const reasons = {
  speakers: (names: string) => `both by ${names}`,
  topics: (titles: string) => `both on ${titles}`,
  companies: (names: string) => `both from ${names}`,
  words: (words: string) => `both speak of ${words}`,
};

export const previous = 'Previous';
export const next = 'Next';
export const inProgramme = 'In the programme';
/** After “previous” or “next”, before the track of that talk. */
export const inThe = ', in ';

export const talkNumber = (number: number) => `talk ${number}`;
/** For search engines, of a talk without an abstract. */
export const description = (event: string, names: string) => `A talk at ${event}${names && ` by ${names}`}.`;
/** For those who cannot see the picture of a talk. */
export const pictureOf = (event: string, number: number, title: string, names: string) =>
  `${event}, talk ${number}: “${title}”${names && ` by ${names}`}.`;
export const slidesAndRecordings = 'Slides and recordings';
