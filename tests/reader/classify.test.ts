import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listFiles } from '../../src/files.ts';
import { classify } from '../../src/reader/classify.ts';
import { described, problemsWith, writeContent } from '../helpers.ts';

const validPaths = ['event.yaml', 'sessions/a-1.mdx', 'tracks/main.yaml'];
const unknownPlace =
  'A content folder has event.yaml and the folders sessions (of .mdx files), tracks, topics and companies (of .yaml files). Move or remove it.';

test('the kind of a file comes from its folder, the id from its name', () => {
  const { files, problems } = classify([...validPaths, 'topics/optics.yaml', 'companies/acme.yaml']);
  expect(problems).toEqual([]);
  expect(files.map(({ kind, id, file }) => [kind, id, file])).toEqual([
    ['event', 'event', 'event.yaml'],
    ['sessions', 'a-1', 'sessions/a-1.mdx'],
    ['tracks', 'main', 'tracks/main.yaml'],
    ['topics', 'optics', 'topics/optics.yaml'],
    ['companies', 'acme', 'companies/acme.yaml'],
  ]);
});

test.each(['README.md', 'sessions/README.md', '.DS_Store', '.git/config', 'sessions/.draft.mdx', 'Thumbs.db'])(
  '%s is ignored',
  (path) => {
    expect(classify([...validPaths, path]).problems).toEqual([]);
  },
);

test.each([
  ['notes.txt', unknownPlace],
  ['pictures/lamp.png', unknownPlace],
  ['event.yml', 'The event is the file event.yaml. Rename it to event.yaml, or remove it.'],
  ['sessions/lamp.md', 'A session is a file sessions/<id>.mdx. Move it to sessions/lamp.mdx, or remove it.'],
  ['sessions/lamp.mdx~', 'A session is a file sessions/<id>.mdx. Move it to sessions/lamp.mdx, or remove it.'],
  ['sessions/2024/lamp.mdx', 'A session is a file sessions/<id>.mdx. Move it to sessions/lamp.mdx, or remove it.'],
  ['session/lamp.mdx', 'A session is a file sessions/<id>.mdx. Move it to sessions/lamp.mdx, or remove it.'],
  ['Topics/Fog Horn.yml', 'A topic is a file topics/<id>.yaml. Move it to topics/fog-horn.yaml, or remove it.'],
  ['companies/….txt', 'A company is a file companies/<id>.yaml. Move it to companies/<id>.yaml, or remove it.'],
])('%s is misplaced', (path, fix) => {
  const message = 'No file of this kind belongs here.';
  expect(described(classify([...validPaths, path]).problems)).toEqual([['', 'misplaced-file', message, fix]]);
});

test.each([
  ['sessions/Lamp.mdx', 'Lamp.mdx', 'Rename it to `lamp.mdx`.'],
  ['sessions/lamp_oil.mdx', 'lamp_oil.mdx', 'Rename it to `lamp-oil.mdx`.'],
  ['sessions/lamp--oil.mdx', 'lamp--oil.mdx', 'Rename it to `lamp-oil.mdx`.'],
  ['topics/fog horn.yaml', 'fog horn.yaml', 'Rename it to `fog-horn.yaml`.'],
  ['topics/灯台.yaml', '灯台.yaml', 'Rename it to `deng-tai.yaml`.'],
  ['topics/a\\b.yaml', 'a\\b.yaml', 'Rename it to `a-b.yaml`.'],
  ['topics/….yaml', '….yaml', 'Rename it using only those characters.'],
  ['topics/.yaml.yaml', undefined, ''],
])('%s has a bad name', (path, name, fix) => {
  const message = `The file name \`${name}\` has other characters than a–z, 0–9 and single hyphens; it becomes the page's address.`;
  const expected = name ? [['', 'bad-file-name', message, fix]] : [];
  expect(described(classify([...validPaths, path]).problems)).toEqual(expected);
});

describe('two files with the same id', () => {
  test('are reported once, at the one to rename', () => {
    const { files, problems } = classify([...validPaths, 'sessions/A_1.mdx']);
    expect(described(problems)).toEqual([
      [
        '',
        'duplicate-id',
        'This file and sessions/a-1.mdx both have the id `a-1`: one of them would be lost.',
        'Rename one of them, or remove it if it is a copy.',
      ],
    ]);
    expect(files.map(({ file, duplicate }) => [file, duplicate])).toContainEqual(['sessions/A_1.mdx', true]);
  });

  test('are allowed if they are of different kinds', () => {
    expect(classify([...validPaths, 'topics/a-1.yaml', 'companies/a-1.yaml']).problems).toEqual([]);
  });

  test('are one problem, and the duplicate is still checked by itself', () => {
    const copy = '---\ntitle: Lamps\ntrack: main\nspeakers: [{ name: Ada Lovelace, company: Acme }]\n---\n\nA {.\n';
    expect(problemsWith({ 'sessions/Lamps.mdx': copy })).toEqual([
      ['sessions/Lamps.mdx', 'duplicate-id', 0],
      ['sessions/Lamps.mdx', 'mdx-brace', 7],
    ]);
  });
});

describe('the files that an archive needs', () => {
  test('are the event, a track and a session', () => {
    expect(described(classify([]).problems)).toEqual([
      [
        '',
        'missing-file',
        'event.yaml is missing.',
        'Write it, with the name, dates and place of the event; content/README.md shows how.',
      ],
      [
        '',
        'empty-collection',
        'There are no tracks: an archive needs at least one.',
        'Add one, for example tracks/main.yaml; content/README.md shows how.',
      ],
      [
        '',
        'empty-collection',
        'There are no sessions: an archive needs at least one.',
        'Add one, for example sessions/how-we-test.mdx; content/README.md shows how.',
      ],
    ]);
  });

  test('are not reported as missing if they have a wrong name', () => {
    const codes = classify(['event.yml', 'tracks/main.yml', 'session/a.mdx']).problems.map(({ code }) => code);
    expect(codes).toEqual(['misplaced-file', 'misplaced-file', 'misplaced-file']);
  });
});

test('a reference to a track that is misplaced or has a bad name is not a second problem', () => {
  const second = 'title: Second\norder: 2\nhue: 30\ndescription: All talks.\n';
  const other = '---\ntitle: Oil\ntrack: second\nspeakers: [{ name: Björn Ek }]\n---\n';
  expect(problemsWith({ 'tracks/second.yml': second, 'sessions/oil.mdx': other })).toEqual([
    ['tracks/second.yml', 'misplaced-file', 0],
  ]);
  expect(problemsWith({ 'tracks/Second.yaml': second, 'sessions/oil.mdx': other })).toEqual([
    ['tracks/Second.yaml', 'bad-file-name', 0],
  ]);
  expect(problemsWith({ 'tracks/second.yaml': 'title: [', 'sessions/oil.mdx': other })).toEqual([
    ['tracks/second.yaml', 'bad-yaml', 1],
  ]);
});

test('listFiles lists only files, sorted, whatever the names of their folders', () => {
  const folder = writeContent({ 'b.yaml': '', 'a/d.mdx/e': '', 'a/c': '' });
  mkdirSync(join(folder, 'sessions/empty.mdx'), { recursive: true });
  expect(listFiles(folder)).toEqual(['a/c', 'a/d.mdx/e', 'b.yaml']);
  expect(listFiles(`${folder}/`)).toEqual(['a/c', 'a/d.mdx/e', 'b.yaml']);
  expect(listFiles(join(folder, 'nowhere'))).toEqual([]);
});
