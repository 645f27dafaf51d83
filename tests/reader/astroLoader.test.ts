import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { expect, test } from 'vitest';
import { contentLoader } from '../../src/reader/astroLoader.ts';
import { readContent } from '../../src/reader/read.ts';

const FOLDER = 'tests/fixtures/smallest-event';

/** The paths of the files that Astro's collection of talks has for a project in the folder `root`. */
async function pathsFor(root: string): Promise<string[]> {
  const paths: string[] = [];
  const store = {
    clear: () => {},
    keys: () => [],
    set: ({ filePath = '' }) => {
      paths.push(filePath);
      return true;
    },
  };
  const config = { root: pathToFileURL(`${resolve(root)}/`) };
  const content = { folder: resolve(FOLDER), records: readContent(FOLDER).records };
  await contentLoader('sessions', () => content).load({ store, config } as unknown as LoaderContext);
  return paths;
}

const files = readContent(FOLDER).records.sessions.map(({ file }) => file);

test('a talk has the path of its file from the project, by which editors find its schema', async () => {
  expect(files.length).toBeGreaterThan(0);
  expect(await pathsFor('.')).toEqual(files.map((file) => `${FOLDER}/${file}`));
  expect(await pathsFor('tests/fixtures')).toEqual(files.map((file) => `smallest-event/${file}`));
  expect(await pathsFor('tests/site')).toEqual(files.map((file) => `../fixtures/smallest-event/${file}`));
});
