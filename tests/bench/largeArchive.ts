import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { FORMATS, LEVELS } from '../../src/schema/choices.ts';
import { type Chance, chanceOf } from '../search/random.ts';

// Content of any size for benches, skewed as real conferences are: a few speakers, companies, topics and words come
// very often and most only once; abstracts are of very different lengths, and some talks have none.

type Write = (path: string, data: object, text?: string) => void;

/** What the sessions of all events take their speakers, companies and topics from. */
interface Pool {
  readonly words: readonly string[];
  readonly topics: readonly { readonly id: string }[];
  readonly companies: readonly string[];
  readonly speakers: readonly { readonly name: string; readonly company: string | undefined }[];
}

/**
 * Writes the content of an archive with that many sessions into a folder; the same files for the same arguments. Several
 * events are a few large and many small ones, of 2005 to 2024; speakers, companies and topics come back in them.
 */
export function writeLargeArchive(folder: string, size: number, events = 1, seed = 1): void {
  const chance = chanceOf(seed);
  const words = vocabulary(chance, Math.min(25_000, 1_000 + size * 4));
  const write: Write = (path, data, text) => {
    const yaml = stringify(data);
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text === undefined ? yaml : `---\n${yaml}---\n\n${text}`);
  };

  write('archive.yaml', {
    name: 'The Harbour Talks',
    description: 'An archive that was invented to be measured.',
    language: 'en',
  });
  const topics = titles(chance, words, Math.min(200, 12 + Math.floor(size / 50)));
  for (const { id, title } of topics) {
    write(`topics/${id}.yaml`, { title, description: sentence(chance, words, 10) });
  }
  const companies = titles(chance, words, Math.ceil(size / 4)).map(({ title }) => title);
  const speakers = names(chance, words, Math.ceil(size * 0.6)).map((name) => ({
    name,
    company: chance.below(100) < 65 ? often(chance, companies, 2) : undefined,
  }));
  const pool = { words, topics, companies, speakers };
  sizesOf(size, events).forEach((count, index) => {
    writeEvent(chance, pool, eventAt(index, events), count, write);
  });
}

/** How many sessions each event has: half as many as the first the second, a third the third, and so on (Zipf). */
function sizesOf(size: number, events: number): number[] {
  const shares = Array.from({ length: events }, (_, index) => 1 / (index + 1));
  const total = shares.reduce((sum, share) => sum + share, 0);
  const rest = shares.slice(1).map((share) => Math.max(1, Math.floor((size * share) / total)));
  return [Math.max(1, size - rest.reduce((sum, count) => sum + count, 0)), ...rest];
}

/** An event for a bench. Of several, some have no tracks, some times and rooms, some formats, levels and languages. */
interface LargeEvent {
  readonly id: string;
  readonly name: string;
  readonly year: number;
  readonly hasTracks: boolean;
  readonly hasTimes: boolean;
  readonly hasKinds: boolean;
}

function eventAt(index: number, events: number): LargeEvent {
  if (events === 1) {
    const only = { id: 'harbour-days-2024', name: 'Harbour Days 2024', year: 2024 };
    return { ...only, hasTracks: true, hasTimes: false, hasKinds: false };
  }
  const year = 2024 - ((index * 7) % 20);
  const place = capital(BEGINNINGS[index % BEGINNINGS.length] as string) + VOWELS[index % VOWELS.length];
  return {
    id: `harbour-days-${year}-${index + 1}`,
    name: `Harbour Days ${place} ${year}, no. ${index + 1}`,
    year,
    hasTracks: index % 3 < 2,
    hasTimes: index % 2 === 0,
    hasKinds: index % 4 < 2,
  };
}

function writeEvent(chance: Chance, pool: Pool, event: LargeEvent, count: number, write: Write): void {
  const { words } = pool;
  const folder = `events/${event.id}`;
  write(`${folder}/event.yaml`, {
    name: event.name,
    series: 'Harbour Days',
    description: 'An event that was invented to be measured.',
    start: `${event.year}-05-17`,
    end: `${event.year}-05-18`,
    place: 'Lisbon',
    ...(event.hasTimes && { timezone: 'Europe/Lisbon' }),
  });
  const tracks = event.hasTracks ? titles(chance, words, Math.min(40, 5 + Math.floor(count / 250))) : [];
  for (const [index, { id, title }] of tracks.entries()) {
    const track = { title, order: index + 1, hue: (index * 67) % 360, description: sentence(chance, words, 12) };
    write(`${folder}/tracks/${id}.yaml`, track);
  }
  const length = `${count}`.length;
  for (let index = 0; index < count; index += 1) {
    const id = `${pick(chance, words)}-${pick(chance, words)}-${`${index + 1}`.padStart(length, '0')}`;
    const data = {
      ...sessionData(chance, pool, index),
      ...(tracks.length > 0 && { track: often(chance, tracks, 1.3).id }),
      ...(event.hasTimes && timesOf(event.year, index)),
      ...(event.hasKinds && kindsOf(chance)),
    };
    write(`${folder}/sessions/${id}.mdx`, data, chance.below(100) < 6 ? '' : abstractOf(chance, words));
  }
}

function sessionData(chance: Chance, { words, topics, companies, speakers }: Pool, index: number): object {
  const given = new Set([often(chance, speakers, 1.6)]);
  while (chance.below(100) < 18) given.add(often(chance, speakers, 1.6));
  return {
    title: `${capital(phrase(chance, words, 3 + chance.below(7)))} ${index + 1}`,
    speakers: [...given].map(({ name, company }) => {
      const laterCompany = chance.below(100) < 8 ? often(chance, companies, 2) : undefined;
      return { name, company, ...(laterCompany !== company && { laterCompany }) };
    }),
    topics: [...new Set(Array.from({ length: chance.below(5) }, () => often(chance, topics, 1.8).id))],
    ...(chance.below(100) < 35 && { slides: `https://slides.example.org/${index}` }),
    ...(chance.below(100) < 60 && { video: `https://video.example.org/${index}` }),
  };
}

/** A talk of 20 minutes at every half hour of two days, in as many rooms as it takes. */
function timesOf(year: number, index: number): object {
  const [day, slot] = [17 + (index % 2), Math.floor(index / 2) % 18];
  const time = `${`${9 + (slot >> 1)}`.padStart(2, '0')}:${slot % 2 === 0 ? '00' : '30'}`;
  return { start: `${year}-05-${day}T${time}`, duration: 20, room: `Room ${Math.floor(index / 36) + 1}` };
}

const kindsOf = (chance: Chance): object => ({
  ...(chance.below(100) < 22 && { format: chance.one(FORMATS) }),
  ...(chance.below(100) < 50 && { level: chance.one(LEVELS) }),
  ...(chance.below(100) < 17 && { language: chance.one(['de', 'es', 'ja', 'pt-BR']) }),
});

/** An item, the first ones more often: the higher the skew, the more so. */
const often = <T>({ below }: Chance, items: readonly T[], skew: number): T =>
  items[Math.floor(items.length * (below(1e9) / 1e9) ** skew)] as T;

/** A word, as often as languages use it: the second half as often as the first, and so on (Zipf). */
const pick = ({ usual }: Chance, words: readonly string[]): string => usual(words);

const phrase = (chance: Chance, words: readonly string[], length: number): string =>
  Array.from({ length }, () => pick(chance, words)).join(' ');

const sentence = (chance: Chance, words: readonly string[], length: number): string =>
  `${capital(phrase(chance, words, length))}.`;

/** Paragraphs, often a list, sometimes a link, emphasis or a heading: 20 to 600 words, around 110 for most. */
function abstractOf(chance: Chance, words: readonly string[]): string {
  const spread = (chance.below(1000) + chance.below(1000) + chance.below(1000)) / 1500 - 1;
  let left = Math.round(110 * 5 ** spread);
  const blocks: string[] = [];
  while (left > 0) {
    const sentences = Array.from({ length: 1 + chance.below(4) }, () => sentence(chance, words, 6 + chance.below(16)));
    left -= sentences.join(' ').split(' ').length;
    if (chance.below(100) < 12) sentences.push(`See [the ${pick(chance, words)}](https://example.org/${left + 600}).`);
    if (chance.below(100) < 10)
      sentences.push(`This is *${phrase(chance, words, 2)}*, not **${pick(chance, words)}**.`);
    if (chance.below(100) < 4) blocks.push(`## ${capital(phrase(chance, words, 3))}`);
    blocks.push(sentences.join(' '));
    if (chance.below(100) < 14) {
      const items = Array.from({ length: 3 + chance.below(4) }, () => `- ${capital(phrase(chance, words, 6))}`);
      left -= items.length * 6;
      blocks.push(items.join('\n'));
    }
  }
  return `${blocks.join('\n\n')}\n`;
}

/** Names of two words, no two with one id. */
function names(chance: Chance, words: readonly string[], count: number): string[] {
  const found = new Set<string>();
  while (found.size < count) found.add(`${capital(chance.one(words))} ${capital(chance.one(words))}`);
  return [...found];
}

const titles = (chance: Chance, words: readonly string[], count: number): { id: string; title: string }[] =>
  names(chance, words, count).map((title) => ({ id: title.toLowerCase().replaceAll(' ', '-'), title }));

/** Words that can be said, no two alike; those that are used most come first. */
function vocabulary({ below, one }: Chance, size: number): string[] {
  const words = new Set<string>();
  while (words.size < size) {
    words.add(Array.from({ length: 1 + below(3) }, () => one(BEGINNINGS) + one(VOWELS)).join('') + one(ENDINGS));
  }
  return [...words];
}

const BEGINNINGS = 'b br c d dr f g gl h k l m n p pl r s sh st t tr v w z'.split(' ');
const VOWELS = 'a e i o u ai ea ou'.split(' ');
const ENDINGS = ['', 'n', 'r', 's', 'st', 'l', 'm', 'nd', 'ng'];

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
