import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles } from '../../src/files.ts';
import { folderOf, sites } from '../sites/sites.ts';

test('two builds of one content give the same files, byte for byte', () => {
  const site = sites.find(({ name }) => name === 'invented');
  if (!site) throw new Error('there is no such site');
  const again = mkdtempSync(join(tmpdir(), 'archive-'));
  try {
    // A test run's own NODE_ENV would make it a build for development.
    const { NODE_ENV: _, ...environment } = process.env;
    const { status } = spawnSync(process.execPath, ['src/cli/run.mjs', 'astro', 'build', '--outDir', again], {
      env: { ...environment, CONTENT_DIR: site.content, BASE_PATH: site.base },
    });
    expect(status).toBe(0);
    const files = listFiles(again);
    expect(files.length).toBeGreaterThan(10);
    expect(files).toEqual(listFiles(folderOf(site)));
    for (const file of files) {
      expect(readFileSync(join(again, file)).equals(readFileSync(join(folderOf(site), file))), file).toBe(true);
    }
  } finally {
    rmSync(again, { recursive: true });
  }
});
