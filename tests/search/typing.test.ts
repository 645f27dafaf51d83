import { describe, expect, test } from 'vitest';
import type { Engine } from '../../src/search/browser/engine.ts';
import { searchRecords } from '../../src/search/index/records.ts';
import { EVERYTHING } from '../../src/search/state.ts';
import { indexedWords } from '../../src/search/tokens.ts';
import { useEngines } from './inNode.ts';
import { inventedCatalogue } from './inventedSessions.ts';
import { chanceOf } from './random.ts';

// An index of this size is in many parts, which Pagefind loads as they are needed.
const catalogue = inventedCatalogue(1000);
const create = useEngines(catalogue);
const records = searchRecords(catalogue);
const wordsOf = records.map(({ content, meta }) => new Set(indexedWords(`${content} ${meta.title}`)));
const words = [...new Set(wordsOf.flatMap((own) => [...own]))];
const frequency = (word: string): number => wordsOf.filter((own) => own.has(word)).length;

async function find(engine: Engine, q: string) {
  const { total, withAllWords, unknown, corrected, counts, results } = await engine.search({ ...EVERYTHING, q });
  return { q, total, withAllWords, unknown, corrected, counts, urls: results.map(({ url }) => url) };
}

/** Beginnings of words as they are typed: of two words, and with a letter removed again. */
function typedFrom(seed: number): string[] {
  const { one, below } = chanceOf(seed);
  const [first, second] = [one(words), one(words)];
  const letters = Array.from({ length: first.length }, (_, index) => first.slice(0, index + 1));
  const end = second.slice(0, 1 + below(4));
  return [...letters, `${first} ${end}`, `${first} ${end.slice(0, -1)}`, first.slice(0, 2)];
}

describe('what was typed before does not change what a query finds', () => {
  test.each([1, 2, 3, 4, 5])('letter by letter (seed %i)', async (seed) => {
    const engine = create();
    for (const q of typedFrom(seed)) expect(await find(engine, q)).toEqual(await find(create(), q));
  });

  test('for the beginnings of words, after every part of the index was loaded', async () => {
    const engine = create();
    for (const word of words.filter((_, index) => index % 40 === 0)) await find(engine, word);
    const starts = [...new Set(words.map((word) => word.slice(0, 2)))];
    expect(starts.length).toBeGreaterThan(60);
    for (const start of starts.filter((_, index) => index % 4 === 0)) {
      expect(await find(engine, start)).toEqual(await find(create(), start));
    }
  }, 60_000);
});

test('in a large archive, a word that most talks have is not looked up beside others, and they are found by these', async () => {
  const engine = create();
  const record = records.find(({ meta }) => meta.title.split(' ').length > 3);
  const [rare = ''] = indexedWords(record?.content ?? '').toSorted((a, b) => frequency(a) - frequency(b));
  // The invented words that come first are used most.
  const common = words.slice(0, 200).toSorted((a, b) => frequency(b) - frequency(a))[0] ?? '';
  expect(frequency(common)).toBeGreaterThan(records.length / 3);
  const [both, one] = [await find(engine, `${common} ${rare}`), await find(engine, rare)];
  expect({ ...both, q: rare }).toEqual(one);
  expect((await find(engine, common)).total).toBeGreaterThanOrEqual(frequency(common));
});
