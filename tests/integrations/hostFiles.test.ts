import { describe, expect, test } from 'vitest';
import { headersFile } from '../../src/integrations/hostFiles.ts';

/** The rules of a file as the hosts read it: a path begins a line, its headers are set in below it. */
function rulesOf(text: string): { path: string; headers: string[] }[] {
  const rules: { path: string; headers: string[] }[] = [];
  for (const line of text.split('\n').filter((one) => one !== '')) {
    if (line.startsWith('/')) rules.push({ path: line, headers: [] });
    else rules.at(-1)?.headers.push(/^ {2}([A-Za-z-]+: \S.*)$/.exec(line)?.[1] ?? `unread: ${line}`);
  }
  return rules;
}

/** The headers that a path is served with. */
const headersOf = (text: string, path: string): string[] =>
  rulesOf(text)
    .filter((rule) => path.startsWith(rule.path.replace(/\*$/, '')))
    .flatMap(({ headers }) => headers);

describe.each(['/', '/sub/path/'])('below %s', (base) => {
  const text = headersFile(base);
  const security = [
    'X-Content-Type-Options: nosniff',
    'Referrer-Policy: strict-origin-when-cross-origin',
    'Permissions-Policy: camera=(), geolocation=(), microphone=()',
    'Cross-Origin-Opener-Policy: same-origin',
    "Content-Security-Policy: frame-ancestors 'none'",
  ];
  const lasting = 'Cache-Control: public, max-age=31536000, immutable';

  test.each([
    'assets/Page.abc.css',
    'packs/abc.pack',
    'pagefind/fragment/en_1.pf_fragment',
    'pagefind/index/en_1.pf_index',
  ])('%s, whose name changes with its content, is cached for a year', (path) => {
    expect(headersOf(text, base + path)).toEqual([...security, lasting]);
  });

  test.each([
    '',
    'events/a/sessions/b/',
    'sw.js',
    'offline.json',
    'pagefind/pagefind.js',
    'pagefind/pagefind-entry.json',
  ])('“%s”, which another build may change, is asked for each time', (path) => {
    expect(headersOf(text, base + path)).toEqual(security);
  });

  test('nothing is said of paths outside, and each rule has one star, at its end', () => {
    for (const { path } of rulesOf(text)) expect(path).toMatch(new RegExp(`^${base}[a-z/]*\\*$`));
  });

  test('no path gets a header twice', () => {
    for (const { path } of rulesOf(text)) {
      const names = headersOf(text, path.replace('*', 'x')).map((header) => header.split(':')[0]);
      expect(new Set(names).size, path).toBe(names.length);
    }
  });
});
