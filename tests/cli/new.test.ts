import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listFiles } from '../../src/files.ts';
import { session, validArchive, writeContent } from '../helpers.ts';

/** Runs the command as `npm run new` does, without a terminal. */
function create(folder: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/new.ts', ...args], {
    env: { ...process.env, CONTENT_DIR: folder },
    encoding: 'utf8',
  });
  return { status, stdout: stdout.replaceAll('\\', '/'), stderr };
}

describe('npm run new', () => {
  test('writes the file, and prints what the check says', () => {
    const folder = writeContent(validArchive);
    const { status, stdout, stderr } = create(folder, '--title', 'Fog horns', '--speaker', 'Ada Lovelace, Acme');
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^Written: \S*events\/days\/sessions\/fog-horns\.mdx\n/);
    expect(stdout.split('\n').slice(1)).toEqual([
      'The abstract goes below the second line `---`; `npm run dev` shows the page.',
      '',
      'No problems found: 2 talks of The Lighthouse talks.',
      '',
    ]);
    expect(status).toBe(0);
    expect(readFileSync(join(folder, 'events/days/sessions/fog-horns.mdx'), 'utf8')).toBe(
      '---\ntitle: Fog horns\nspeakers:\n  - name: Ada Lovelace\n    company: Acme\n---\n',
    );
  });

  test('prints the warnings that the new talk brings, wherever they are, and no others', () => {
    const folder = writeContent({
      ...validArchive,
      'events/days/sessions/oil.mdx': session('title: Oil\nspeakers: [{ name: Mary Somerville }]\n'),
    });
    const { status, stderr } = create(folder, '--title', 'Fog horns', '--speaker', 'Mary Sommerville');
    expect(stderr).toContain('similar-name\n');
    expect(stderr).toMatch(/\n1 warning in 1 file\.\n\n$/);
    expect(status).toBe(0);
  });

  test('exits with 1 where the content has problems, and writes the file', () => {
    const folder = writeContent({ ...validArchive, 'topics/fog.yaml': 'title: Fog\n' });
    const { status, stdout, stderr } = create(folder, '--title', 'Fog horns');
    expect(status).toBe(1);
    expect(stdout).toContain('fog-horns.mdx\n');
    expect(stderr).toContain('topics/fog.yaml:1:1  missing-key\n  1 | title: Fog\n');
  });

  test.each([
    [[], 'The title is missing: --title "How we test".\n'],
    [['--title', 'Fog', '--track', 'mian'], '--track: There is no track `mian` at this event. Did you mean `main`?\n'],
    [['--title', 'Fog', '--id', 'lamps'], '--id: There is a talk `lamps` already, and it is not overwritten.\n'],
    [['--titel', 'Fog'], 'There is no option `--titel`. Did you mean `--title`?\n'],
  ])('says what is missing or wrong, exits with 2 and writes nothing: %j', (args, message) => {
    const folder = writeContent(validArchive);
    const { status, stdout, stderr } = create(folder, ...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.startsWith(message)).toBe(true);
    expect(listFiles(folder)).toEqual(Object.keys(validArchive).toSorted());
  });

  test('has a help that explains the exit codes', () => {
    const { status, stdout } = create('content', '--help');
    expect(status).toBe(0);
    expect(stdout).toContain('--speaker "Name, Company"');
    expect(stdout).toContain('Exits with 0 if');
  });
});
