import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { type Chance, chanceOf } from '../search/random.ts';

// Content of any size for benches, skewed as real conferences are: a few speakers, companies, topics and words come
// very often and most only once; abstracts are of very different lengths, and some talks have none.

/** Writes the content of an event with that many sessions into a folder; the same files for the same size and seed. */
export function writeLargeArchive(folder: string, size: number, seed = 1): void {
  const chance = chanceOf(seed);
  const words = vocabulary(chance, Math.min(25_000, 1_000 + size * 4));
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };

  write(
    'event.yaml',
    stringify({
      name: 'Harbour Days 2024',
      description: 'An event that was invented to be measured.',
      start: '2024-05-17',
      end: '2024-05-18',
      place: 'Lisbon',
      language: 'en',
    }),
  );
  const tracks = titles(chance, words, Math.min(40, 5 + Math.floor(size / 250)));
  for (const [index, { id, title }] of tracks.entries()) {
    const track = { title, order: index + 1, hue: (index * 67) % 360, description: sentence(chance, words, 12) };
    write(`tracks/${id}.yaml`, stringify(track));
  }
  const topics = titles(chance, words, Math.min(200, 12 + Math.floor(size / 50)));
  for (const { id, title } of topics) {
    write(`topics/${id}.yaml`, stringify({ title, description: sentence(chance, words, 10) }));
  }
  const companies = titles(chance, words, Math.ceil(size / 4)).map(({ title }) => title);
  const speakers = names(chance, words, Math.ceil(size * 0.6)).map((name) => ({
    name,
    company: chance.below(100) < 65 ? often(chance, companies, 2) : undefined,
  }));

  const length = `${size}`.length;
  for (let index = 0; index < size; index += 1) {
    const id = `${pick(chance, words)}-${pick(chance, words)}-${`${index + 1}`.padStart(length, '0')}`;
    const given = new Set([often(chance, speakers, 1.6)]);
    while (chance.below(100) < 18) given.add(often(chance, speakers, 1.6));
    const frontMatter = {
      title: `${capital(phrase(chance, words, 3 + chance.below(7)))} ${index + 1}`,
      track: often(chance, tracks, 1.3).id,
      speakers: [...given].map(({ name, company }) => {
        const then = chance.below(100) < 8 ? often(chance, companies, 2) : undefined;
        return { name, company, ...(then !== company && { then }) };
      }),
      topics: [...new Set(Array.from({ length: chance.below(5) }, () => often(chance, topics, 1.8).id))],
      ...(chance.below(100) < 35 && { slides: `https://slides.example.org/${index}` }),
      ...(chance.below(100) < 60 && { video: `https://video.example.org/${index}` }),
    };
    const abstract = chance.below(100) < 6 ? '' : abstractOf(chance, words);
    write(`sessions/${id}.mdx`, `---\n${stringify(frontMatter)}---\n\n${abstract}`);
  }
}

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
