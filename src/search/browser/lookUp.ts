import { joinParts } from '../tokens.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { WordIndex } from './wordIndex.ts';

/** The sessions that have a term, best first, as positions in the programme. */
export interface Found {
  readonly sessions: Uint32Array;
  readonly scores: Float64Array;
  /** The positions in its content of the words that match. */
  readonly locationsIn: (session: number) => readonly number[];
}

/** Looks up terms: a word, also as the beginning of longer ones, or a phrase in quotes. Remembers what it found. */
export interface LookUp {
  readonly term: (term: string) => Promise<Found>;
  readonly letter: (letter: string) => Promise<Found>;
  readonly details: WordIndex['details'];
  /** The number of all sessions. */
  readonly size: number;
}

/** How many terms are remembered. */
const MAX_REMEMBERED = 200;

/** What a name or title that begins with a letter counts. */
const LETTER_SCORE = 0.5;

export function createLookUp(index: Promise<WordIndex>, size: number, vocabulary: Vocabulary): LookUp {
  const remembered = new Map<string, Promise<Found>>();

  async function search(term: string): Promise<Found> {
    const start = term.startsWith('"') ? '' : joinParts(term);
    const words = start === '' ? [] : await vocabulary.beginningWith(start);
    const { sessions, scores, starts, locations } = await (await index).search(term, words);
    return {
      sessions,
      scores,
      locationsIn: (session) => {
        const at = sessions.indexOf(session);
        return at < 0 ? [] : [...locations.slice(starts[at], starts[at + 1])];
      },
    };
  }

  return {
    details: async (session, locations) => (await index).details(session, locations),
    size,
    term: (term) => {
      const found = remembered.get(term) ?? search(term);
      remembered.delete(term);
      remembered.set(term, found);
      found.catch(() => remembered.delete(term));
      if (remembered.size > MAX_REMEMBERED) remembered.delete(remembered.keys().next().value as string);
      return found;
    },
    letter: async (letter) => {
      const sessions = await vocabulary.named(letter);
      return { sessions, scores: new Float64Array(sessions.length).fill(LETTER_SCORE), locationsIn: () => [] };
    },
  };
}
