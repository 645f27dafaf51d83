import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../src/reader/read.ts';

const root = resolve(import.meta.dirname, '..');

/** The texts of some files, by their paths below the project. */
const textsOf = (pattern: string): ReadonlyMap<string, string> =>
  new Map(
    globSync(pattern, { cwd: root, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((file) => [file.slice(root.length + 1), readFileSync(file, 'utf8')]),
  );

describe('src/ does not depend on the events of this archive', () => {
  const {
    archive,
    events,
    sessions,
    tracks,
    topics,
    companies,
    speakers: files,
  } = readContent(join(root, 'content')).records;
  const speakers = sessions.flatMap(({ data }) => data.speakers);
  const prose = [
    ...sessions.flatMap(({ data, abstract }) => [data.title, abstract.text]),
    ...[...tracks, ...topics].map(({ data }) => data.description),
  ].join('\n');
  const wordsOf = (text = ''): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const occurrences = Map.groupBy(wordsOf(prose), (word) => word);
  const times = (word: string): number => occurrences.get(word)?.length ?? 0;

  /** Longer than four letters, and hardly ever in lower case in the abstracts: at most once in ten times. */
  const isName = (word: string): boolean =>
    word.length > 4 &&
    /^\p{Lu}/u.test(word) &&
    times(word.toLowerCase()) * 10 <= times(word) + times(word.toLowerCase());

  const titles = [...tracks, ...topics].flatMap(({ data }) => wordsOf(data.title)).filter((word) => times(word) > 0);
  const companyNames = [
    ...speakers.flatMap(({ company, laterCompany }) => [company ?? [], laterCompany ?? []].flat()),
    ...companies.flatMap(({ data }) => [data.name, ...data.aliases]),
  ];
  const speakerNames = [
    ...speakers.map(({ name }) => name),
    ...files.flatMap(({ data }) => [data.name, ...data.aliases]),
  ];
  const eventWords = [
    archive?.data.name,
    ...events.flatMap(({ data }) => [data.name, data.shortName, data.series, data.organiser, data.place]),
  ].flatMap((name) => wordsOf(name));
  const names = new Set([
    ...[...eventWords, ...titles, ...speakerNames.flatMap((name) => wordsOf(name).slice(-1))].filter(isName),
    ...companyNames.filter((name) => wordsOf(name).length > 1 || isName(name)),
    ...speakerNames.filter((name) => wordsOf(name).length > 1),
  ]);
  const caseInsensitive = new Set(eventWords.filter(isName));

  test('the names to look for are read from the content', () => {
    expect(names.size).toBeGreaterThan(100);
    for (const known of ['Kafka', 'Confluent', 'Netflix', 'Jun Rao', 'Kreps']) expect(names).toContain(known);
    expect(caseInsensitive).toContain('Kafka');
    for (const common of ['Stream', 'Event', 'Processing', 'Error']) expect(names).not.toContain(common);
  });

  /** The names that these files contain, in their texts or their paths. */
  const namesIn = (all: ReadonlyMap<string, string>): string[] => {
    const patterns = [...names].map((name) => {
      const escaped = name.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
      const word = `(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`;
      return { name, pattern: new RegExp(word, caseInsensitive.has(name) ? 'iu' : 'u') };
    });
    return [...all].flatMap(([file, text]) =>
      patterns.filter(({ pattern }) => pattern.test(`${file}\n${text}`)).map(({ name }) => `${file} contains ${name}`),
    );
  };

  test('no file of src/ contains one of them, in its text or its path', () => {
    const texts = textsOf('src/**/*');
    expect(texts.size).toBeGreaterThan(100);
    expect(namesIn(texts)).toEqual([]);
  });

  test('no browser test contains one of them: they use invented events', () => {
    const tests = textsOf('tests/browser/**/*.ts');
    expect(tests.size).toBeGreaterThan(20);
    expect(namesIn(tests)).toEqual([]);
  });
});
