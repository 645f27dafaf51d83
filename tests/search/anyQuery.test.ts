import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Catalogue } from '../../src/catalogue/types.ts';
import { checkContent } from '../../src/check.ts';
import { EVERYTHING } from '../../src/search/state.ts';
import { useEngine } from './inNode.ts';

const catalogue = checkContent('tests/fixtures/invented-archive').catalogue as Catalogue;
const engine = useEngine(catalogue);

const pieces = [
  'rope',
  'sight',
  'Søren',
  '钟声',
  'الجرس',
  'тишина',
  '"',
  '-',
  ':',
  'speaker:',
  'year:2024',
  '#',
  '10',
  '<b>',
];
const queries = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 250 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.array(fc.constantFrom(...pieces, ' ', ' '), { maxLength: 12 }).map((parts) => parts.join('')),
);

test('any query has an answer: each talk once, those with all words first, and counts that fit', async () => {
  await fc.assert(
    fc.asyncProperty(queries, async (q) => {
      const { total, withAllWords, results, counts } = await engine().search({ ...EVERYTHING, q }, { limit: 100 });
      expect(new Set(results.map(({ url }) => url)).size).toBe(total);
      expect(withAllWords).toBeLessThanOrEqual(total);
      const byEvent = [...counts.event.values()].reduce((sum, count) => sum + count, 0);
      expect(byEvent).toBe(total);
      for (const { excerpt } of results) expect(excerpt.every(({ text }) => text !== '')).toBe(true);
    }),
    { numRuns: 300 },
  );
}, 60_000);
