import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { openContent } from '../../src/check.ts';
import { archiveBag } from '../../src/integrations/archiveBag.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

test('a bag that cannot be written fails the build', async () => {
  const { hooks } = archiveBag(openContent('tests/fixtures/smallest-event'));
  const done = hooks['astro:build:done'] as (options: { dir: URL }) => Promise<void>;
  const empty = pathToFileURL(`${temporaryFolder(onTestFinished)}/`);
  await expect(done({ dir: empty })).rejects.toThrow(/ENOENT.*archive\.json/);
});
