import type { ArchiveData } from './archive.ts';
import type { CompanyData } from './company.ts';
import type { DeadLinksData } from './deadLinks.ts';
import type { EventData } from './event.ts';
import type { SessionData } from './session.ts';
import type { SpeakerData } from './speaker.ts';
import type { TopicData } from './topic.ts';
import type { TrackData } from './track.ts';

/** One file of the content: its id, its path below the content folder, and what is valid of its data. */
export interface ContentRecord<Data> {
  readonly id: string;
  readonly file: string;
  readonly data: Data;
}

/** A file that belongs to an event: its id is unique inside that event only. */
export interface EventRecord<Data> extends ContentRecord<Data> {
  /** The id of the event. */
  readonly event: string;
}

/** Rendered prose, such as the abstract of a session: static HTML, Markdown, its plain text, and what it links to. */
export interface Abstract {
  /** The line of the file on which its words begin. */
  readonly line: number;
  readonly html: string;
  /** Its Markdown, without components; links to other sessions are relative to its page, as in `html`. */
  readonly markdown: string;
  readonly text: string;
  /** Whether the abstract begins with an editor's note. */
  readonly opensWithNote: boolean;
  /** Its links to other sessions. */
  readonly links: readonly AbstractLink[];
  /** Its links to addresses of the web. */
  readonly webLinks: readonly WebLink[];
}

/** A link in an abstract to an address of the web, and the position of the address in the file. */
export interface WebLink {
  readonly url: string;
  readonly line: number;
  readonly column: number;
}

/** A link in an abstract to the file of another session, and its position in the file. */
export interface AbstractLink {
  readonly id: string;
  /** The link as it is written, if that is not the name of a file of a session: it leads nowhere. */
  readonly href?: string;
  readonly line: number;
  readonly column: number;
}

export interface SessionRecord extends EventRecord<SessionData> {
  readonly abstract: Abstract;
}

/** The files of a content folder, each checked by itself. */
export interface ContentRecords {
  readonly archive: ContentRecord<ArchiveData> | undefined;
  /** The prose of `about.mdx`, if there is one. */
  readonly about: Abstract | undefined;
  /** What the last check of links found dead, if it has been saved. */
  readonly deadLinks: ContentRecord<DeadLinksData> | undefined;
  readonly events: readonly ContentRecord<EventData>[];
  readonly tracks: readonly EventRecord<TrackData>[];
  readonly topics: readonly ContentRecord<TopicData>[];
  readonly companies: readonly ContentRecord<CompanyData>[];
  readonly speakers: readonly ContentRecord<SpeakerData>[];
  readonly sessions: readonly SessionRecord[];
  /**
   * Files that exist but were refused at least in part, by their paths without the ending, such as
   * `events/days/tracks/core`. References to them are not a problem.
   */
  readonly refused: ReadonlySet<string>;
}
