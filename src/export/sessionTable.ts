import type { Session } from '../catalogue/types.ts';
import { sessionPath } from '../paths.ts';
import { addressOf } from './address.ts';
import { csv } from './csv.ts';
import { absoluteMarkdown } from './markdown.ts';

/** The columns of the table, by their headings. A list is written with semicolons between its values. */
const COLUMNS: Readonly<Record<string, (session: Session, site: URL | undefined) => string | number | undefined>> = {
  event: ({ event }) => event.id,
  id: ({ id }) => id,
  number: ({ number }) => number,
  title: ({ title }) => title,
  track: ({ track }) => track?.title,
  speakers: ({ speakers }) => speakers.map(({ speaker }) => speaker.name).join('; '),
  companies: ({ speakers }) =>
    speakers.some(({ company }) => company) ? speakers.map(({ company }) => company?.name ?? '').join('; ') : '',
  topics: ({ topics }) => topics.map(({ title }) => title).join('; '),
  format: ({ format }) => format,
  level: ({ level }) => level,
  language: ({ language }) => language,
  start: ({ start }) => start,
  duration: ({ duration }) => duration,
  room: ({ room }) => room,
  slides: ({ slides }) => slides,
  video: ({ video }) => video,
  license: ({ license }) => license,
  url: (session, site) => addressOf(sessionPath(session), site),
  abstract: absoluteMarkdown,
};

/** The headings of the table, in their order. */
export const sessionColumns: readonly string[] = Object.keys(COLUMNS);

/** Sessions as CSV, a row each. */
export const sessionTable = (sessions: readonly Session[], site: URL | undefined): string =>
  csv([sessionColumns, ...sessions.map((session) => Object.values(COLUMNS).map((column) => column(session, site)))]);
