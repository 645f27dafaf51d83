import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { editUrl, forks, newFileUrl, newIssueUrl, type Repository } from '../../src/contribute/hosts.ts';
import { listFiles } from '../../src/files.ts';

const repositoryAt = (url: string, host: Repository['host'], more: Partial<Repository> = {}): Repository => ({
  ...{ url, host, branch: 'main', folder: 'content' },
  ...more,
});
const github = repositoryAt('https://github.com/bells/archive', 'github');
const gitlab = repositoryAt('https://gitlab.com/society/bells/archive', 'gitlab');
const forgejo = repositoryAt('https://codeberg.org/bells/archive', 'forgejo');
const other = repositoryAt('https://code.example.org/archive', 'other');

const talk = 'events/days/sessions/a.mdx';
const speaker = { file: 'speakers/ada.yaml', content: 'name: Ada\n' };
const issue = { title: 'A & B', body: 'https://example.org/?a=b#c\n' };

/** The parameters of an address, as a server reads them. */
const parametersOf = (url = ''): Record<string, string> => Object.fromEntries(new URL(url).searchParams);

test.each([
  [github, 'https://github.com/bells/archive/edit/main/content/events/days/sessions/a.mdx'],
  [gitlab, 'https://gitlab.com/society/bells/archive/-/edit/main/content/events/days/sessions/a.mdx'],
  [forgejo, 'https://codeberg.org/bells/archive/src/branch/main/content/events/days/sessions/a.mdx'],
  [other, undefined],
])('a file is edited at %j', (repository, url) => {
  expect(editUrl(repository, talk)).toBe(url);
});

test.each([
  [github, 'filled', 'https://github.com/bells/archive/new/main?filename=content/speakers/ada.yaml&value=name:+Ada%0A'],
  [gitlab, 'named', 'https://gitlab.com/society/bells/archive/-/new/main?file_name=content/speakers/ada.yaml'],
  [
    forgejo,
    'filled',
    'https://codeberg.org/bells/archive/_new/main?filename=content/speakers/ada.yaml&value=name:+Ada%0A',
  ],
])('a file is added at %j', (repository, kind, url) => {
  expect(newFileUrl(repository, speaker)).toEqual({ kind, url });
});

test.each([
  [github, 'https://github.com/bells/archive/issues/new', 'title', 'body'],
  [gitlab, 'https://gitlab.com/society/bells/archive/-/issues/new', 'issue[title]', 'issue[description]'],
  [forgejo, 'https://codeberg.org/bells/archive/issues/new', 'title', 'body'],
])('an error is reported at %j', (repository, page, title, body) => {
  const found = newIssueUrl(repository, issue);
  expect(found?.kind).toBe('filled');
  expect(found?.url.split('?')[0]).toBe(page);
  expect(parametersOf(found?.url)).toEqual({ [title]: issue.title, [body]: issue.body });
});

test('of a host that is not known there are no pages', () => {
  expect([newFileUrl(other, speaker), newIssueUrl(other, issue), forks(other)]).toEqual([undefined, undefined, false]);
});

test('only GitHub offers everybody a copy of the repository for a new file', () => {
  expect([github, gitlab, forgejo].map(forks)).toEqual([true, false, false]);
});

describe('the branch and the folder', () => {
  test.each([
    [{ branch: 'next/2024', folder: 'docs/talks' }, 'edit/next/2024/docs/talks/topics/a.yaml'],
    [{ folder: '.' }, 'edit/main/topics/a.yaml'],
    [{ folder: '/content/' }, 'edit/main/content/topics/a.yaml'],
    [{ folder: '../../../evil/repo' }, 'edit/main/evil/repo/topics/a.yaml'],
    [{ branch: '50%#?&"<é' }, 'edit/50%25%23%3F%26%22%3C%C3%A9/content/topics/a.yaml'],
  ])('%j are part of the address', (more, path) => {
    expect(editUrl({ ...github, ...more }, 'topics/a.yaml')).toBe(`${github.url}/${path}`);
  });
});

const hostile = [
  '&filename=evil',
  'a=b&c=d#e?f',
  '100 % + 1',
  '"><script>alert(1)</script>',
  'Ä 山田 👩‍🚀',
  "it's\r\n\ttabs\u0000",
  '%41%2F',
];

describe.each([github, forgejo])('at %j', (repository) => {
  test.each(hostile)('%j arrives as it is', (text) => {
    const file = newFileUrl(repository, { file: `speakers/${text}.yaml`, content: text });
    expect(parametersOf(file?.url)).toEqual({ filename: `content/speakers/${text}.yaml`, value: text });
    const report = newIssueUrl(repository, { title: text, body: text });
    expect(parametersOf(report?.url)).toEqual({ title: text, body: text });
    for (const { url } of [file, report].flatMap((page) => page ?? [])) {
      expect(new URL(url).origin).toBe(new URL(repository.url).origin);
      expect(url).toMatch(/^[\w.~!*'()%:/?&=+-]+$/);
    }
  });

  test('half a character, which has no address, is replaced', () => {
    expect(parametersOf(newIssueUrl(repository, { title: 'a\uD800b', body: '' })?.url).title).toBe('a\uFFFDb');
  });
});

describe('an address', () => {
  const filling = (content: string) => newFileUrl(github, { ...speaker, content });

  test('of at most 8,191 bytes on the page for signing in is filled, and a longer one is not', () => {
    const [empty = ''] = [filling('')?.url];
    const room = 8191 - `https://github.com/login?return_to=${encodeURIComponent(empty)}`.length;
    expect(filling('a'.repeat(room))).toEqual({ kind: 'filled', url: `${empty}${'a'.repeat(room)}` });
    const named = `${github.url}/new/main?filename=content/speakers/ada.yaml`;
    expect(filling('a'.repeat(room + 1))).toEqual({ kind: 'too-long', url: named });
    // A letter of two bytes has ten signs there.
    expect(filling('é'.repeat(Math.floor(room / 10)))?.kind).toBe('filled');
    expect(filling('é'.repeat(Math.floor(room / 10) + 1))?.kind).toBe('too-long');
  });

  test('of an issue is left empty if its text is too long', () => {
    expect(newIssueUrl(gitlab, { title: 'a', body: 'b'.repeat(9000) })).toEqual({
      kind: 'too-long',
      url: 'https://gitlab.com/society/bells/archive/-/issues/new',
    });
  });

  test('has room for every talk of the real archive', () => {
    const talks = listFiles('content').filter((file) => file.endsWith('.mdx') && file.includes('/sessions/'));
    expect(talks.length).toBeGreaterThan(50);
    for (const file of talks) {
      expect(newFileUrl(github, { file, content: readFileSync(`content/${file}`, 'utf8') })?.kind, file).toBe('filled');
    }
  });
});
