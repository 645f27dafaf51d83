import { normalize } from '../../text/normalize.ts';
import type { FacetValue, FacetValues } from '../facets.ts';
import { type FacetTable, firstValue, matchFacets } from '../facetTable.ts';
import type { Query } from '../query.ts';
import type { Ranked } from '../rank.ts';
import { tokensOf, wordsOf } from '../tokens.ts';

/** The ids of the values that have, for each word of a text, a word that begins so in one of their names. */
export function matchingIds(values: readonly FacetValue[], text: string): string[] {
  const wanted = wordsOf(text).map(normalize);
  return values
    .filter(({ label, aliases = [] }) =>
      [label, ...aliases].some((name) => {
        const words = [...wordsOf(normalize(name)), ...tokensOf(normalize(name))];
        return wanted.length > 0 && wanted.every((start) => words.some((word) => word.startsWith(start)));
      }),
    )
    .map(({ id }) => id);
}

/** Puts the sessions with a number in the programme of their event first, as if they had all words. */
export function withNumber(
  ranked: readonly Ranked[],
  number: number | undefined,
  { event }: FacetTable,
): readonly Ranked[] {
  if (number === undefined || !event) return ranked;
  const size = event.starts.length - 1;
  const numbered: Ranked[] = [];
  let [first, current] = [0, firstValue(event, 0)];
  for (let session = 0; session < size; session += 1) {
    const own = firstValue(event, session);
    if (own !== current) [first, current] = [session, own];
    if (session - first + 1 === number) numbered.push({ session, score: 0, hasAll: true });
  }
  const isNumbered = new Set(numbered.map(({ session }) => session));
  return [...numbered, ...ranked.filter(({ session }) => !isNumbered.has(session))];
}

/** Leaves the sessions that have a value for each field of the query. */
export function fieldFilter(ranked: readonly Ranked[], { fields }: Query, table: FacetTable, values: FacetValues) {
  return fields.reduce((left, field) => {
    const chosen = { [field.facet]: matchingIds(values[field.facet], field.text) };
    const { sessions } = matchFacets(
      left.map(({ session }) => session),
      table,
      values,
      chosen,
    );
    const kept = new Set(chosen[field.facet]?.length ? sessions : []);
    return left.filter(({ session }) => kept.has(session));
  }, ranked);
}
