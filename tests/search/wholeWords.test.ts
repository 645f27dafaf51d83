import { expect, test } from 'vitest';
import type { Catalogue } from '../../src/catalogue/types.ts';
import { checkContent } from '../../src/check.ts';
import { searchRecords } from '../../src/search/index/records.ts';
import { EVERYTHING } from '../../src/search/state.ts';
import { indexedWords, joinParts } from '../../src/search/tokens.ts';
import { useEngine } from './inNode.ts';

const catalogue = checkContent('content').catalogue as Catalogue;
const engine = useEngine(catalogue);
const records = searchRecords(catalogue).map(({ url, content, meta }) => ({
  url,
  words: new Set(indexedWords([content, ...Object.values(meta)].join(' '))),
}));
const words = [...new Set(records.flatMap((record) => [...record.words]))].filter((word) => /^\p{L}{2,}$/u.test(word));

/** Names that also find what has another name of the same. */
const names = new Set(
  [...catalogue.topics.values()].flatMap(({ title, aliases }) => [title, ...aliases].map(joinParts)),
);

/** Whether two words may be forms of one, as Pagefind has it: `running` and `runs`, `useful` and `us`. */
const mayBeForms = (one: string, other: string): boolean => other.startsWith(one.slice(0, 2));

test('every word of the archive finds the talks that have it, and no others than those with forms of it', async () => {
  expect(words.length).toBeGreaterThan(2000);
  for (const word of words) {
    const { results, unknown, corrected } = await engine().search({ ...EVERYTHING, q: word }, { limit: 100 });
    expect([word, unknown, corrected]).toEqual([word, [], undefined]);
    const urls = new Set(results.map(({ url }) => url.slice(url.indexOf('events/'))));
    for (const record of records) {
      if (record.words.has(word)) expect(urls, word).toContain(record.url);
      else if (urls.has(record.url) && !names.has(word))
        expect(
          [...record.words].some((own) => mayBeForms(word, own)),
          word,
        ).toBe(true);
    }
  }
}, 60_000);
