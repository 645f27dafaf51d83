import type { Catalogue } from '../../src/catalogue/types.ts';
import { type SessionSpec, validCatalogue } from '../catalogue/records.ts';
import { type Chance, chanceOf } from './random.ts';

/** The catalogue of an invented event, always the same for a seed. */
export function inventedCatalogue(size: number, seed = 1): Catalogue {
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

  const sessions = Array.from({ length: size }, (_, index): SessionSpec => {
    const speakers = new Set([chance.one(names), ...(chance.below(3) === 0 ? [chance.one(names)] : [])]);
    return {
      id: `session-${index}`,
      title: `${capital(text(3 + chance.below(6)))} ${index}`,
      track: chance.usual(tracks).id,
      topics: chance.some(topics, 4).map(({ id }) => id),
      speakers: [...speakers].map((name) => {
        const [company, then] = [chance.usual(companies), chance.usual(companies)];
        return { name, company, ...(chance.below(6) === 0 && then !== company && { then }) };
      }),
      ...(chance.below(2) === 0 && { slides: 'https://slides.example.org/' }),
      ...(chance.below(3) === 0 && { video: 'https://video.example.org/' }),
      text: chance.below(20) === 0 ? '' : text(60 + chance.below(120)),
    };
  });
  return validCatalogue({ tracks, topics, sessions });
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
