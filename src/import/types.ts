import type { Format, Level, LinkKind } from '../schema/choices.ts';
import type { ChangeLog } from './changeLog.ts';

// What an importer returns: plain data with the keys of the content folder, and where each entry comes from.

export interface Link {
  readonly label: string;
  readonly url: string;
}

export interface SessionLink {
  readonly kind?: LinkKind | undefined;
  readonly label?: string | undefined;
  readonly url: string;
}

/** The event as far as the source knows it. The writer adds what is required and missing, and reports that. */
export interface ImportedEvent {
  readonly from: string;
  readonly name?: string | undefined;
  readonly series?: string | undefined;
  readonly description?: string | undefined;
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  readonly place?: string | undefined;
  readonly timezone?: string | undefined;
  readonly organiser?: string | undefined;
  readonly links: readonly Link[];
}

/** A track. Sessions name it by its title; the writer makes its id. */
export interface ImportedTrack {
  readonly from: string;
  readonly title: string;
  readonly description?: string | undefined;
  readonly hue?: number | undefined;
}

export interface SessionSpeaker {
  readonly name: string;
  readonly company?: string | undefined;
}

export interface ImportedSession {
  /** The entry of the source, for messages: “event 25 (Gray Room)”. */
  readonly from: string;
  readonly importId: string;
  readonly title: string;
  /** The title of its track. */
  readonly track?: string | undefined;
  readonly speakers: readonly SessionSpeaker[];
  readonly format?: Format | undefined;
  readonly level?: Level | undefined;
  readonly language?: string | undefined;
  /** `2019-09-30T10:30` in the time zone of the event, or a date. */
  readonly start?: string | undefined;
  /** In minutes. */
  readonly duration?: number | undefined;
  readonly room?: string | undefined;
  /** The tags of the source; the writer decides which become topics. */
  readonly topics: readonly string[];
  readonly slides?: string | undefined;
  readonly video?: string | undefined;
  readonly recorded?: false | undefined;
  readonly links: readonly SessionLink[];
  readonly license?: string | undefined;
  readonly order?: number | undefined;
  /** MDX that is valid as the body of a session file. */
  readonly abstract: string;
}

/** A speaker of whom more than the name is known. */
export interface ImportedSpeaker {
  readonly from: string;
  readonly name: string;
  /** Plain text; an empty line begins a paragraph. */
  readonly bio?: string | undefined;
  readonly links: readonly Link[];
}

export type SourceKey = Exclude<keyof ImportedSession, 'from' | 'importId' | 'title' | 'topics'>;

export interface Imported {
  readonly event: ImportedEvent;
  readonly tracks: readonly ImportedTrack[];
  readonly sessions: readonly ImportedSession[];
  readonly speakers: readonly ImportedSpeaker[];
  /** The keys of a talk that the source can fill, without those that every talk has. */
  readonly keys: readonly SourceKey[];
  /** Every field of the source that was dropped or changed, with how often. */
  readonly log: ChangeLog;
}

/** What an importer reads: one text, or the texts of a folder by their paths, with forward slashes. */
export type SourceInput =
  | { readonly text: string; readonly files?: undefined }
  | { readonly files: ReadonlyMap<string, string>; readonly text?: undefined };

export interface ImportOptions {
  /** The id of the event in the content folder. */
  readonly event: string;
  /** Headings of a CSV file and the keys that they mean. */
  readonly map?: ReadonlyMap<string, string>;
}

/** An importer: a pure function. Throws an `InputError` for input of another kind. */
export type Importer = (input: SourceInput, options: ImportOptions) => Imported;
