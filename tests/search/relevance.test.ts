import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check.ts';
import type { SearchResults } from '../../src/search/browser/engine.ts';
import { EVERYTHING } from '../../src/search/state.ts';
import { useEngine } from './inNode.ts';
import { relevance } from './relevance.ts';

const { catalogue } = checkContent('content');
if (!catalogue) throw new Error('The content has problems.');

describe('someone who half remembers a talk finds it', () => {
  const engine = useEngine(catalogue);
  const find = (q: string): Promise<SearchResults> => engine().search({ ...EVERYTHING, q });

  test.each(relevance)('by “$query”', async ({ query, session, within, didYouMean }) => {
    let found = await find(query);
    if (didYouMean !== undefined) {
      expect(found.suggestions?.didYouMean?.q).toBe(didYouMean);
      found = await find(didYouMean);
    }
    expect(found.results.slice(0, within ?? 1).map(({ url }) => url.split('/').at(-2))).toContain(session);
  });

  test('with at least sixty ways to ask', () => {
    expect(new Set(relevance.map(({ query }) => query)).size).toBeGreaterThanOrEqual(60);
    const ids = catalogue.sessions.map(({ id }) => id);
    for (const { session } of relevance) expect(ids).toContain(session);
  });
});
