import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check.ts';
import { sourceLines } from '../../src/cli/sourceLines.ts';
import { annotations, jsonReport, report, warningReport } from '../../src/problems/report.ts';
import { session, validArchive, writeContent } from '../helpers.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const broken = fileURLToPath(new URL('../fixtures/broken-archive', import.meta.url));

const lineOf = sourceLines();

/** An abstract that says enough. */
const enough = `${'Words that say what the talk was about. '.repeat(4).trim()}\n`;
const talk = (frontMatter: string) => session(frontMatter, enough);
const { 'topics/optics.yaml': _, ...archive } = validArchive;

/** Runs the check as `npm run check:content` does. */
function check(folder: string, more: Record<string, string> = {}, ...args: readonly string[]) {
  const { GITHUB_ACTIONS: _, ...outside } = process.env;
  const env = { ...outside, CONTENT_DIR: folder, ...more };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/check.ts', ...args], {
    cwd: root,
    env,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test('for a valid archive it prints one line', () => {
  const talks = {
    'events/days/sessions/lamps.mdx': talk('title: Lamps\n'),
    'events/days/sessions/lenses.mdx': talk('title: Lenses\n'),
  };
  const stdout = 'No problems found: 2 talks of The Lighthouse talks.\n';
  expect(check(writeContent({ ...archive, ...talks }))).toEqual({ status: 0, stdout, stderr: '' });
});

test('for a broken archive it reports all problems and warnings, and fails', () => {
  const { problems, warnings } = checkContent(broken);
  const stderr = `${warningReport(warnings, lineOf)}\n\n${report(problems, lineOf)}\n`;
  expect(check(broken)).toEqual({ status: 1, stdout: '', stderr });
  expect(check('tests/fixtures/broken-archive')).toEqual({ status: 1, stdout: '', stderr });
});

test('for an archive with warnings only it reports them, and does not fail', () => {
  const inRoom = (title: string) => talk(`title: ${title}\nstart: 2024-05-17T09:30\nroom: Lantern\n`);
  const talks = {
    'events/days/sessions/fog.mdx': inRoom('Fog'),
    'events/days/sessions/ice.mdx': inRoom('Ice'),
    'events/days/sessions/lamps.mdx': talk('title: Lamps\n'),
  };
  const folder = writeContent({ ...archive, ...talks });
  const { warnings } = checkContent(folder);
  expect(warnings).toHaveLength(1);
  const stdout = 'No problems found: 3 talks of The Lighthouse talks.\n';
  const stderr = `${warningReport(warnings, lineOf)}\n\n`;
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
    stderr: `${warningReport(warnings, lineOf)}\n\n${report(problems, lineOf)}\n`,
  });
});

test('each problem is shown in its line', () => {
  const folder = writeContent({ ...archive, 'events/days/sessions/lamps.mdx': talk('title: Lamps\ntrack: maiin\n') });
  const { stderr } = check(folder);
  expect(stderr).toContain(`lamps.mdx:3:8  unknown-track
  3 | track: maiin
    |        ^
  There is no track \`maiin\` at this event.
  Did you mean \`main\`?
`);
});

describe('with --format', () => {
  test('json it prints a list, on GitHub too', () => {
    const { problems, warnings } = checkContent(broken);
    const stdout = `${jsonReport([...problems, ...warnings])}\n`;
    expect(check(broken, { GITHUB_ACTIONS: 'true' }, '--format', 'json')).toEqual({ status: 1, stdout, stderr: '' });
  });

  test('github it prints annotations only', () => {
    const { problems, warnings } = checkContent(broken);
    const stdout = `${annotations([...problems, ...warnings])}\n`;
    expect(check(broken, {}, '--format=github')).toEqual({ status: 1, stdout, stderr: '' });
  });

  test.each(['json', 'github'])('%s it exits with 0 for warnings alone', (format) => {
    const { status, stdout } = check(writeContent(validArchive), {}, '--format', format);
    expect(status).toBe(0);
    expect(stdout).toContain('short-abstract');
  });
});

describe('what it does not understand', () => {
  test.each([
    [['--formt', 'json'], 'There is no option `--formt`. Did you mean `--format`?'],
    [['--format', 'jso'], 'There is no format `jso`. Did you mean `json`?'],
    [['--format'], 'The option `--format` needs a value.'],
    [['lamps'], '`lamps` belongs to no option; a value with spaces needs quotes.'],
  ])('is said, and exits with 2: %j', (args, message) => {
    expect(check(broken, {}, ...args)).toEqual({ status: 2, stdout: '', stderr: `${message}\n` });
  });
});

test('its help explains the exit codes', () => {
  const { status, stdout } = check(broken, {}, '--help');
  expect(status).toBe(0);
  expect(stdout).toContain('Exits with 0 if there are no problems');
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
