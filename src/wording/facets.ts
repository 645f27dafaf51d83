/** The names of the search's facets: as a heading or before a value, and for all values, where they can be many. */
export const facetNames = {
  year: { one: 'Year', many: 'years' },
  event: { one: 'Event', many: 'events' },
  track: { one: 'Track', many: 'tracks' },
  topic: { one: 'Topic', many: 'topics' },
  company: { one: 'Company', many: 'companies' },
  speaker: { one: 'Speaker', many: 'speakers' },
  format: { one: 'Format', many: 'formats' },
  level: { one: 'Level', many: 'levels' },
  language: { one: 'Language', many: 'languages' },
  has: { one: 'With', many: '' },
} as const;

/** The labels of the values of the facet `has`. */
export const hasLabels = { slides: 'Slides', video: 'Video' } as const;
