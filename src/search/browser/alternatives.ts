import type { FacetValues } from '../facets.ts';
import { isSingleLetter } from '../initials.ts';
import { isUnspaced, joinParts, wordsOf } from '../tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Something to look up for one or more words of a query, by their positions. */
export interface Alternative {
  readonly covers: readonly number[];
  /** For the index: a word, or a phrase in quotes. For a single letter only names and titles are looked up. */
  readonly term: string;
  readonly isLetter: boolean;
  /** How much it counts: 1 for the word itself. */
  readonly weight: number;
}

/** How the words of a query are understood. */
export interface Reading {
  readonly alternatives: readonly Alternative[];
  /** By the position of a misspelt word: the word that is looked up instead. */
  readonly corrections: ReadonlyMap<number, string>;
  /** The positions of words that nothing is known of. */
  readonly unknown: readonly number[];
  /** Topics and companies that are looked up by name because the query has another name of them. */
  readonly also: readonly { readonly label: string; readonly alias: string }[];
}

export interface Sources {
  readonly vocabulary: Vocabulary;
  readonly otherNames: OtherNames;
  /** Whether any session has a word, in any of its forms. */
  readonly isFound: (word: string) => Promise<boolean>;
}

const WEIGHTS = { itself: 1, joined: 0.9, split: 0.9, otherName: 0.8, correction: 0.6 } as const;

/** The shortest part that a word is split into. */
const MIN_PART = 3;

/** What to look up for the words of a query. */
export async function readWords(words: readonly string[], sources: Sources): Promise<Reading> {
  const { vocabulary, otherNames, isFound } = sources;
  const normalized = words.map(joinParts);
  const alternatives: Alternative[] = [];
  const corrections = new Map<number, string>();
  const unknown: number[] = [];
  const add = (covers: number[], term: string, weight: number, isLetter = false) =>
    alternatives.push({ covers, term, weight, isLetter });

  const joined = await Promise.all(
    normalized.slice(1).map((word, index) => vocabulary.has(`${normalized[index]}${word}`)),
  );
  joined.forEach((isWord, index) => {
    if (isWord) add([index, index + 1], `${normalized[index]}${normalized[index + 1]}`, WEIGHTS.joined);
  });

  const also = otherNames.in(normalized);
  for (const { covers, names } of also) {
    for (const name of names) add(covers, phraseOf(name), WEIGHTS.otherName);
  }

  await Promise.all(
    normalized.map(async (word, index) => {
      if (isSingleLetter(word)) return add([index], word, WEIGHTS.itself, true);
      const isBeginning = isUnspaced(word) || (await vocabulary.beginningWith(word)).length > 0;
      if (!isBeginning || (await vocabulary.has(word))) {
        for (const [left, right] of await splits(word, vocabulary)) add([index], `"${left} ${right}"`, WEIGHTS.split);
      }
      const isKnown = isBeginning || (await isFound(words[index] as string));
      if (isKnown) return add([index], words[index] as string, WEIGHTS.itself);
      if (alternatives.some(({ covers }) => covers.includes(index))) return;
      const nearest = await vocabulary.nearest(word);
      if (nearest === undefined) return unknown.push(index);
      corrections.set(index, nearest);
      return add([index], nearest, WEIGHTS.correction);
    }),
  );
  return {
    alternatives,
    corrections,
    unknown: unknown.sort((a, b) => a - b),
    also: also.flatMap(({ label, alias }) => (alias === undefined ? [] : [{ label, alias }])),
  };
}

/** The ways to split a word into two that the index has: `cloudevents` into `cloud` and `events`. */
async function splits(word: string, vocabulary: Vocabulary): Promise<[string, string][]> {
  const found: [string, string][] = [];
  for (let at = MIN_PART; at <= word.length - MIN_PART; at += 1) {
    const [left, right] = [word.slice(0, at), word.slice(at)];
    if ((await vocabulary.has(left)) && (await vocabulary.has(right))) found.push([left, right]);
  }
  return found;
}

const phraseOf = (name: string): string => (/\s/.test(name) ? `"${name}"` : name);

/** The topics and companies that have other names. */
export interface OtherNames {
  /** Where the words of a query are a name of one: its other names, its label, and the alias that is in the query. */
  readonly in: (
    words: readonly string[],
  ) => { covers: number[]; names: readonly string[]; label: string; alias: string | undefined }[];
}

/** The longest name in words that is looked for in a query. */
const MAX_WORDS = 4;

export function otherNamesOf({ topic, company }: FacetValues): OtherNames {
  const byName = new Map<string, { label: string; names: readonly string[]; alias: string | undefined }>();
  for (const { label, aliases = [] } of [...topic, ...company]) {
    if (aliases.length === 0) continue;
    for (const name of [label, ...aliases]) {
      const key = keyOf(name);
      const names = [label, ...aliases].filter((other) => keyOf(other) !== key);
      if (!byName.has(key)) byName.set(key, { label, names, alias: name === label ? undefined : name });
    }
  }
  return {
    in: (words) =>
      words.flatMap((_, start) =>
        Array.from({ length: Math.min(MAX_WORDS, words.length - start) }, (_, more) => {
          const covers = Array.from({ length: more + 1 }, (_, index) => start + index);
          const found = byName.get(words.slice(start, start + more + 1).join(' '));
          return found ? [{ covers, ...found }] : [];
        }).flat(),
      ),
  };
}

const keyOf = (name: string): string => wordsOf(name).map(joinParts).join(' ');
