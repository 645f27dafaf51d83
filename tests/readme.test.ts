import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const { scripts, version } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
  version: string;
};

describe.each(['README.md', 'content/README.md', 'CONTRIBUTING.md'])('%s', (file) => {
  const text = readFileSync(file, 'utf8');

  test('links only to files that exist', () => {
    const links = [...text.replaceAll(/```[\s\S]*?```|`[^`]*`/g, '').matchAll(/\]\(([^)#]+)\)/g)].map(
      ([, to]) => to ?? '',
    );
    const local = links.filter((to) => !to.includes(':'));
    expect(local.filter((to) => !existsSync(join(dirname(file), decodeURIComponent(to))))).toEqual([]);
  });

  test('mentions only commands that exist', () => {
    const named = [...text.matchAll(/npm (?:run ([\w:]+)|(start|test))/g)].map(
      ([, script, short]) => script ?? short ?? '',
    );
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

test('the README mentions every command for developers', () => {
  const text = readFileSync('README.md', 'utf8');
  const parts = ['preview', 'check:types', 'check:code', 'test:unit', 'test:build', 'test:site', 'test:browser'];
  const missing = Object.keys(scripts).filter(
    (name) => !parts.includes(name) && !new RegExp(`npm (?:run )?${name}\\b`).test(text),
  );
  expect(missing).toEqual([]);
});

test('the list of changes begins with this version', () => {
  expect(/^## (.*)$/m.exec(readFileSync('CHANGELOG.md', 'utf8'))?.[1]).toBe(version);
});

test('the repository of this project is named only by words that GitHub does not take for a name', () => {
  const text = ['README.md', 'CONTRIBUTING.md'].map((file) => readFileSync(file, 'utf8')).join('\n');
  const owners = [...text.matchAll(/github\.com\/([^/\s)]+)|uses: ([^/\s]+)\//g)].map(
    ([, first, second]) => first ?? second,
  );
  expect(new Set(owners)).toEqual(new Set(['THIS_OWNER']));
});
