import type { Company, Session, SessionSpeaker, Speaker, Topic, Track } from '../../catalogue/types.ts';
import { entryPath, sessionPath, trackPath } from '../../paths.ts';

// A twin is a page as Markdown (CommonMark), for programs that read: the same facts, without anything around them. Its
// links lead to other twins.

/** The file of a page's twin, in the folder of the page. */
export const TWIN = 'index.md';

/** A text in which Markdown is not read. */
export const plain = (text: string): string =>
  text.replaceAll(/[\\`*_~[\]<>]|&(?=#?\w+;)|(?<=^\s*)[#+-](?=\s)/g, String.raw`\$&`);

/** A link to the twin of a page of this site. */
export const twinLink = (text: string, path: string): string => `[${plain(text)}](${path}${TWIN})`;

/** A link to another site. */
export const webLink = (text: string, url: string): string => `[${plain(text)}](<${url}>)`;

/** The blocks of a twin, without those that are empty. */
export const blocks = (...parts: readonly (string | undefined)[]): string => `${parts.filter(Boolean).join('\n\n')}\n`;

export const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');

export const sessionLink = (session: Session): string => twinLink(session.title, sessionPath(session));
export const trackLink = (track: Track): string => twinLink(track.title, trackPath(track));
export const topicLink = ({ id, title }: Topic): string => twinLink(title, entryPath('topics', id));
export const speakerLink = ({ id, name }: Speaker): string => twinLink(name, entryPath('speakers', id));
export const companyLink = ({ id, name }: Company): string => twinLink(name, entryPath('companies', id));

/** “[Ada Lovelace](…), Acme (laterCompany: Initech)”. */
export const speakerWithCompany = (entry: SessionSpeaker): string => withCompany(speakerLink(entry.speaker), entry);

function withCompany(name: string, { company, laterCompany }: SessionSpeaker): string {
  const later = laterCompany ? ` (laterCompany: ${plain(laterCompany.name)})` : '';
  return `${name}${company ? `, ${plain(company.name)}` : ''}${later}`;
}

/** A line for each session: its title and who gave it. */
export const sessionLines = (sessions: readonly Session[]): string =>
  list(
    sessions.map((session) => {
      const names = session.speakers.map((entry) => withCompany(plain(entry.speaker.name), entry));
      return [sessionLink(session), names.join('; ')].filter(Boolean).join(': ');
    }),
  );
