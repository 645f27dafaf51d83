import type { Query } from '../query.ts';
import { isCommon, type Lookup, type Ranked, rank } from '../rank.ts';
import { joinParts, wordsOf } from '../tokens.ts';
import { type Alternative, type Reading, readWords, type Sources } from './alternatives.ts';
import type { Found, LookUp } from './lookUp.ts';

/** The sessions that a query finds, best first, without the filters. */
export interface Matches {
  readonly ranked: readonly Ranked[];
  readonly reading: Reading;
  /** The words that were searched for; also those of phrases that no session has. */
  readonly words: readonly string[];
  /** The phrases that no session has just so. */
  readonly brokenPhrases: readonly string[];
  /** The positions of the matching words in the content of a session. */
  readonly locationsIn: (session: number) => number[];
}

/** The number of sessions from which looking up a word that most of them have takes longer than a reader notices. */
const LARGE = 1000;

const NOTHING_READ: Reading = { alternatives: [], corrections: new Map(), unknown: [], also: [] };

/** Finds the sessions of a query. Its number and fields are for the caller. */
export async function findMatches(query: Query, lookUp: LookUp, sources: Omit<Sources, 'isFound'>): Promise<Matches> {
  const { size } = lookUp;
  const phrases = await Promise.all(query.phrases.map((phrase) => lookUp.term(`"${phrase}"`)));
  const brokenPhrases = query.phrases.filter((_, index) => phrases[index]?.sessions.length === 0);
  const whole = phrases.filter(({ sessions }) => sessions.length > 0);
  // A single word in quotes is meant as it is typed.
  const others = brokenPhrases.map(wordsOf).filter(({ length }) => length > 1);
  const words = [...query.words, ...others.flat()];
  const isFound = async (word: string): Promise<boolean> =>
    (await lookUp.term(`"${joinParts(word)}"`)).sessions.length > 0;
  const reading = words.length > 0 ? await readWords(words, { ...sources, isFound }) : NOTHING_READ;
  const read = await Promise.all(
    (await worthLookingUp(reading.alternatives, size, sources)).map(
      async (each): Promise<Alternative & { found: Found }> => {
        const found = await (each.isLetter ? lookUp.letter(each.term) : lookUp.term(each.term));
        return { ...each, found };
      },
    ),
  );
  const lookups: Lookup[] = [
    ...read.map(({ covers, weight, found }) => ({ covers, weight, ...found })),
    ...whole.map((found, index) => ({ covers: [words.length + index], weight: 1, ...found })),
  ];
  const excluded = await Promise.all(query.without.map((text) => lookUp.term(`"${text}"`)));
  const required = whole.map(({ sessions }) => new Set(sessions));
  const refused = new Set(excluded.flatMap(({ sessions }) => [...sessions]));
  const asksForWords = words.length + query.phrases.length > 0;
  const ranked = asksForWords ? rank(lookups, words.length + whole.length, size) : everything(size);
  const isWanted = ({ session }: Ranked): boolean =>
    !refused.has(session) && required.every((sessions) => sessions.has(session));
  return {
    ranked: refused.size + required.length > 0 ? ranked.filter(isWanted) : ranked,
    reading,
    words,
    brokenPhrases,
    locationsIn: (session) =>
      [...read.map(({ found }) => found), ...whole].flatMap((found) => found.locationsIn(session)),
  };
}

/** Leaves out words that most sessions have where there are others: their results are large, and say nothing. */
async function worthLookingUp(
  alternatives: readonly Alternative[],
  size: number,
  { vocabulary }: Pick<Sources, 'vocabulary'>,
): Promise<readonly Alternative[]> {
  if (size < LARGE) return alternatives;
  const most = await Promise.all(alternatives.map(({ term }) => vocabulary.mostSessions(joinParts(term))));
  const isDecisive = alternatives.map(({ isLetter }, index) => !isLetter && !isCommon(most[index] ?? 0, size));
  if (!isDecisive.includes(true)) return alternatives;
  return alternatives.filter(({ isLetter }, index) => isLetter || isDecisive[index]);
}

const everything = (size: number): Ranked[] =>
  Array.from({ length: size }, (_, session) => ({ session, score: 0, hasAll: true }));
