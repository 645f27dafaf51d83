import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { session, validArchive, writeContent } from '../helpers.ts';

/** Runs the command as `npm run check:links` does. */
function links(folder: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/links.ts', ...args], {
    env: { ...process.env, CONTENT_DIR: folder },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

// No host has a name that ends with .invalid (RFC 2606), so that no network is needed.
const invalid = {
  'events/days/sessions/fog.mdx': session(
    'title: Fog\nslides: https://fog.invalid/a\n',
    '[b](https://fog.invalid/b)\n',
  ),
};

describe('check:links', () => {
  test('prints a report, and exits with 0 although no link answered', () => {
    const { status, stdout, stderr } = links(writeContent({ ...validArchive, ...invalid }));
    expect(stdout).toMatch(/^# Links on \d{4}-\d\d-\d\d\n\nNone of 2 links answered/);
    expect(stderr).toBe('Visiting the links of the content: 2, to 1 host …\n');
    expect(status).toBe(0);
  });

  test('writes the report to a file', () => {
    const folder = writeContent(validArchive);
    const file = join(folder, 'report.md');
    const { status, stdout } = links(folder, '--report', file);
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(readFileSync(file, 'utf8')).toMatch(/^# Links on .*\n\nThe content has no links to other sites\.\n$/);
  });

  test('says that the content has problems, and exits with 0', () => {
    const { status, stderr } = links(writeContent({ ...validArchive, 'topics/fog.yaml': 'title: Fog\n' }));
    expect(stderr).toContain('The content has problems, and not all of its links may be visited');
    expect(status).toBe(0);
  });

  describe('--save', () => {
    const list = 'links: [{ url: https://fog.invalid/a, since: 2024-05-17 }]\n';
    const save = (files: Record<string, string>) => {
      const folder = writeContent({ ...validArchive, 'dead-links.yaml': list, ...files });
      const { status, stderr } = links(folder, '--save');
      const file = join(folder, 'dead-links.yaml');
      return { status, said: stderr.trim().split('\n').at(-1), left: existsSync(file) && readFileSync(file, 'utf8') };
    };

    test('changes nothing when no link answered', () => {
      const { status, said, left } = save(invalid);
      expect(said).toMatch(/^No link answered: .*dead-links\.yaml is left as it was\.$/);
      expect({ status, left }).toEqual({ status: 0, left: list });
    });

    test('changes nothing when the content has problems', () => {
      const { status, said, left } = save({ 'topics/fog.yaml': 'title: Fog\n' });
      expect(said).toMatch(/^The content has problems: .*dead-links\.yaml is left as it was\.$/);
      expect({ status, left }).toEqual({ status: 0, left: list });
    });

    test('removes the file when there is no dead link', () => {
      const { status, said, left } = save({});
      expect(said).toMatch(/^No link is dead: there is no .*dead-links\.yaml\.$/);
      expect({ status, left }).toEqual({ status: 0, left: false });
    });
  });

  test.each([
    [['--reprot', 'a.md'], 'There is no option `--reprot`. Did you mean `--report`?'],
    [['a.md'], '`a.md` belongs to no option; a value with spaces needs quotes.'],
    [['--report', 'no-such-folder/a.md'], 'The report cannot be written to no-such-folder/a.md: ENOENT.'],
  ])('says what it does not understand, and exits with 2: %j', (args, message) => {
    expect(links(writeContent(validArchive), ...args)).toEqual({ status: 2, stdout: '', stderr: `${message}\n` });
  });

  test('has a help', () => {
    const { status, stdout } = links('content', '--help');
    expect(status).toBe(0);
    expect(stdout).toContain('--report <file.md>');
    expect(stdout).toContain('--save');
  });
});
