import { lstatSync, rmSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadText } from '../../src/reader/load.ts';
import { described, writeContent } from '../helpers.ts';

const FILE = 'topics/fog.yaml';

/** What is loaded of a file that has been changed since it was looked at. */
function loaded(change: (path: string) => void, other = FILE) {
  const folder = writeContent({ [FILE]: 'title: Fog\n' });
  const path = join(folder, FILE);
  const stats = lstatSync(path);
  change(path);
  return loadText(FILE, join(folder, other), stats);
}

test('the text of a file is loaded', () => {
  expect(loaded(() => {})).toBe('title: Fog\n');
});

test('a file that is removed meanwhile has no text and no problem', () => {
  expect(loaded((path) => rmSync(path))).toBeUndefined();
});

// A folder stands for what cannot be opened: whoever runs this test may be allowed to read every file.
test('a file that cannot be opened is one problem', () => {
  const result = loaded(() => {}, 'topics');
  expect(Array.isArray(result) && described(result)).toEqual([
    [
      '',
      'unreadable-file',
      'This computer does not allow the file to be read, or its disk has an error.',
      'Allow everybody to read the file, or put a new one in its place.',
    ],
  ]);
});

test('a file of a gigabyte is not read', () => {
  const folder = writeContent({ [FILE]: '' });
  const path = join(folder, FILE);
  truncateSync(path, 1_073_741_824);
  const result = loadText(FILE, path, lstatSync(path));
  expect(Array.isArray(result) && described(result)).toEqual([
    [
      '',
      'large-file',
      'The file has 1073.8 MB, and a file here has at most 1 MB.',
      'Shorten it. Slides, pictures and recordings are not kept here: write their addresses into the talk.',
    ],
  ]);
});
