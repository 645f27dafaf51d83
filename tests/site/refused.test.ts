import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check.ts';
import { report } from '../../src/problems/report.ts';

const CONTENT = 'tests/fixtures/broken-event';

describe('a build of bad content', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'archive-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const build = (outDir: string) =>
    spawnSync(process.execPath, ['src/cli/run.mjs', 'astro', 'build', '--outDir', outDir], {
      env: { ...process.env, CONTENT_DIR: CONTENT, NO_COLOR: '1' },
      encoding: 'utf8',
    });

  test('fails with the report of the check, without a stack trace, and writes nothing', () => {
    const outDir = join(folder, 'site');
    const { status, stdout, stderr } = build(outDir);
    expect(status).toBe(1);
    expect(stdout + stderr).toContain(report(checkContent(CONTENT).problems));
    expect(stdout + stderr).not.toMatch(/^\s+at .+:\d+:\d+\)?$|stack trace/im);
    expect(existsSync(outDir)).toBe(false);
  });

  test('leaves the site of an earlier build as it was', () => {
    writeFileSync(join(folder, 'index.html'), 'the site before');
    expect(build(folder).status).toBe(1);
    expect(readFileSync(join(folder, 'index.html'), 'utf8')).toBe('the site before');
  });
});
