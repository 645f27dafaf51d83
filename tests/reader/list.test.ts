import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check.ts';
import { listContent } from '../../src/reader/list.ts';
import { described, listed, validArchive, writeContent } from '../helpers.ts';

const noProblems = { problems: [], unlisted: [] };

test('what is not of the content is not listed', () => {
  const folder = writeContent({ 'b.yaml': '', '.git/objects/a': '', 'a/README.md': '', 'a/c': '', 'a/Thumbs.db': '' });
  expect(listContent(folder)).toEqual({ ...noProblems, paths: ['a/c', 'b.yaml'] });
});

test('more files than an archive has are one problem', () => {
  const folder = writeContent({ a: '', b: '', 'c/d': '', 'c/e': '' });
  expect(listContent(folder, 4)).toMatchObject(noProblems);
  expect(described(listContent(folder, 3).unlisted)).toEqual([
    [
      '',
      'too-many-files',
      'The content folder has more than 3 files: none of them was checked.',
      'Move all that does not belong to the archive to another place.',
    ],
  ]);
});

test('a folder that cannot be read is one problem', () => {
  expect(described(listContent(join(writeContent({}), 'nowhere')).unlisted)).toEqual([
    [
      '',
      'unreadable-file',
      'This computer does not allow the folder to be read, or its disk has an error.',
      'Allow everybody to read the folder, or put a new one in its place.',
    ],
  ]);
});

test('200 folders inside each other are one problem', () => {
  const folder = writeContent({ ...validArchive, [`topics/${'a/'.repeat(200)}b.yaml`]: '' });
  expect(listed(checkContent(folder).problems)).toEqual([['topics/a/a/a/a/a/a/a/a/a/a', 'deep-folder', 0]]);
});

test('a link that leads back to its own folder is one problem', () => {
  const folder = writeContent(validArchive);
  symlinkSync(folder, join(folder, 'events/days/again'));
  expect(listed(checkContent(folder).problems)).toEqual([['events/days/again', 'not-a-file', 0]]);
});

test('a folder whose name ends like that of a file is one problem', () => {
  const folder = writeContent({ ...validArchive, 'events/days/sessions/oil.mdx/oil.mdx': '' });
  mkdirSync(join(folder, 'topics/fog.yaml'));
  const { problems } = checkContent(folder);
  expect(listed(problems)).toEqual([
    ['events/days/sessions/oil.mdx', 'not-a-file', 0],
    ['topics/fog.yaml', 'not-a-file', 0],
  ]);
  expect(problems[0]?.message).toBe('This is a folder, and its name ends like that of a file.');
});

describe.skipIf(process.platform === 'win32')('on a system that has them', () => {
  test('a pipe is not waited for', () => {
    const folder = writeContent(validArchive);
    execFileSync('mkfifo', [join(folder, 'topics/fog.yaml')]);
    expect(described(checkContent(folder).problems)).toEqual([
      ['', 'not-a-file', 'This is a pipe, a socket or a device, not a file.', 'Remove it.'],
    ]);
    execFileSync('mkfifo', [join(folder, 'events/pipe')]);
    expect(listed(checkContent(folder).problems)).toEqual([['events/pipe', 'not-a-file', 0]]);
  });
});

// Only Linux has such names.
describe.skipIf(process.platform !== 'linux')('a name that is not text', () => {
  const bytes = (folder: string, name: string) =>
    Buffer.concat([Buffer.from(`${folder}/`), Buffer.from(name, 'latin1')]);
  const message = (what: string, name: string) =>
    `The ${what} name \`${name}\` has other characters than a–z, 0–9 and single hyphens; it becomes the page's address.`;
  const fix = 'Rename it using only those characters.';

  test('of a file is one problem', () => {
    const folder = writeContent(validArchive);
    writeFileSync(bytes(join(folder, 'events/days/sessions'), 'é.mdx'), 'x');
    const { problems } = checkContent(folder);
    expect(problems.map(({ file }) => file)).toEqual(['events/days/sessions/\u{FFFD}.mdx']);
    expect(described(problems)).toEqual([['', 'bad-file-name', message('file', '\u{FFFD}.mdx'), fix]]);
  });

  test('of the folder of an event is one problem', () => {
    const folder = writeContent(validArchive);
    const event = bytes(join(folder, 'events'), 'Fête');
    mkdirSync(event);
    writeFileSync(Buffer.concat([event, Buffer.from('/event.yaml')]), 'x');
    expect(described(checkContent(folder).problems)).toEqual([
      ['', 'bad-file-name', message('folder', 'F\u{FFFD}te'), fix],
    ]);
  });
});
