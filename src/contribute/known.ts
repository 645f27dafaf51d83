import type { CompanyData } from '../schema/company.ts';
import type { Abstract, ContentRecords } from '../schema/records.ts';
import type { SessionData } from '../schema/session.ts';

/** The file of what the form knows of the archive, below the base of the site. */
export const KNOWN_FILE = 'contribute/known.json';

/** The copy of a talk's file that the form reads, below the base of the site. */
export const talkCopy = (event: string, session: string): string => `contribute/files/${event}/${session}.mdx`;

/** The file of a part of the table of letters, below the base of the site. */
export const letterFile = (part: number): string => `contribute/letters/${part}.txt`;

/** What the form needs of the archive to compare a talk with it. Values that no rule about a talk reads are left out. */
export type Known = Pick<ContentRecords, 'archive' | 'events' | 'tracks' | 'topics' | 'companies' | 'speakers'> & {
  readonly sessions: readonly {
    readonly id: string;
    readonly event: string;
    readonly data: Partial<SessionData> & Pick<SessionData, 'title'>;
  }[];
};

/** What the form needs of a valid archive. */
export function knownOf({ archive, events, tracks, topics, companies, speakers, sessions }: ContentRecords): Known {
  return {
    archive,
    events,
    tracks,
    topics,
    companies: companies.map(({ data, ...file }) => ({ ...file, data: namesOf(data) })),
    speakers: speakers.map(({ data, ...file }) => ({ ...file, data: { ...namesOf(data), links: [] } })),
    sessions: sessions.map(({ id, event, data: { title, track, start, duration, room, speakers } }) => ({
      id,
      event,
      data: {
        title,
        ...(track !== undefined && { track }),
        ...(start !== undefined && { start }),
        ...(duration !== undefined && { duration }),
        ...(room !== undefined && { room }),
        ...(speakers.length > 0 && { speakers }),
      },
    })),
  };
}

/** What the file of a speaker or company says of names. */
const namesOf = ({ name, aliases, distinct }: CompanyData): CompanyData => ({
  name,
  aliases,
  ...(distinct && { distinct }),
});

/** The path of a talk's file, below the content folder. */
export const talkFile = (event: string, id: string): string => `events/${event}/sessions/${id}.mdx`;

/** The archive that the form compares a talk with, as records of its files. */
export function recordsOf(known: Known): ContentRecords {
  return {
    ...known,
    about: undefined,
    deadLinks: undefined,
    refused: new Set(),
    sessions: known.sessions.map(({ id, event, data }) => ({
      id,
      event,
      file: talkFile(event, id),
      data: { speakers: [], format: 'talk', topics: [], links: [], ...data },
      abstract: NO_ABSTRACT,
    })),
  };
}

/** The abstract of a talk that has none, or whose is not read. */
export const NO_ABSTRACT: Abstract = {
  line: 1,
  html: '',
  markdown: '',
  text: '',
  opensWithNote: false,
  links: [],
  webLinks: [],
};
