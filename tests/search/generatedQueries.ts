import type { Catalogue, Session } from '../../src/catalogue/types.ts';
import { sessionPage } from '../../src/paths.ts';
import { indexedWords, tokensOf } from '../../src/search/tokens.ts';
import { type Chance, chanceOf } from './random.ts';

/** A query that was made from a talk, which it should find. */
export interface GeneratedQuery {
  readonly q: string;
  readonly path: string;
}

/** How many talks queries are made from. */
const COUNT = 100;

/** Queries of several kinds for an archive, by what they are; always the same for a seed. */
export function generatedQueries(
  { sessions }: Catalogue,
  seed = 1,
): Readonly<Record<string, readonly GeneratedQuery[]>> {
  const chance = chanceOf(seed);
  const frequency = new Map<string, number>();
  const wordsOf = new Map<Session, readonly string[]>();
  for (const session of sessions) {
    const words = indexedWords(`${session.title} ${session.abstract.text}`);
    wordsOf.set(session, words);
    for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  }
  const all = [...frequency.keys()];
  const chosen = Array.from({ length: COUNT }, () => chance.one(sessions));
  const make = (queryOf: (session: Session) => string | undefined): GeneratedQuery[] =>
    chosen.flatMap((session) => {
      const q = queryOf(session);
      return q === undefined ? [] : [{ q, path: sessionPage(session) }];
    });
  const longTitleWord = ({ title }: Session): string | undefined =>
    tokensOf(title)
      .filter((word) => word.length > 5)
      .toSorted((a, b) => (frequency.get(a.toLowerCase()) ?? 0) - (frequency.get(b.toLowerCase()) ?? 0))[0];

  return {
    'title words, and one that it lacks': make((session) => {
      const title = tokensOf(session.title).slice(0, 5);
      const own = new Set(wordsOf.get(session));
      const foreign = chance.one(all.filter((word) => !own.has(word) && /^\p{L}{4,}$/u.test(word)));
      return title.length > 1 ? [...title, foreign].join(' ') : undefined;
    }),
    'two rare words of the abstract': make((session) => {
      const rare = (wordsOf.get(session) ?? [])
        .filter((word) => /^\p{L}{4,}$/u.test(word))
        .toSorted((a, b) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0));
      return rare.length > 1 ? rare.slice(0, 2).join(' ') : undefined;
    }),
    'title words, one mistyped': make((session) => {
      const word = longTitleWord(session);
      if (word === undefined) return undefined;
      return tokensOf(session.title)
        .slice(0, 6)
        .map((each) => (each === word ? mistyped(word, chance) : each))
        .join(' ');
    }),
    'a speaker and a title word': make((session) => {
      const [name] = tokensOf(session.speakers[0]?.speaker.name ?? '').filter((part) => part.length > 2);
      const word = longTitleWord(session);
      return name && word ? `${name} ${word}` : undefined;
    }),
  };
}

/** A word with two letters swapped, or one left out, doubled or replaced. */
function mistyped(word: string, { below, one }: Chance): string {
  const at = 1 + below(word.length - 2);
  const [before, letter = '', next = '', after] = [word.slice(0, at), word[at], word[at + 1], word.slice(at + 2)];
  return one([
    `${before}${next}${letter}${after}`,
    `${before}${next}${after}`,
    `${before}${letter}${letter}${next}${after}`,
    `${before}x${next}${after}`,
  ]);
}
