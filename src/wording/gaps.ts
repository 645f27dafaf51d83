/** What the archive may lack of a talk or its speakers, in the order of the page: its name, a heading, a link to add it. */
export const gapWords = {
  slides: { name: 'Slides', none: 'No slides', add: 'Add slides' },
  video: { name: 'Video', none: 'No video', add: 'Add a video' },
  abstract: { name: 'Abstract', none: 'No abstract', add: 'Add the abstract' },
  topics: { name: 'Topics', none: 'No topics', add: 'Add topics' },
  company: { name: 'Companies of the speakers', none: 'No company', add: 'Add the company' },
} as const;

export type Gap = keyof typeof gapWords;

/** The list of names and talks that may be one. */
export const spellingWords = {
  heading: 'Spellings to settle',
  note: (count: number): string => (count === 1 ? 'One to look at' : `${count} to look at`),
  inForm: 'Open in the form',
  inFile: 'Edit the file',
} as const;
