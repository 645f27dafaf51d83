// What the things of an archive are called: as a heading, the name of a facet or a kind, for one and for several.
export const talk = 'Talk';
export const talks = 'Talks';
export const allTalks = 'All talks';
export const track = 'Track';
export const tracks = 'Tracks';
export const topic = 'Topic';
export const topics = 'Topics';
export const speaker = 'Speaker';
export const speakers = 'Speakers';
export const company = 'Company';
export const companies = 'Companies';
export const event = 'Event';
export const events = 'Events';
export const series = 'Series';
export const abstract = 'Abstract';
export const programme = 'Programme';
