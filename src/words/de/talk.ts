// The page of a talk, and its line in a list.

export const later = 'später ';
export const withOthers = 'mit ';
export const thenAt = (company: string) => `damals bei ${company}`;

export const formats = {
  keynote: 'Keynote',
  talk: 'Vortrag',
  'lightning-talk': 'Kurzvortrag',
  workshop: 'Workshop',
  tutorial: 'Tutorial',
  panel: 'Podiumsdiskussion',
  interview: 'Interview',
  demo: 'Vorführung',
  poster: 'Poster',
  performance: 'Aufführung',
  other: 'Sonstiges',
};
export const levels = { beginner: 'Einstieg', intermediate: 'Mittel', advanced: 'Fortgeschritten' };
export const linkKinds = {
  slides: { one: 'Folien', many: 'Folien' },
  video: { one: 'Video', many: 'Videos' },
  audio: { one: 'Tonaufnahme', many: 'Tonaufnahmen' },
  transcript: { one: 'Transkript', many: 'Transkripte' },
  code: { one: 'Code', many: 'Code' },
  paper: { one: 'Aufsatz', many: 'Aufsätze' },
  post: { one: 'Beitrag', many: 'Beiträge' },
  page: { one: 'Seite', many: 'Seiten' },
};
export const resources = {
  slides: 'Folien',
  video: 'Video',
  both: 'Folien und Video',
  none: 'weder Folien noch Video bekannt',
};

export const format = 'Format';
export const level = 'Niveau';
export const language = 'Sprache';
export const time = 'Zeit';
export const day = 'Tag';
export const duration = 'Dauer';
export const room = 'Raum';
export const licence = 'Lizenz';
export const inMyTimeZone = 'In meiner Zeitzone';
export const minutesShort = (minutes: number) => `${minutes} Min.`;

export const aboutTalk = 'Über den Vortrag';
export const noAbstract = 'Ein Abstract ist nicht bekannt.';
export const noResources = 'Weder Folien noch Video bekannt.';
export const notRecorded = 'Es gab keine Aufzeichnung. Folien sind nicht bekannt.';
export const on = ' auf ';
export const archived = 'Archiv';
/** Left out on phones. */
export const archivedRest = 'kopie';
export const archivedCopyOf = (what: string) => `: ${what}`;
export const original = 'Original, nicht mehr da';
export const originalOf = (what: string) => `: ${what}`;
export const labelledOn = (label: string, host: string) => `„${label}“ auf ${host}`;
export const kindOn = (kind: string, host: string) => `${kind} auf ${host}`;

export const editorsNote = 'Anmerkung der Redaktion';
export const lostWords = '(hier fehlen Wörter)';

export const related = 'Verwandte Vorträge';
export const reasons = {
  speakers: (names: string) => `beide von ${names}`,
  topics: (titles: string) => `beide zu ${titles}`,
  companies: (names: string) => `beide aus der Firma ${names}`,
  words: (words: string) => `in beiden kommt vor: ${words}`,
};

export const previous = 'Vorheriger';
export const next = 'Nächster';
export const inProgramme = 'Im Programm';
export const inThe = ', Track ';

export const talkNumber = (number: number) => `Vortrag ${number}`;
export const description = (event: string, names: string) => `Ein Vortrag bei ${event}${names && ` von ${names}`}.`;
export const pictureOf = (event: string, number: number, title: string, names: string) =>
  `${event}, Vortrag ${number}: „${title}“${names && ` von ${names}`}.`;
export const slidesAndRecordings = 'Folien und Aufzeichnungen';
