import type { Catalogue } from '../../src/catalogue/types.ts';
import { FORMATS, LEVELS } from '../../src/schema/choices.ts';
import { type EventSpec, type SessionSpec, validCatalogue } from '../catalogue/records.ts';
import { type Chance, chanceOf } from './random.ts';

const LANGUAGES = ['de', 'ar', 'pt-BR'];

/**
 * The catalogue of an invented archive with so many sessions, always the same for a seed. With several events most
 * sessions are at the first of them, the second has no tracks, and sessions differ in format, level and language too.
 */
export function inventedCatalogue(size: number, eventCount = 1, seed = 1): Catalogue {
  const chance = chanceOf(seed);
  const words = vocabulary(chance, Math.min(12_000, size * 20));
  const named = (kind: string, count: number) =>
    Array.from({ length: count }, (_, index) => ({
      id: `${kind}-${index}`,
      title: `${capital(words[index * 7])} ${kind}`,
    }));
  const tracks = named('track', 8).map((track, index) => ({ ...track, order: index + 1 }));
  const topics = named('topic', Math.min(60, Math.ceil(size / 8)));
  const companies = Array.from(
    { length: Math.ceil(size / 5) },
    (_, index) => `${capital(words[index])} Works ${index}`,
  );
  const names = Array.from(
    { length: Math.ceil(size * 0.8) },
    (_, index) => `${capital(chance.one(words))} Person ${index}`,
  );
  const text = (length: number): string => Array.from({ length }, () => chance.usual(words)).join(' ');

  const events = Array.from({ length: eventCount }, (_, index) => ({
    id: `event-${index}`,
    name: `${capital(words[index * 5])} Days ${index}`,
    // Two events a year.
    start: `${2024 - (index >> 1)}-0${index % 2 === 0 ? 9 : 4}-01`,
    end: `${2024 - (index >> 1)}-0${index % 2 === 0 ? 9 : 4}-02`,
    tracks: index === 1 ? [] : tracks,
    sessions: [] as SessionSpec[],
  }));
  const several = (): Partial<SessionSpec> => ({
    ...(chance.below(3) === 0 && { format: chance.one(FORMATS) }),
    ...(chance.below(2) === 0 && { level: chance.one(LEVELS) }),
    ...(chance.below(4) === 0 && { language: chance.one(LANGUAGES) }),
  });

  const invent = (index: number, { tracks: its = [] }: EventSpec): SessionSpec => {
    const speakers = new Set([chance.one(names), ...(chance.below(3) === 0 ? [chance.one(names)] : [])]);
    return {
      id: `session-${index}`,
      title: `${capital(text(3 + chance.below(6)))} ${index}`,
      track: its.length > 0 ? chance.usual(its).id : undefined,
      topics: chance.some(topics, 4).map(({ id }) => id),
      speakers: [...speakers].map((name) => {
        const [company, laterCompany] = [chance.usual(companies), chance.usual(companies)];
        return { name, company, ...(chance.below(6) === 0 && laterCompany !== company && { laterCompany }) };
      }),
      ...(chance.below(2) === 0 && { slides: 'https://slides.example.org/' }),
      ...(chance.below(3) === 0 && { video: 'https://video.example.org/' }),
      ...(eventCount > 1 && several()),
      text: chance.below(20) === 0 ? '' : text(60 + chance.below(120)),
    };
  };
  for (let index = 0; index < size; index += 1) {
    const event = events[index] ?? chance.usual(events);
    event.sessions.push(invent(index, event));
  }
  return validCatalogue({ events, topics });
}

/** Words that can be pronounced. The first are used most. */
function vocabulary({ one, below }: Chance, size: number): string[] {
  const words = new Set<string>();
  while (words.size < size) {
    words.add(Array.from({ length: 1 + below(4) }, () => one(BEGINNINGS) + one(VOWELS)).join('') + one(ENDINGS));
  }
  return [...words];
}

const BEGINNINGS = [
  'b',
  'br',
  'd',
  'dr',
  'f',
  'g',
  'gl',
  'h',
  'k',
  'l',
  'm',
  'n',
  'p',
  'r',
  's',
  'st',
  't',
  'tr',
  'v',
  'z',
];
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ai', 'ou'];
const ENDINGS = ['', 'n', 'r', 's', 'st', 'l', 'm', 'nd'];

const capital = (text = ''): string => text.charAt(0).toUpperCase() + text.slice(1);
