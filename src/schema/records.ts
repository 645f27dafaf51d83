import type { CompanyData } from './company.ts';
import type { EventData } from './event.ts';
import type { SessionData } from './session.ts';
import type { TopicData } from './topic.ts';
import type { TrackData } from './track.ts';

/** One file of the content: its id, its path below the content folder and its valid data. */
export interface ContentRecord<Data> {
  readonly id: string;
  readonly file: string;
  readonly data: Data;
}

/** A talk's abstract, rendered: static HTML, its plain text, and the sessions that it links to. */
export interface Abstract {
  readonly html: string;
  readonly text: string;
  /** Whether an editor's note comes before the speaker's own text. */
  readonly opensWithNote: boolean;
  readonly links: readonly AbstractLink[];
}

/** A link in an abstract to the file of another session, and where in the file it stands. */
export interface AbstractLink {
  readonly id: string;
  readonly line: number;
  readonly column: number;
}

export interface SessionRecord extends ContentRecord<SessionData> {
  readonly abstract: Abstract;
}

/** All files of a content folder, as read and each valid by itself. */
export interface ContentRecords {
  readonly event: ContentRecord<EventData> | undefined;
  readonly tracks: readonly ContentRecord<TrackData>[];
  readonly topics: readonly ContentRecord<TopicData>[];
  readonly companies: readonly ContentRecord<CompanyData>[];
  readonly sessions: readonly SessionRecord[];
  /** Files that are there but were refused, as `tracks/core`: that they are missing here is no problem of its own. */
  readonly refused: ReadonlySet<string>;
}
