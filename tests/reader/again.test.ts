import { rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openContent } from '../../src/check.ts';
import { sharedContent } from '../../src/contentSource.ts';
import { contentReader } from '../../src/reader/read.ts';
import { described, listed, session, validArchive, writeContent } from '../helpers.ts';

const lenses = session('title: Lenses\ntrack: main\nspeakers: [{ name: Mary Somerville }]\n');

test('a folder that is read again gives the same records for the files that did not change', () => {
  const folder = writeContent({ ...validArchive, 'about.mdx': 'Words.', 'events/days/sessions/lenses.mdx': lenses });
  const read = contentReader(folder);
  const before = read().records;
  writeFileSync(join(folder, 'events/days/sessions/lenses.mdx'), lenses.replace('Lenses', 'Mirrors'));
  const after = read().records;
  expect(after.sessions.map(({ data }) => data.title)).toEqual(['Lamps', 'Mirrors']);
  expect(after.sessions[0]).toBe(before.sessions[0]);
  expect(after.sessions[1]).not.toBe(before.sessions[1]);
  for (const kind of ['events', 'tracks', 'topics'] as const) {
    expect(after[kind]).toHaveLength(1);
    expect(after[kind][0]).toBe(before[kind][0]);
  }
  expect(after.archive).toBe(before.archive);
  expect(after.about).toBe(before.about);
});

test('a change that keeps the size of a file and its time is seen', () => {
  const folder = writeContent(validArchive);
  const read = contentReader(folder);
  read();
  const file = join(folder, 'topics/optics.yaml');
  const { atime, mtime } = statSync(file);
  writeFileSync(file, validArchive['topics/optics.yaml']?.replace('Optics', 'Optisc') ?? '');
  utimesSync(file, atime, mtime);
  expect(read().records.topics[0]?.data.title).toBe('Optisc');
});

test('files that are added, renamed and removed are followed', () => {
  const folder = writeContent(validArchive);
  const read = contentReader(folder);
  const ids = () => read().records.sessions.map(({ id }) => id);
  expect(ids()).toEqual(['lamps']);
  writeFileSync(join(folder, 'events/days/sessions/lenses.mdx'), lenses);
  expect(ids()).toEqual(['lamps', 'lenses']);
  rmSync(join(folder, 'events/days/sessions/lenses.mdx'));
  writeFileSync(join(folder, 'events/days/sessions/mirrors.mdx'), lenses);
  expect(ids()).toEqual(['lamps', 'mirrors']);
});

test('the content of a process is read once, and again when it is refreshed', () => {
  const folder = writeContent(validArchive);
  const source = openContent(folder);
  const { current } = source;
  expect(current.problems).toEqual([]);
  expect(openContent(folder)).toBe(source);
  expect(sharedContent()).toBe(source);
  expect(source.current).toBe(current);

  writeFileSync(join(folder, 'events/days/sessions/lenses.mdx'), lenses.replace('main', 'mian'));
  expect(source.current).toBe(current);
  expect(listed(source.refresh().problems)).toEqual([['events/days/sessions/lenses.mdx', 'unknown-track', 3]]);
  expect(described(source.current.problems)).toEqual([
    ['3:8', 'unknown-track', 'There is no track `mian` at this event.', 'Did you mean `main`?'],
  ]);
});
