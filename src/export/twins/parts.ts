import type { Company, Session, Speaker, Topic, Track } from '../../catalogue/types.ts';
import { entryPath, sessionPath, trackPath, twinPath } from '../../paths.ts';
import type { Words } from '../../words/words.ts';
import { plain } from './plain.ts';

export { plain } from './plain.ts';

// A twin is a page as Markdown (CommonMark), for programs that read: the same facts, without anything around them. Its
// links lead to other twins.

/** What twins need to know besides what they are of. */
export interface TwinContext {
  readonly words: Words;
  /** Whether lists of talks have to say of which event each is. */
  readonly severalEvents: boolean;
  /** The day of the check that first found a link dead; undefined if it is not known to be. */
  readonly deadSince: (url: string) => string | undefined;
}

/** A text in one line, in which Markdown is not read. */
export const line = (text: string): string => plain(text).replaceAll(/\s*\n\s*/g, ' ');

/** A link to a path of this site that is not a page. */
export const fileLink = (text: string, path: string): string => `[${line(text)}](${path})`;

/** A link to the twin of a page of this site. */
export const twinLink = (text: string, path: string): string => fileLink(text, twinPath(path));

/** The first line of a twin: the title of its page. */
export const title = (text: string): string => `# ${line(text)}`;

/** The blocks of a twin, without those that are empty. */
export const blocks = (...parts: readonly (string | undefined)[]): string => `${parts.filter(Boolean).join('\n\n')}\n`;

export const list = (lines: readonly string[]): string => lines.map((one) => `- ${one}`).join('\n');

/** A list under a heading, without which it would be one with the list before it; nothing if it is empty. */
export const section = (heading: string, lines: readonly string[], level = 2): string =>
  lines.length > 0 ? `${'#'.repeat(level)} ${line(heading)}\n\n${list(lines)}` : '';

/** A line for each fact that is known, by its key in the files of the content. */
export const facts = (known: readonly (readonly [key: string, value: string | number | undefined])[]): string =>
  list(known.flatMap(([key, value]) => (value ? [`${key}: ${value}`] : [])));

/** A line for an entry with how many talks it has: “[Acme](…): 3 talks”. */
export const counted = (link: string, { counts }: Words, sessions: readonly Session[]): string =>
  `${link}: ${counts.talks(sessions.length)}`;

export const sessionLink = (session: Session): string => twinLink(session.title, sessionPath(session));
export const trackLink = (track: Track): string => twinLink(track.title, trackPath(track));
export const topicLink = ({ id, title: name }: Topic): string => twinLink(name, entryPath('topics', id));
export const speakerLink = ({ id, name }: Speaker): string => twinLink(name, entryPath('speakers', id));
export const companyLink = ({ id, name }: Company): string => twinLink(name, entryPath('companies', id));
