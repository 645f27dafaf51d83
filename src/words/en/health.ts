// What the archive does not know yet.
import * as counts from './counts.ts';

/** What the archive may lack of a talk or its speakers, in the order of the page: its name, a heading, a link to add it. */
export const gaps = {
  slides: { name: 'Slides', none: 'No slides', add: 'Add slides' },
  video: { name: 'Video', none: 'No video', add: 'Add a video' },
  abstract: { name: 'Abstract', none: 'No abstract', add: 'Add the abstract' },
  topics: { name: 'Topics', none: 'No topics', add: 'Add topics' },
  company: { name: 'Companies of the speakers', none: 'No company', add: 'Add the company' },
};
/** For screen readers, after a link to add something. */
export const addTo = (title: string) => ` to “${title}”`;

export const title = 'What is missing';
export const intro = 'What the archive does not know yet. If you know it, follow the link beside a talk.';
export const howCorrectionsWork = 'How corrections work';
export const known = 'What is known';
export const ofAllTalks = (count: number) => `Of all ${counts.talks(count)}`;
export const some = (count: number, of: number) => `${count} of ${of}`;
export const description = (archive: string) =>
  `The slides, videos, abstracts, topics and companies that ${archive} does not have yet.`;
export const eventDescription = (event: string) =>
  `The slides, videos, abstracts, topics and companies of ${event} that are not known yet.`;

/** The list of names and talks that may be one. What the check says of them is in English in every archive. */
export const spellings = {
  heading: 'Spellings to settle',
  count: (count: number) => (count === 1 ? 'One to look at' : `${count} to look at`),
  inForm: 'Open in the form',
  inFile: 'Edit the file',
};
