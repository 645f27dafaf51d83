import { joinParts } from '../tokens.ts';
import type { PagefindIndex, PagefindResult } from './pagefind.ts';
import type { Vocabulary } from './vocabulary.ts';

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
  /** The sessions as the index has them, in programme order. */
  readonly all: readonly PagefindResult[];
}

/** How many terms are remembered. */
const MAX_REMEMBERED = 200;

/** What a name or title that begins with a letter counts. */
const LETTER_SCORE = 0.5;

export async function createLookUp(index: PagefindIndex, vocabulary: Vocabulary): Promise<LookUp> {
  const { results: all } = await index.search(null);
  const positions = new Map(all.map(({ id }, position) => [id, position]));
  const remembered = new Map<string, Promise<Found>>();

  async function search(term: string): Promise<Found> {
    if (!term.startsWith('"')) await loadBeginning(joinParts(term));
    const { results } = await index.search(term);
    const sessions = Uint32Array.from(results, ({ id }) => positions.get(id) ?? 0);
    return {
      sessions,
      // Pagefind adds up the scores of words in any order, and so with different errors each time.
      scores: Float64Array.from(results, ({ score }) => Math.round(score * 1e4) / 1e4),
      locationsIn: (session) => results[sessions.indexOf(session)]?.words ?? [],
    };
  }

  /**
   * Loads every part of the index that has words with this beginning: Pagefind itself loads only one of them
   * (`request_indexes` of 1.6.0), and results would depend on what was loaded before.
   */
  async function loadBeginning(start: string): Promise<void> {
    const words = start === '' ? [] : await vocabulary.beginningWith(start);
    if (words.length > 1) await index.preload(words.join(' '));
  }

  return {
    all,
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
