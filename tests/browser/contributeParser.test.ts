import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { renderAbstract } from '../../src/abstract/render.ts';
import { splitFrontMatter } from '../../src/reader/frontMatter.ts';
import { abstractStrings } from '../abstract/strings.ts';
import { TALK } from '../cases/case.ts';
import { hostile } from '../cases/hostile/index.ts';
import { mistakes } from '../cases/mistakes/index.ts';
import { valid } from '../cases/valid/index.ts';
import { filesOf } from '../sites/sites.ts';
import { site, useBrowser } from './visit.ts';

const visit = useBrowser();

/** The abstracts of all cases and of all talks of the archive, and every string of the tests of abstracts. */
const abstracts = [
  ...[mistakes, valid, hostile].flatMap((kinds) =>
    Object.values(kinds)
      .flat()
      .map(({ files }) => files[TALK]),
  ),
  ...globSync('content/events/*/sessions/*.mdx').map((file) => readFileSync(file, 'utf8')),
].flatMap((text) => {
  const parts = typeof text === 'string' ? splitFrontMatter(text) : undefined;
  return typeof parts === 'object' ? [parts.body] : [];
});
const strings = abstractStrings();

test('the parser in the browser gives the HTML and problems of the build for every abstract', async () => {
  const unique = [...new Set([...abstracts, ...strings])];
  expect(abstracts.length).toBeGreaterThan(500);
  expect(strings.length).toBeGreaterThan(700);
  // One of each way in which tests write them: in a list, in a call, and repeated.
  expect(strings).toEqual(expect.arrayContaining(['<svg:use />', 'import `a\\', '<3 '.repeat(500)]));
  const { page, close } = await visit(site('invented'));
  const code = filesOf(site('invented')).find((file) => /assets\/abstractParser\..*\.js$/.test(file));
  await page.goto('/contribute/');
  // As text: Vitest changes `import()` in functions.
  const found = await page.evaluate<string[]>(`import('/${code}').then(({ renderAbstract }) =>
    ${JSON.stringify(unique)}.map((text) => JSON.stringify(renderAbstract(text, 'talk.mdx', 7))))`);
  const built = unique.map((text) => JSON.stringify(renderAbstract(text, 'talk.mdx', 7)));
  const different = unique.flatMap((text, index) => (found[index] === built[index] ? [] : [{ text, index }]));
  // The stack of a browser is smaller. There, too, a text of thousands of levels is refused for them, at its start.
  const tooDeep = different.filter(({ text }) => /^\s*(?:- |> ){1000}/.test(text));
  expect(tooDeep.map(({ index }) => JSON.parse(found[index] ?? '').problems[0].code)).toEqual(
    tooDeep.map(() => 'nested-too-deep'),
  );
  expect(different.filter((one) => !tooDeep.includes(one))).toEqual([]);
  await close();
});
