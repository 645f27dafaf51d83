import type { ArchiveData } from '../schema/archive.ts';
import type { CompanyData } from '../schema/company.ts';
import type { EventData } from '../schema/event.ts';
import type { Abstract } from '../schema/records.ts';
import type { SessionData } from '../schema/session.ts';
import type { SpeakerData } from '../schema/speaker.ts';
import type { TopicData } from '../schema/topic.ts';
import type { TrackData } from '../schema/track.ts';

/** The whole archive, joined. Every map is keyed by id and iterates in the order in which pages list its entries. */
export interface Catalogue extends ArchiveData {
  /** The prose of `about.mdx`, if there is one. */
  readonly about: Abstract | undefined;
  /** The addresses that the last check of links found dead, without those of parts of pages, with the day of the check. */
  readonly deadLinks: ReadonlyMap<string, string>;
  /** The newest first. */
  readonly events: ReadonlyMap<string, Event>;
  /** Of all events, in the order of these. */
  readonly sessions: readonly Session[];
  /** By title, then by id. */
  readonly topics: ReadonlyMap<string, Topic>;
  /** By family name. */
  readonly speakers: ReadonlyMap<string, Speaker>;
  /** By number of `sessions`, the largest first, then by name. */
  readonly companies: ReadonlyMap<string, Company>;
}

export interface Event extends Omit<EventData, 'language'> {
  readonly id: string;
  /** Its path below the content folder, as of the entries below. */
  readonly file: string;
  /** Its own, or the archive's. */
  readonly language: string;
  /** By `order`, then by title, then by id. */
  readonly tracks: ReadonlyMap<string, Track>;
  /** In programme order: by track, then by `order` in the track, then by time, then by title, then by id. */
  readonly sessions: readonly Session[];
}

/** A session: the data of its file, with entities instead of ids and names, and what is computed from all sessions. */
export interface Session extends Omit<SessionData, 'track' | 'speakers' | 'topics' | 'language'> {
  /** Unique inside its event. */
  readonly id: string;
  readonly event: Event;
  /** Its path below the content folder. */
  readonly file: string;
  /** Its position in the programme of its event, from 1. */
  readonly number: number;
  /** Its own, its event's or the archive's. */
  readonly language: string;
  readonly track: Track | undefined;
  readonly speakers: readonly SessionSpeaker[];
  readonly topics: readonly Topic[];
  readonly abstract: Abstract;
  /** The sessions before and after it in the programme of its event. */
  readonly previous: Session | undefined;
  readonly next: Session | undefined;
  /** At most four, of any event, nearest first. */
  readonly related: readonly Related[];
}

/** A speaker of one session, with their company at the time of the talk and the one that they are known to have joined later. */
export interface SessionSpeaker {
  readonly speaker: Speaker;
  readonly company: Company | undefined;
  readonly laterCompany: Company | undefined;
}

/** Another session that may interest readers of this one. The lists of `reason` contain what both have in common. */
export interface Related {
  readonly session: Session;
  readonly reason: {
    readonly speakers: readonly Speaker[];
    readonly topics: readonly Topic[];
    readonly companies: readonly Company[];
    readonly words: readonly string[];
  };
}

export interface Track extends TrackData {
  /** Unique inside its event. */
  readonly id: string;
  readonly file: string;
  readonly event: Event;
  readonly sessions: readonly Session[];
}

export interface Topic extends TopicData {
  readonly id: string;
  readonly file: string;
  readonly sessions: readonly Session[];
}

export interface Speaker extends SpeakerData {
  readonly id: string;
  /** Undefined where no more than the name is known. */
  readonly file: string | undefined;
  /** The name by which lists by family name sort: “Heide, Anna von der”. */
  readonly sortName: string;
  readonly sessions: readonly Session[];
  /** Every company that a session lists for them, `company` before `laterCompany`, in the order of the sessions. */
  readonly companies: readonly Company[];
}

export interface Company extends CompanyData {
  readonly id: string;
  /** Undefined where no more than the name is known. */
  readonly file: string | undefined;
  /** Sessions whose speaker was with it at the time of the talk, as far as is known. */
  readonly sessions: readonly Session[];
  /** Sessions whose speaker joined it later. */
  readonly earlierSessions: readonly Session[];
  /** Every speaker that a session lists with it, by family name. */
  readonly speakers: readonly Speaker[];
}
