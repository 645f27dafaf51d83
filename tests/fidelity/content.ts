import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { splitFrontMatter } from '../../src/reader/frontMatter.ts';
import { readContent } from '../../src/reader/read.ts';

/** The event that the source is about. */
const EVENT = 'kafka-summit-sf-2019';

const CONTENT = join(import.meta.dirname, '..', '..', 'content');

const { records } = readContent(CONTENT);

export const { speakers } = records;
export const event = records.events.find(({ id }) => id === EVENT);

/** The tracks of the event, in their order. */
export const tracks = records.tracks
  .filter((track) => track.event === EVENT)
  .map(({ id, data }) => ({ id, ...data }))
  .toSorted((a, b) => a.order - b.order);

/** The talks of the event by id; `body` is the abstract as it is in the file. */
export const sessions = records.sessions
  .filter((session) => session.event === EVENT)
  .map(({ id, file, data }) => ({ id, ...data, body: bodyOf(file) }))
  .toSorted((a, b) => (a.id < b.id ? -1 : 1));

export type Session = (typeof sessions)[number];

function bodyOf(file: string): string {
  const parts = splitFrontMatter(readFileSync(join(CONTENT, file), 'utf8'));
  if (typeof parts === 'string') throw new Error(`${file}: ${parts}`);
  return parts.body;
}
