import { companiesAtTheTime } from '../../catalogue/affiliations.ts';
import type { Catalogue, Session, Speaker } from '../../catalogue/types.ts';
import { compareText } from '../../text/compare.ts';
import type { Names, Words } from '../indexFormat.ts';
import { initialOf } from '../initials.ts';
import { packLists } from '../lists.ts';
import { indexedWords, isUnspaced } from '../tokens.ts';
import type { SearchRecord } from './records.ts';

interface Part {
  readonly words: Map<string, number>;
  readonly named: Set<number>;
  readonly speakers: Speaker[];
}

/** The vocabulary of the index, and its titles and names, in parts by initial (indexFormat.ts), sorted. */
export function initialParts(
  { sessions, speakers }: Catalogue,
  records: readonly SearchRecord[],
): Map<string, { words: Words; names: Names }> {
  const parts = new Map<string, Part>();
  // Where words have no spaces between them, only Pagefind knows what a word is.
  const wordsIn = (texts: readonly string[]) =>
    new Set(texts.flatMap(indexedWords).filter((word) => !isUnspaced(word)));
  const partOf = (word: string): Part => {
    const initial = initialOf(word);
    const part = parts.get(initial) ?? { words: new Map(), named: new Set(), speakers: [] };
    parts.set(initial, part);
    return part;
  };
  records.forEach(({ content, meta }, index) => {
    for (const word of wordsIn([content, ...Object.values(meta)])) {
      const { words } = partOf(word);
      words.set(word, (words.get(word) ?? 0) + 1);
    }
    for (const word of wordsIn(namesIn(sessions[index] as Session))) partOf(word).named.add(index);
  });
  for (const speaker of speakers.values()) {
    // An id is a name in the letters a–z.
    const words = wordsIn([speaker.name, ...speaker.aliases, speaker.id.replaceAll('-', ' ')]);
    for (const part of new Set([...words].map(partOf))) part.speakers.push(speaker);
  }
  return new Map(
    [...parts]
      .toSorted(([a], [b]) => compareText(a, b))
      .map(([initial, { words, named, speakers }]) => [
        initial,
        {
          words: Object.fromEntries([...words].toSorted(([a], [b]) => compareText(a, b))),
          names: {
            named: packLists([[...named].toSorted((a, b) => a - b)]),
            speakers: speakers.map(({ id, name, aliases }) => [id, name, ...aliases] as const),
          },
        },
      ]),
  );
}

const namesIn = (session: Session): string[] => [
  session.title,
  ...session.speakers.map(({ speaker }) => speaker.name),
  ...companiesAtTheTime(session).map(({ name }) => name),
];
