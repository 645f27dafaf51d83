import { describe, expect, test } from 'vitest';
import { groupByInitial, initialName } from '../../src/site-pages/initials.ts';

/** The groups of some names, each as its label and names. */
const groupsOf = (names: readonly string[], language = 'en'): [string, string[]][] =>
  groupByInitial(
    names.map((name) => ({ name })),
    language,
  ).map(({ label, entries }) => [label, entries.map(({ name }) => name)]);

const labelOf = (name: string, language?: string): string | undefined => groupsOf([name], language)[0]?.[0];

test('names are under their first letter; letters and names are in the order they appear', () => {
  expect(groupsOf(['Ann', 'anna', 'Cid', 'Bob', 'Ada'])).toEqual([
    ['A', ['Ann', 'anna', 'Ada']],
    ['C', ['Cid']],
    ['B', ['Bob']],
  ]);
  expect(groupsOf([])).toEqual([]);
});

test('names are under the first letter of what they are sorted by', () => {
  const groups = groupByInitial(
    [{ name: 'Anna von der Heide', sortName: 'Heide, Anna von der' }],
    'de',
    ({ sortName }) => sortName,
  );
  expect(groups.map(({ label }) => label)).toEqual(['H']);
});

describe('the label', () => {
  test.each([
    { name: 'Łukasz', language: 'en', label: 'L' },
    { name: 'Łukasz', language: 'pl', label: 'Ł' },
    { name: 'Ōno', language: 'en', label: 'O' },
    { name: 'Åsa', language: 'en', label: 'A' },
    { name: 'Åsa', language: 'sv', label: 'Å' },
    { name: 'A\u{30A}sa', language: 'sv', label: 'Å' },
    { name: 'Ömer', language: 'de', label: 'O' },
    { name: 'İlknur', language: 'en', label: 'I' },
    { name: 'ışık', language: 'tr', label: 'I' },
    { name: 'Ελένη', language: 'en', label: 'Ε' },
    { name: 'анна', language: 'en', label: 'А' },
    { name: 'ليلى', language: 'en', label: 'Arabic' },
    { name: 'נועה', language: 'en', label: 'Hebrew' },
    { name: 'נועה', language: 'de-AT', label: 'Hebräisch' },
    { name: 'נועה', language: 'sv', label: 'Hebrew' },
    { name: '“Ann”', language: 'en', label: 'A' },
    { name: '(the) Bob', language: 'en', label: 'T' },
    { name: '7 Dials', language: 'en', label: '0–9' },
  ])('of $name in $language is $label', ({ name, language, label }) => {
    expect(labelOf(name, language)).toBe(label);
  });

  test('is one for Chinese and Japanese names in Chinese characters', () => {
    expect(groupsOf(['佐藤 花子', '李娜'])).toHaveLength(1);
  });
});

test('each group has a unique id that a URL can contain', () => {
  const names = ['Ann', 'Åsa', 'Ελένη', 'Анна', 'ليلى', 'נועה', '李娜', '7 Dials', '***'];
  const ids = groupByInitial(
    names.map((name) => ({ name })),
    'sv',
  ).map(({ id }) => id);
  expect(new Set(ids).size).toBe(names.length);
  for (const id of ids) expect(id).toMatch(/^[a-z0-9-]+$/);
});

test.each([
  { name: 'Ann', words: 'A' },
  { name: 'Łukasz', words: 'L' },
  { name: 'Анна', words: 'А (Cyrillic)' },
  { name: 'Ελένη', words: 'Ε (Greek)' },
  { name: 'გიორგი', words: 'Გ (Georgian)' },
  { name: 'ليلى', words: 'Arabic' },
  { name: '7 Dials', words: '0–9' },
  { name: '***', words: '#' },
])('the initial of $name is $words by itself', ({ name, words }) => {
  expect(groupByInitial([{ name }], 'en').map(initialName)).toEqual([words]);
});
