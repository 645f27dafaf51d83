import { session, validArchive } from '../helpers.ts';

/** The files that a case adds to the valid archive or replaces in it; `null` takes one out. */
export type Files = Readonly<Record<string, string | Uint8Array | null>>;

/** What a contributor did that is right, although it looks unusual. */
export interface ValidCase {
  readonly what: string;
  readonly files: Files;
}

/** What a contributor did wrong, or somebody with bad intent, and every problem and warning that the check reports. */
export interface RefusedCase extends ValidCase {
  readonly problems: readonly Reported[];
}

/** A problem or warning: `file:line:column code` (no numbers for a file as a whole), its message and its fix. */
export type Reported = readonly [place: string, message: string, fix: string];

/** A mistake, and the files after doing what its problems say; without them, the test writes what the fixes propose. */
export interface Mistake extends RefusedCase {
  readonly fixed?: Files;
}

/** The talk in which most cases are. */
export const TALK = 'events/days/sessions/lamps.mdx';

const TITLE = 'title: Lamps\n';
const TRACK = 'track: main\n';
const SPEAKERS = 'speakers: [{ name: Ada Lovelace, company: Acme }]\n';

/** The talk with that abstract. It begins on line 7 of the file. */
export const withAbstract = (abstract: string): Files => ({
  [TALK]: session(`${TITLE}${TRACK}${SPEAKERS}`, abstract),
});

/** The talk with lines added to its front matter, from line 5 on. */
export const withLines = (lines: string): Files => ({ [TALK]: session(`${TITLE}${TRACK}${SPEAKERS}${lines}`) });

/** The talk with another title line, or several lines that begin with the title. */
export const withTitle = (line: string): Files => ({ [TALK]: session(`${line}\n${TRACK}${SPEAKERS}`) });

/** The talk with other speakers: the lines after the track, from line 4 on. */
export const withSpeakers = (lines: string): Files => ({ [TALK]: session(`${TITLE}${TRACK}${lines}`) });

/** The talk with another track: line 3. */
export const withTrack = (line: string): Files => ({ [TALK]: session(`${TITLE}${line}\n${SPEAKERS}`) });

/** All files of the archive of a case. */
export function archiveOf(files: Files): Record<string, string | Uint8Array> {
  const all = Object.entries({ ...validArchive, ...files });
  return Object.fromEntries(all.flatMap(([path, content]) => (content === null ? [] : [[path, content]])));
}
