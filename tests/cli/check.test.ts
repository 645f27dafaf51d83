import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/check.ts';
import { annotations, report } from '../../src/problems/report.ts';
import { validEvent, writeContent } from '../helpers.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const broken = fileURLToPath(new URL('../fixtures/broken-event', import.meta.url));

/** Runs the check as `npm run check:content` does. */
function check(folder: string, more: Record<string, string> = {}) {
  const { GITHUB_ACTIONS: _, ...outside } = process.env;
  const env = { ...outside, CONTENT_DIR: folder, ...more };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/check.ts'], {
    cwd: root,
    env,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test('for a valid event it prints one line', () => {
  const files = {
    ...validEvent,
    'sessions/lenses.mdx': (validEvent['sessions/lamps.mdx'] ?? '').replace('Lamps', 'Lenses'),
  };
  const stdout = 'No problems found: 2 talks of Lighthouse Days 2024.\n';
  expect(check(writeContent(files))).toEqual({ status: 0, stdout, stderr: '' });
});

test('for a broken event it reports all problems and fails', () => {
  const { problems } = checkContent(broken);
  expect(check(broken)).toEqual({ status: 1, stdout: '', stderr: `${report(problems)}\n` });
  expect(check('tests/fixtures/broken-event')).toEqual({ status: 1, stdout: '', stderr: `${report(problems)}\n` });
});

test('on GitHub it also prints annotations', () => {
  const { problems } = checkContent(broken);
  expect(check(broken, { GITHUB_ACTIONS: 'true' })).toEqual({
    status: 1,
    stdout: `${annotations(problems)}\n`,
    stderr: `${report(problems)}\n`,
  });
});

test('a folder that does not exist is reported as missing', () => {
  const { status, stderr } = check('tests/fixtures/no-such-event');
  expect(status).toBe(1);
  expect(stderr).toBe(`tests/fixtures/no-such-event  missing-file
  The content folder is missing.
  CONTENT_DIR must name the folder that contains event.yaml, sessions/ and tracks/.

1 problem in 1 file.
`);
});
