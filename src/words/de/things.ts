// What the things of an archive are called: as a heading, the name of a facet or a kind, for one and for several.
export const talk = 'Vortrag';
export const talks = 'Vorträge';
export const allTalks = 'Alle Vorträge';
export const track = 'Track';
export const tracks = 'Tracks';
export const topic = 'Thema';
export const topics = 'Themen';
export const speaker = 'Vortragende';
export const speakers = 'Vortragende';
export const company = 'Firma';
export const companies = 'Firmen';
export const event = 'Veranstaltung';
export const events = 'Veranstaltungen';
export const series = 'Reihe';
export const abstract = 'Abstract';
export const programme = 'Programm';
