import type { CompanyData } from '../schema/company.ts';
import type { EventData } from '../schema/event.ts';
import type { Abstract } from '../schema/records.ts';
import type { SessionData } from '../schema/session.ts';
import type { TopicData } from '../schema/topic.ts';
import type { TrackData } from '../schema/track.ts';

/** The whole archive, joined. Every map is keyed by id and iterates in the order in which pages list its entries. */
export interface Catalogue {
  readonly event: EventData;
  /** In programme order: by track, then by `order` in the track, then by title, then by id. */
  readonly sessions: ReadonlyMap<string, Session>;
  /** By `order`, then by title, then by id. */
  readonly tracks: ReadonlyMap<string, Track>;
  /** By title, then by id. */
  readonly topics: ReadonlyMap<string, Topic>;
  /** By name. */
  readonly speakers: ReadonlyMap<string, Speaker>;
  /** By number of `sessions`, the largest first, then by name. */
  readonly companies: ReadonlyMap<string, Company>;
}

/** A session: the data of its file, with entities instead of ids and names, and what is computed from all sessions. */
export interface Session extends Omit<SessionData, 'track' | 'speakers' | 'topics'> {
  readonly id: string;
  /** Its path below the content folder. */
  readonly file: string;
  /** Its position in the programme, from 1. */
  readonly number: number;
  readonly track: Track;
  readonly speakers: readonly SessionSpeaker[];
  readonly topics: readonly Topic[];
  readonly abstract: Abstract;
  /** The sessions before and after it in the track. */
  readonly previous: Session | undefined;
  readonly next: Session | undefined;
  /** At most four, nearest first. */
  readonly related: readonly Related[];
}

/** A speaker of one session, with the company as listed and, if different, the company at the time of the talk. */
export interface SessionSpeaker {
  readonly speaker: Speaker;
  readonly company: Company | undefined;
  readonly then: Company | undefined;
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
  readonly id: string;
  readonly sessions: readonly Session[];
}

export interface Topic extends TopicData {
  readonly id: string;
  readonly sessions: readonly Session[];
}

export interface Speaker {
  readonly id: string;
  readonly name: string;
  readonly sessions: readonly Session[];
  /** Every company that a session lists for them, `company` before `then`, in programme order. */
  readonly companies: readonly Company[];
}

export interface Company extends CompanyData {
  readonly id: string;
  /** Sessions whose speaker is listed with it and, as far as is known, was with it at the time of the talk. */
  readonly sessions: readonly Session[];
  /** Sessions whose speaker is listed with it but was with another company at the time of the talk. */
  readonly earlierSessions: readonly Session[];
  /** Every speaker that a session lists with it, by name. */
  readonly speakers: readonly Speaker[];
}
