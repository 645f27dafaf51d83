import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { temporaryFolder } from '../temporaryFolder.ts';

const root = temporaryFolder(afterAll);
const path = join(root, '.astro', 'build.lock');

beforeEach(() => {
  rmSync(join(root, '.astro'), { recursive: true, force: true });
  mkdirSync(join(root, '.astro'));
});

/** Starts a command in a process of its own, after doing something first, and has it end in this way. */
function start(command: 'build' | 'dev', then = '', first = '') {
  const integration = new URL('../../src/integrations/buildLock.ts', import.meta.url);
  const script = `
    import { existsSync, writeFileSync } from 'node:fs';
    const path = ${JSON.stringify(path)};
    ${first};
    const { buildLock } = await import(${JSON.stringify(integration)});
    const hook = buildLock().hooks['astro:config:setup'];
    hook({ command: '${command}', config: { root: new URL(${JSON.stringify(pathToFileURL(`${root}/`))}) } });
    console.log(existsSync(path) ? 'locked' : 'free');
    ${then}`;
  return spawnSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' });
}

test('a build locks its folder, and frees it when it ends, whether well or badly', () => {
  expect(start('build').stdout).toBe('locked\n');
  expect(existsSync(path)).toBe(false);
  expect(start('build', "throw new Error('It failed.')").stdout).toBe('locked\n');
  expect(existsSync(path)).toBe(false);
});

test('a second build is refused in a sentence, and leaves the lock to the first', () => {
  writeFileSync(path, `${process.pid}`);
  const { status, stdout, stderr } = start('build');
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toContain(
    `Another build is running in this folder (process ${process.pid}). Wait until it has finished. If there is none, delete ${path}.`,
  );
  expect(stderr).not.toContain('buildLock.ts:');
  expect(existsSync(path)).toBe(true);
});

test('a lock without a number is one that is being made', () => {
  writeFileSync(path, '');
  expect(start('build').stderr).toContain('(process unknown)');
});

test('a lock that a process left behind when it was ended does not count', () => {
  const { pid } = spawnSync(process.execPath, ['--version']);
  writeFileSync(path, `${pid}`);
  expect(start('build').stdout).toBe('locked\n');
});

test('a lock with the number of the build itself does not count: it was left in an earlier container', () => {
  expect(start('build', '', 'writeFileSync(path, String(process.pid))').stdout).toBe('locked\n');
});

test('npm run dev needs no lock and makes none', () => {
  expect(start('dev').stdout).toBe('free\n');
  writeFileSync(path, `${process.pid}`);
  expect(start('dev').status).toBe(0);
});
