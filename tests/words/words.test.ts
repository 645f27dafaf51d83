import { describe, expect, test } from 'vitest';
import { talkFields } from '../../src/contribute/fields.ts';
import { FORMATS, LEVELS, LINK_KINDS } from '../../src/schema/choices.ts';
import * as de from '../../src/words/de/words.ts';
import * as en from '../../src/words/en/words.ts';
import { interfaceLanguage, interfaceTag, type Words, wordsOf } from '../../src/words/words.ts';

/** Every word of a language, by its path, such as `search.facets.year`; functions without their values. */
function wordsIn(value: unknown, path = ''): [path: string, word: unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, word]) => wordsIn(word, path ? `${path}.${key}` : key));
}

describe('the language of the interface', () => {
  test.each([
    { archive: 'en', words: 'en', tag: 'en' },
    { archive: 'en-GB', words: 'en', tag: 'en-GB' },
    { archive: 'de', words: 'de', tag: 'de' },
    { archive: 'de-AT', words: 'de', tag: 'de-AT' },
    { archive: 'de-u-co-phonebk', words: 'de', tag: 'de-u-co-phonebk' },
    { archive: 'fr', words: 'en', tag: 'en' },
    { archive: 'den', words: 'en', tag: 'en' },
  ])('of an archive in $archive is $words, as $tag', ({ archive, words, tag }) => {
    expect(interfaceLanguage(archive)).toBe(words);
    expect(interfaceTag(archive)).toBe(tag);
    expect(wordsOf(archive)).toBe(words === 'de' ? de : en);
  });
});

describe('German', () => {
  test('has the same words as English, and no others', () => {
    const paths = (words: unknown) => wordsIn(words).flatMap(([path]) => (/\.\d+$/.test(path) ? [] : [path]));
    const sentences = (path: string): boolean => !/\.(?:to|text)$|^contribute\.fields\./.test(path);
    expect(paths(de).filter(sentences).toSorted()).toEqual(paths(en).filter(sentences).toSorted());
  });

  test('has a label and a description for each field of the form', () => {
    const keys = talkFields().flatMap(({ key, fields }) => [key, ...fields.map((field) => `${key}.${field.key}`)]);
    expect(Object.keys(de.contribute.fields).toSorted()).toEqual(keys.toSorted());
  });

  test('lacks none, or the type check fails', () => {
    const { talks: _, ...others } = de.counts;
    // @ts-expect-error A word is missing.
    const counts: Words['counts'] = others;
    expect(counts).toBeDefined();
  });
});

test.each([
  ['English', en],
  ['German', de],
] as const)('every format, level and kind of link has a label of its own in %s', (_, { talk }) => {
  const lists = [
    FORMATS.map((id) => talk.formats[id]),
    LEVELS.map((id) => talk.levels[id]),
    LINK_KINDS.map((id) => talk.linkKinds[id].one),
    Object.values(talk.resources),
  ];
  for (const list of lists) expect(new Set(list).size).toBe(list.length);
});
