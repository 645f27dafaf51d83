import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/check.ts';
import { annotations, report, warningReport } from '../../src/problems/report.ts';
import { session, validArchive, writeContent } from '../helpers.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const broken = fileURLToPath(new URL('../fixtures/broken-archive', import.meta.url));

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

test('for a valid archive it prints one line', () => {
  const files = {
    ...validArchive,
    'events/days/sessions/lenses.mdx': validArchive['events/days/sessions/lamps.mdx'].replace('Lamps', 'Lenses'),
  };
  const stdout = 'No problems found: 2 talks of The Lighthouse talks.\n';
  expect(check(writeContent(files))).toEqual({ status: 0, stdout, stderr: '' });
});

test('for a broken archive it reports all problems and warnings, and fails', () => {
  const { problems, warnings } = checkContent(broken);
  const stderr = `${warningReport(warnings)}\n\n${report(problems)}\n`;
  expect(check(broken)).toEqual({ status: 1, stdout: '', stderr });
  expect(check('tests/fixtures/broken-archive')).toEqual({ status: 1, stdout: '', stderr });
});

test('for an archive with warnings only it reports them, and does not fail', () => {
  const inRoom = (title: string) => session(`title: ${title}\nstart: 2024-05-17T09:30\nroom: Lantern\n`);
  const talks = { 'events/days/sessions/fog.mdx': inRoom('Fog'), 'events/days/sessions/ice.mdx': inRoom('Ice') };
  const folder = writeContent({ ...validArchive, ...talks });
  const { warnings } = checkContent(folder);
  expect(warnings).toHaveLength(1);
  const stdout = 'No problems found: 3 talks of The Lighthouse talks.\n';
  const stderr = `${warningReport(warnings)}\n\n`;
  expect(check(folder)).toEqual({ status: 0, stdout, stderr });
  const onGitHub = `${stdout}${annotations(warnings)}\n`;
  expect(onGitHub).toContain('\n::warning file=');
  expect(check(folder, { GITHUB_ACTIONS: 'true' })).toEqual({ status: 0, stdout: onGitHub, stderr });
});

test('on GitHub it also prints annotations', () => {
  const { problems, warnings } = checkContent(broken);
  expect(check(broken, { GITHUB_ACTIONS: 'true' })).toEqual({
    status: 1,
    stdout: `${annotations([...problems, ...warnings])}\n`,
    stderr: `${warningReport(warnings)}\n\n${report(problems)}\n`,
  });
});

test('a folder that does not exist is reported as missing', () => {
  const { status, stderr } = check('tests/fixtures/no-such-archive');
  expect(status).toBe(1);
  expect(stderr).toBe(`tests/fixtures/no-such-archive  missing-file
  The content folder is missing.
  CONTENT_DIR must name the folder that contains archive.yaml and events/.

1 problem in 1 file.
`);
});
