import type { EventData } from '../schema/event.ts';
import type { Abstract } from '../schema/records.ts';

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

export interface Session {
  readonly id: string;
  /** Its path below the content folder. */
  readonly file: string;
  /** Its place in the whole programme, from 1. */
  readonly number: number;
  readonly title: string;
  readonly track: Track;
  readonly speakers: readonly SessionSpeaker[];
  readonly topics: readonly Topic[];
  readonly slides: string | undefined;
  readonly video: string | undefined;
  readonly links: readonly { readonly label: string; readonly url: string }[];
  readonly abstract: Abstract;
  /** Its neighbours in the track. */
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

export interface Track {
  readonly id: string;
  readonly title: string;
  readonly hue: number;
  readonly description: string;
  readonly sessions: readonly Session[];
}

export interface Topic {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly sessions: readonly Session[];
}

export interface Speaker {
  readonly id: string;
  readonly name: string;
  readonly sessions: readonly Session[];
  /** Every company that a session gives them, `company` before `then`, in programme order. */
  readonly companies: readonly Company[];
}

export interface Company {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly url: string | undefined;
  /** Talks by people who are listed with it and, as far as is known, were with it when they gave them. */
  readonly sessions: readonly Session[];
  /** Talks by people who are listed with it but gave them when they were with another company. */
  readonly earlierSessions: readonly Session[];
  /** Everyone a session lists with it, by name. */
  readonly speakers: readonly Speaker[];
}
