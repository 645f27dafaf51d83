// The page that says what data there is.
import type { Sentence } from '../forms.ts';

export const data = 'Data';
export const description = 'The archive as files for programs, spreadsheets and calendars.';
export const lead =
  'All that these pages say is also there as files: for programs, spreadsheets, calendars and other archives. No key is needed, and addresses stay as they are.';

export const whole = 'The whole archive';
export const ofEvents = 'By event';
export const ofPages = 'By page';
export const file = 'File';
export const contents = 'What is in it';

/** By file. */
export const files = {
  archive: 'Everything as JSON: talks, speakers, companies, topics, tracks and events',
  schema: 'What each field means, as JSON Schema',
  table: 'The talks as a table',
  bag: 'The files that people wrote, the data of the whole archive, calendars and schedules, with checksums: what to keep a copy of',
  agents: 'Where a language model begins to read',
} as const;
/** The files of an event. */
export const columns = { data: 'JSON', table: 'Table', ics: 'Calendar', json: 'Schedule' } as const;
export const ofEventsNote =
  'The JSON of an event has the same form as that of the whole archive. The calendar is iCalendar, with the talks whose day is known. The schedule, `schedule.json`, is in the form of c3voc and frab, which schedule apps read: it has only the talks whose time is known, and there is none if the time zone is not. A track has its own calendar and schedule, at the address of its page. Another archive imports `schedule.json`; all talks, with or without a time, are in `archive.zip`.';
export const markdownNote =
  'Every page is also there as Markdown, without anything around it: add `index.md` to its address.';
export const citationNote =
  'The citation of a talk is at the address of its page with `cite.bib`, `cite.ris` or `cite.json` added: BibTeX, RIS and CSL-JSON.';
export const feedNote =
  'What is new is in feeds (Atom): `feed.atom` below the address of the archive, and of each event, topic and speaker with more than one talk.';

export const form = 'How it is put together';
export const formNotes = [
  'Each entry has an id, which is unique among those of its kind; ids of talks and tracks are unique in their event. A talk names its speakers, companies, topics and track by their ids, and nothing else does: to know the talks of a speaker, look for the speaker in the talks.',
  'What is not known is left out, or empty. Dates are year-month-day, times are those of the place of the event, and durations are minutes. Abstracts are Markdown. Tables are CSV in UTF-8 with a byte order mark, and a text that a spreadsheet would run as a formula has an apostrophe before it.',
  'The number `version` rises when a program that reads these files would have to change. New fields may come at any time.',
] as const;
export const belongs: Sentence = [
  'Abstracts belong to their speakers. ',
  { to: 'about', text: 'About this archive' },
  ' says where they come from.',
];
export const examples = 'Examples';
export const exampleOf = {
  jq: 'The talks with slides and without a video, in a shell:',
  pandas: 'How many talks each company gave, in Python:',
} as const;
