import type { CompanyData } from '../schema/company.ts';
import type { EventData } from '../schema/event.ts';
import type { Abstract } from '../schema/records.ts';
import type { SessionData } from '../schema/session.ts';
import type { TopicData } from '../schema/topic.ts';
import type { TrackData } from '../schema/track.ts';

/** The whole archive, joined. Every map goes by id and iterates in the order that its pages list it in. */
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
  /** By number of talks given for it (`sessions`), most first, then by name. */
  readonly companies: ReadonlyMap<string, Company>;
}

/** A session: all that its file says, with what it names in place of the names, and what is computed from the whole. */
export interface Session extends Omit<SessionData, 'track' | 'speakers' | 'topics'> {
  readonly id: string;
  /** Its path below the content folder. */
  readonly file: string;
  /** Its place in the whole programme, from 1. */
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

/** A speaker of one session with their affiliation: the company as listed, and the one at the time of the talk if another. */
export interface SessionSpeaker {
  readonly speaker: Speaker;
  readonly company: Company | undefined;
  readonly then: Company | undefined;
}

/** Another session that a reader of this one may want, and why: each list holds what the two share. */
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
  /** Every company that a session gives them, `company` before `then`, in programme order. */
  readonly companies: readonly Company[];
}

export interface Company extends CompanyData {
  readonly id: string;
  /** Talks by people who are listed with it and, as far as is known, were with it when they gave them. */
  readonly sessions: readonly Session[];
  /** Talks by people who are listed with it but gave them when they were with another company. */
  readonly earlierSessions: readonly Session[];
  /** Everyone a session lists with it, by name. */
  readonly speakers: readonly Speaker[];
}
