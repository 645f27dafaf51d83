import { correctQuery } from '../didYouMean.ts';
import type { Facet, FacetValues } from '../facets.ts';
import { withoutEach } from '../query.ts';
import type { SearchState } from '../state.ts';
import { wordsOf } from '../tokens.ts';
import type { Answer, Ask } from './runQuery.ts';

/** A state that finds something, and how many sessions. */
export interface Way {
  readonly state: SearchState;
  readonly total: number;
}

/** Ways out of an empty result, or of a word that no session has. */
export interface Help {
  /** The query with its words put right: “did you mean …?”. */
  readonly meant: (Way & { readonly q: string }) | undefined;
  /** The query without the one word that, left out, gives the most. */
  readonly fewer?: (Way & { readonly q: string }) | undefined;
  /** The one choice that, dropped, gives the most. */
  readonly drop: (Way & { readonly facet: Facet; readonly id: string; readonly label: string }) | undefined;
}

/** What may help with an answer to a state. */
export async function findHelp(
  state: SearchState,
  { asked, unknown, response }: Answer,
  { ask, values, vocabulary }: { ask: Ask; values: FacetValues; vocabulary: () => Promise<readonly string[]> },
): Promise<Help> {
  /** Of these ways the one that finds most; undefined when none finds anything. */
  async function best<T extends { state: SearchState }>(ways: readonly T[]): Promise<(T & Way) | undefined> {
    const tried = await Promise.all(
      ways.map(async (way) => ({ ...way, total: (await ask(way.state)).results.length })),
    );
    return tried.filter(({ total }) => total > 0).sort((a, b) => b.total - a.total)[0];
  }

  // Without the vocabulary there is still what was found.
  const q = correctQuery(state.q, unknown, await vocabulary().catch(() => []));
  const meant = q === undefined ? undefined : await best([{ q, state: { ...state, q } }]);
  const words = wordsOf(asked.q);
  if (response.results.length > 0 || (words.length === 0 && unknown.length > 0)) {
    return { meant, fewer: undefined, drop: undefined };
  }
  const shorter = words.length < 2 ? [] : words.map((_, index) => words.toSpliced(index, 1).join(' '));
  const drop = await best(withoutEach(asked));
  return {
    meant,
    fewer: await best(shorter.map((q) => ({ q, state: { ...asked, q } }))),
    drop: drop && { ...drop, label: values[drop.facet].find(({ id }) => id === drop.id)?.label ?? drop.id },
  };
}
