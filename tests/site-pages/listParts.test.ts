import { expect, test } from 'vitest';
import { listTwin } from '../../src/export/twins/lists.ts';
import { listParts } from '../../src/site-pages/listParts.ts';
import { wordsOf } from '../../src/words/words.ts';

test.each([0, 1, 2, 3, 7, 40])('the twins of a list of %i lead from the first to all of it', (count) => {
  const items = Array.from({ length: count }, (_, index) => `item ${index}.`);
  const pages = listParts('/a/', items, (shown) => listTwin('A', shown), wordsOf('en'), 2);
  const reached = new Map<string, string>();
  const read = (path: string): void => {
    if (reached.has(path)) return;
    const twin = pages.find((page) => page.path === path)?.twin() ?? '';
    reached.set(path, twin);
    for (const [, to = ''] of twin.matchAll(/\]\((.*?)index\.md\)/g)) read(to);
  };
  read('/a/');
  expect([...reached.keys()]).toEqual(pages.map(({ path }) => path));
  expect([...reached.values()].join('').match(/item \d+\./g) ?? []).toEqual(items);
});
