/** The names of the search's facets: as a heading or before a value, and for all values, where they can be many. */
export const facetNames = {
  track: { one: 'Track', many: 'tracks' },
  topic: { one: 'Topic', many: 'topics' },
  company: { one: 'Company', many: 'companies' },
  speaker: { one: 'Speaker', many: 'speakers' },
  has: { one: 'With', many: '' },
} as const;

/** The labels of the values of the facet `has`. */
export const hasLabels = { slides: 'Slides', video: 'Video' } as const;
