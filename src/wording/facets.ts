/** The names of the search's facets, as a heading or before a value. */
export const facetNames = {
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
} as const;

/** The names of those that can have many values, for all of them. */
export const facetPlurals = {
  year: 'years',
  event: 'events',
  track: 'tracks',
  topic: 'topics',
  company: 'companies',
  speaker: 'speakers',
  format: 'formats',
  level: 'levels',
  language: 'languages',
  has: '',
  saved: '',
} as const satisfies Record<keyof typeof facetNames, string>;

/** The labels of the values of the facet `has`. */
export const hasLabels = { slides: 'Slides', video: 'Video' } as const;
