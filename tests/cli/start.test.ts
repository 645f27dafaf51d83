import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { writeContent } from '../helpers.ts';

const reading = fileURLToPath(new URL('parser/reading.ts', import.meta.url));
const start = new URL('../../src/cli/start.mjs', import.meta.url).href;

/** Runs a command that does that while it reads a file, with half a second for each file. */
function run(what: string, more: Record<string, string> = {}) {
  const code = `import(${JSON.stringify(start)}).then(({ start }) => start(${JSON.stringify(reading)}, ['${what}'], 500)).then((status) => process.exit(status))`;
  const { GITHUB_ACTIONS: _, ...outside } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', code], {
    encoding: 'utf8',
    env: { ...outside, ...more },
  });
  return { status, stdout, stderr };
}

const fix =
  'Take out one half of the text and check again, then the other, until you find the lines; write these in another way.';
const broken = 'The program that reads talks broke down at this file: it cannot cope with something in it.';
const slow =
  'Reading this file takes too long, and was stopped: something in it is too much for the program that reads talks.';
const reported = (message: string): string =>
  `tests/content/topics/fog – füg.yaml  parser-stopped\n  ${message}\n  ${fix}\n\n1 problem in 1 file.\n`;

describe('a command that reads files', () => {
  test('keeps its output and its exit code', () => {
    expect(run('nothing')).toEqual({ status: 7, stdout: 'begun\n', stderr: '' });
  });

  test('and crashes is reported with the file', () => {
    expect(run('crash')).toEqual({ status: 1, stdout: 'begun\n', stderr: reported(broken) });
  });

  test.each(['abort', 'throw'])('and ends by itself is reported with the file, after its own words: %s', (what) => {
    const { status, stderr } = run(what);
    expect(status).toBe(1);
    expect(stderr.slice(-reported(broken).length)).toBe(reported(broken));
  });

  test('and hangs is ended and reported with the file', () => {
    expect(run('hang')).toEqual({ status: 1, stdout: 'begun\n', stderr: reported(slow) });
  });

  test('is also reported on GitHub', () => {
    expect(run('crash', { GITHUB_ACTIONS: 'true' }).stdout).toBe(
      `begun\n::error file=tests/content/topics/fog – füg.yaml,title=parser-stopped::${broken} ${fix}\n`,
    );
  });

  test.each(['interrupt', 'later'])('is not reported when somebody ends it, or no file is being read: %s', (what) => {
    expect(run(what)).toEqual({ status: 1, stdout: 'begun\n', stderr: '' });
  });
});

test('the check of a content folder tells which files it reads', () => {
  const folder = writeContent({ 'archive.yaml': 'name: [\n', 'topics/fog.yaml': '' });
  const script = fileURLToPath(new URL('../../src/cli/check.ts', import.meta.url));
  const code = `
    const child = require('node:child_process').spawn(process.execPath, [${JSON.stringify(script)}], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      env: { ...process.env, CONTENT_PROGRESS: '3:' + process.pid },
    });
    child.stdio[3].pipe(process.stdout);`;
  const { stdout } = spawnSync(process.execPath, ['-e', code], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: folder },
  });
  const paths = stdout.replaceAll('\\', '/').replaceAll(folder.replaceAll('\\', '/'), '').split('\0');
  expect(paths).toEqual(['/archive.yaml', '/topics/fog.yaml', '', '']);
});
