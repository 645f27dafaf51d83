import { join } from 'node:path';
import { buildCatalogue } from '../../src/catalogue/build.ts';
import type { Catalogue } from '../../src/catalogue/types.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { readContent } from '../../src/reader/read.ts';
import type { CompanyData } from '../../src/schema/company.ts';
import type { EventData } from '../../src/schema/event.ts';
import type { ContentRecords, SessionRecord } from '../../src/schema/records.ts';
import type { SessionData } from '../../src/schema/session.ts';
import type { TopicData } from '../../src/schema/topic.ts';
import type { TrackData } from '../../src/schema/track.ts';

type Speaker = SessionData['speakers'][number];

/** A session for a test. What is left out is valid and has nothing in common with other sessions. */
export interface SessionSpec extends Partial<Omit<SessionData, 'speakers'>> {
  readonly id: string;
  readonly speakers?: readonly (string | Speaker)[];
  readonly text?: string;
  /** The ids of the sessions that its abstract links to. */
  readonly linksTo?: readonly string[];
}

/** A content folder for a test. Without `tracks` there is one, `main`, with all sessions. */
export interface Spec {
  readonly event?: Partial<EventData>;
  readonly tracks?: readonly (Partial<TrackData> & { readonly id: string })[];
  readonly topics?: readonly (Partial<TopicData> & { readonly id: string })[];
  readonly companies?: readonly (Partial<CompanyData> & { readonly id: string; readonly name: string })[];
  readonly sessions?: readonly SessionSpec[];
  readonly refused?: readonly string[];
}

/** The records of a folder in which each file is valid by itself. */
export function records({
  event,
  tracks = [{ id: 'main' }],
  topics = [],
  companies = [],
  ...spec
}: Spec): ContentRecords {
  return {
    event: { id: 'event', file: 'event.yaml', data: { ...defaultEvent, ...event } },
    tracks: tracks.map(({ id, ...data }) => ({
      id,
      file: `tracks/${id}.yaml`,
      data: { title: id, order: 1, hue: 0, description: id, ...data },
    })),
    topics: topics.map(({ id, ...data }) => ({
      id,
      file: `topics/${id}.yaml`,
      data: { title: id, description: id, ...data },
    })),
    companies: companies.map(({ id, ...data }) => ({
      id,
      file: `companies/${id}.yaml`,
      data: { aliases: [], ...data },
    })),
    sessions: (spec.sessions ?? []).map(sessionRecord),
    refused: new Set(spec.refused),
  };
}

function sessionRecord({ id, speakers, text = '', linksTo = [], ...data }: SessionSpec): SessionRecord {
  const speakerData = (speakers ?? [`Speaker of ${id}`]).map((speaker) =>
    typeof speaker === 'string' ? { name: speaker } : speaker,
  );
  return {
    id,
    file: `sessions/${id}.mdx`,
    data: { title: id, track: 'main', topics: [], links: [], ...data, speakers: speakerData },
    abstract: {
      html: `<p>${text}</p>`,
      text,
      opensWithNote: false,
      links: linksTo.map((target, index) => ({ id: target, line: 10 + index, column: 3 })),
    },
  };
}

const defaultEvent: EventData = {
  name: 'An Event',
  description: 'An event.',
  start: '2031-05-01',
  end: '2031-05-02',
  place: 'Nowhere',
  language: 'en',
  links: [],
};

/** One session for each company. */
export const naming = (...companies: string[]): SessionSpec[] =>
  companies.map((company, index) => ({
    id: `talk-${index + 1}`,
    speakers: [{ name: `Speaker ${index + 1}`, company }],
  }));

/** The catalogue of a spec; throws if it has problems. */
export function validCatalogue(spec: Spec): Catalogue {
  const { catalogue, problems } = buildCatalogue(records(spec));
  if (!catalogue || problems.length > 0) throw new Error(problems.map(({ message }) => message).join('\n'));
  return catalogue;
}

export const problemsOf = (spec: Spec): Problem[] => buildCatalogue(records(spec)).problems;

/** The records of the invented event, which covers all edge cases. */
export const inventedEvent = (): ContentRecords =>
  readContent(join(import.meta.dirname, '../fixtures/invented-event')).records;

/** The items in another order that depends only on the seed (linear congruential generator, Fisher–Yates). */
export function shuffled<T>(items: readonly T[], seed: number): T[] {
  const list = [...items];
  let state = seed;
  for (let index = list.length - 1; index > 0; index -= 1) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    const other = state % (index + 1);
    [list[index], list[other]] = [list[other] as T, list[index] as T];
  }
  return list;
}

export const idsOf = (entries: Iterable<{ readonly id: string }>): string[] => [...entries].map(({ id }) => id);
