import type { Format, Level, LinkKind } from '../schema/choices.ts';
import type { CompanyData } from '../schema/company.ts';
import type { TopicData } from '../schema/topic.ts';
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
  readonly shortName?: string | undefined;
  readonly series?: string | undefined;
  readonly description?: string | undefined;
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  readonly place?: string | undefined;
  readonly timezone?: string | undefined;
  readonly language?: string | undefined;
  readonly organiser?: string | undefined;
  readonly source?: SessionLink | undefined;
  readonly links: readonly SessionLink[];
}

/** A track. Sessions name it by its title; the writer makes its id, unless the source is an archive. */
export interface ImportedTrack {
  readonly from: string;
  readonly id?: string | undefined;
  readonly title: string;
  readonly description?: string | undefined;
  readonly hue?: number | undefined;
  readonly order?: number | undefined;
}

export interface SessionSpeaker {
  readonly name: string;
  readonly company?: string | undefined;
  readonly laterCompany?: string | undefined;
}

export interface ImportedSession {
  /** The entry of the source, for messages: “event 25 (Gray Room)”. */
  readonly from: string;
  /** The name of its file, if the source is an archive. */
  readonly id?: string | undefined;
  /** What it is recognised by; only one with an `id` needs none. */
  readonly importId?: string | undefined;
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
  readonly recorded?: boolean | undefined;
  readonly links: readonly SessionLink[];
  readonly license?: string | undefined;
  readonly added?: string | undefined;
  readonly order?: number | undefined;
  /** MDX that is valid as the body of a session file. */
  readonly abstract: string;
}

/** A speaker of whom more than the name is known. */
export interface ImportedSpeaker {
  readonly from: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly sortAs?: string | undefined;
  readonly distinct?: readonly string[] | undefined;
  /** Plain text; an empty line begins a paragraph. */
  readonly bio?: string | undefined;
  readonly links: readonly SessionLink[];
}

export type SourceKey = Exclude<keyof ImportedSession, 'from' | 'id' | 'importId' | 'title' | 'topics'>;

export interface Imported {
  readonly event: ImportedEvent;
  readonly tracks: readonly ImportedTrack[];
  readonly sessions: readonly ImportedSession[];
  readonly speakers: readonly ImportedSpeaker[];
  /** Topics of which more than the title is known. */
  readonly topics?: readonly (TopicData & { readonly id: string })[];
  /** Companies of which more than the name is known. */
  readonly companies?: readonly CompanyData[];
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
