import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const settings = new URL('../src/settings.ts', import.meta.url);
const shown = `const { basePath, siteUrl, contentDir, offlineCopyMade } = await import('${settings}');
console.log(JSON.stringify({ places: [basePath, siteUrl ?? '', contentDir], offlineCopyMade }));`;

/** The settings with these environment variables, or the error message. */
function read(variables: Record<string, string>): unknown {
  const { BASE_PATH: _, SITE_URL: __, CONTENT_DIR: ___, OFFLINE: ____, ...outside } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', shown], {
    cwd: fileURLToPath(new URL('../', import.meta.url)),
    env: { ...outside, ...variables },
    encoding: 'utf8',
  });
  return status === 0 ? JSON.parse(stdout) : /^\[?Error: (.*?)\]?$/m.exec(stderr)?.[1];
}

const root = fileURLToPath(new URL('../', import.meta.url));

describe('settings', () => {
  test.each([
    [{}, ['/', '', `${root}content`]],
    [{ BASE_PATH: '', SITE_URL: '', CONTENT_DIR: '' }, ['/', '', `${root}content`]],
    [{ BASE_PATH: 'archive', CONTENT_DIR: 'tests/x' }, ['/archive/', '', `${root}tests/x`]],
    [
      { BASE_PATH: '//a/b.c_d~e-1//', SITE_URL: 'https://talks.example.org/' },
      ['/a/b.c_d~e-1/', 'https://talks.example.org', `${root}content`],
    ],
    [{ SITE_URL: 'http://talks.example.org:8080' }, ['/', 'http://talks.example.org:8080', `${root}content`]],
  ])('%j are read', (variables, expected) => {
    expect(read(variables)).toHaveProperty('places', expected);
  });

  test.each(['a b', '/a//b/', '/é/', '/a?b/', '/a#b', '/%41/', 'https://example.org/a'])(
    'BASE_PATH %j is refused',
    (value) => {
      expect(read({ BASE_PATH: value })).toBe(
        `BASE_PATH is “${value}”. It must be a folder such as /archive/, with only letters, digits and . _ ~ -.`,
      );
    },
  );

  test.each([
    'example.org',
    'ftp://example.org',
    'https://example.org/a',
    'https://example.org?a',
    'https://example.org/#a',
    'https://a@example.org',
    'javascript:alert(1)',
  ])('SITE_URL %j is refused', (value) => {
    expect(read({ SITE_URL: value })).toBe(
      `SITE_URL is “${value}”. It must be the address of the host, such as https://talks.example.org; a folder of it goes in BASE_PATH.`,
    );
  });

  test.each([
    [{}, true],
    [{ OFFLINE: '' }, true],
    [{ OFFLINE: '1' }, true],
    [{ OFFLINE: '0' }, false],
  ])('with %j, offlineCopyMade is %j', (variables, made) => {
    expect(read(variables)).toHaveProperty('offlineCopyMade', made);
  });

  test.each(['no', 'true', '00', ' 0'])('OFFLINE %j is refused', (value) => {
    expect(read({ OFFLINE: value })).toBe(`OFFLINE is “${value}”. It must be 0 or 1.`);
  });
});
