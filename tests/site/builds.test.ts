import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, onTestFinished, test } from 'vitest';
import { checkContent } from '../../src/check.ts';
import { listFiles } from '../../src/files.ts';
import { report } from '../../src/problems/report.ts';
import { buildEnvironment } from '../sites/environment.ts';
import { folderOf, sites } from '../sites/sites.ts';
import { temporaryFolder, temporarySite } from '../temporaryFolder.ts';

// Builds, one after another: a folder lets one run at a time.

const CONTENT = 'tests/fixtures/broken-archive';
const LOCK = '.astro/build.lock';

function buildSite(content: string, base: string, outDir: string) {
  // A test run's own NODE_ENV would make it a build for development.
  const { NODE_ENV: _, ...environment } = buildEnvironment({});
  return spawnSync(process.execPath, ['src/cli/run.mjs', 'astro', 'build', '--outDir', outDir], {
    env: { ...environment, CONTENT_DIR: content, BASE_PATH: base, SITE_URL: '', NO_COLOR: '1' },
    encoding: 'utf8',
  });
}

describe('a build of bad content', () => {
  const build = (outDir: string) => buildSite(CONTENT, '/', outDir);

  test('fails with the report of the check, without a stack trace, and writes nothing', () => {
    const outDir = join(temporaryFolder(onTestFinished), 'site');
    const { status, stdout, stderr } = build(outDir);
    expect(status).toBe(1);
    expect(stdout + stderr).toContain(report(checkContent(CONTENT).problems));
    expect(stdout + stderr).not.toMatch(/^\s+at .+:\d+:\d+\)?$|stack trace/im);
    expect(existsSync(outDir)).toBe(false);
  });

  test('leaves the site of an earlier build as it was', () => {
    const folder = temporaryFolder(onTestFinished);
    writeFileSync(join(folder, 'index.html'), 'the site before');
    expect(build(folder).status).toBe(1);
    expect(readFileSync(join(folder, 'index.html'), 'utf8')).toBe('the site before');
  });
});

describe('a build beside another', () => {
  afterEach(() => rmSync(LOCK, { force: true }));

  test('is refused, and leaves the site of an earlier build as it was', () => {
    const folder = temporaryFolder(onTestFinished);
    writeFileSync(join(folder, 'index.html'), 'the site before');
    writeFileSync(LOCK, `${process.pid}`);
    const { status, stdout, stderr } = buildSite('tests/fixtures/smallest-event', '/', folder);
    expect(status).toBe(1);
    expect(stdout + stderr).toContain(`Another build is running in this folder (process ${process.pid}).`);
    expect(readFileSync(join(folder, 'index.html'), 'utf8')).toBe('the site before');
  });
});

test('two builds of one content give the same files, byte for byte', () => {
  const site = sites.find(({ name }) => name === 'invented');
  if (!site) throw new Error('there is no such site');
  const again = temporarySite(onTestFinished);
  expect(buildSite(site.content, site.base, again).status).toBe(0);
  const files = listFiles(again);
  expect(files.length).toBeGreaterThan(10);
  expect(files).toEqual(listFiles(folderOf(site)));
  for (const file of files) {
    expect(readFileSync(join(again, file)).equals(readFileSync(join(folderOf(site), file))), file).toBe(true);
  }
});
