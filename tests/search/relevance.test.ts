import { describe, expect, test } from 'vitest';
import type { Catalogue } from '../../src/catalogue/types.ts';
import { checkContent } from '../../src/check.ts';
import { EVERYTHING } from '../../src/search/state.ts';
import { useEngine } from './inNode.ts';
import { type Expectation, relevance } from './relevance.ts';
import { relevanceInvented } from './relevanceInvented.ts';

const catalogueIn = (folder: string): Catalogue => {
  const { catalogue } = checkContent(folder);
  if (!catalogue) throw new Error('The content has problems.');
  return catalogue;
};

describe.each([
  { name: 'a talk', content: 'content', expectations: relevance, least: 160 },
  {
    name: 'a talk of several events, in any script',
    content: 'tests/fixtures/invented-archive',
    expectations: relevanceInvented,
    least: 40,
  },
])('someone who half remembers $name finds it', ({ content, expectations, least }) => {
  const catalogue = catalogueIn(content);
  const engine = useEngine(catalogue);

  /** The position of the session that a query must find, from 1. */
  async function positionOf({ query, session }: Expectation): Promise<number> {
    const { results } = await engine().search({ ...EVERYTHING, q: query });
    return results.findIndex(({ url }) => url.split('/').at(-2) === session) + 1;
  }

  const [known, others] = [true, false].map((isKnown) =>
    expectations.filter(({ isMissed = false }) => isMissed !== isKnown),
  );

  test.each(known as Expectation[])('by “$query”', async (expectation) => {
    const { query, corrected, within = 1 } = expectation;
    const position = await positionOf(expectation);
    expect(position).toBeGreaterThan(0);
    expect(position).toBeLessThanOrEqual(within);
    if (corrected) expect((await engine().search({ ...EVERYTHING, q: query })).corrected).toBe(corrected);
  });

  test('in 19 of 20 ways to ask, of which there are enough', async () => {
    expect(new Set(expectations.map(({ query }) => query)).size).toBe(expectations.length);
    expect(expectations.length).toBeGreaterThanOrEqual(least);
    expect((others as Expectation[]).length).toBeLessThanOrEqual(expectations.length / 20);
    const ids = catalogue.sessions.map(({ id }) => id);
    for (const { session } of expectations) expect(ids).toContain(session);
  });
});
