import { describe, expect, test } from 'vitest';
import {
  counted,
  excerpt,
  listed,
  megabytes,
  ordinal,
  part,
  partOfTalks,
  quoted,
  talkCount,
} from '../../src/wording/format.ts';

test.each([
  [0, 'talk', undefined, '0 talks'],
  [1, 'talk', undefined, '1 talk'],
  [2, 'talk', undefined, '2 talks'],
  [1, 'company', 'companies', '1 company'],
  [12, 'company', 'companies', '12 companies'],
])('counted %i %s', (count, one, many, text) => {
  expect(counted(count, one, many)).toBe(text);
});

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b, and c'],
])('listed %j', (words, text) => {
  expect(listed(words)).toBe(text);
});

test.each([
  [7, 9, '7'],
  [7, 56, '07'],
  [56, 56, '56'],
  [7, 100, '007'],
])('ordinal %i of %i', (number, largest, text) => {
  expect(ordinal(number, largest)).toBe(text);
});

test.each([
  [0, 'No talks'],
  [1, '1 talk'],
  [12, '12 talks'],
])('talkCount %i', (count, text) => {
  expect(talkCount(count)).toBe(text);
});

test.each([
  [[], ''],
  [['a'], '“a”'],
  [['a', 'b'], '“a”, “b”'],
])('quoted %j', (words, text) => {
  expect(quoted(words)).toBe(text);
});

describe('excerpt', () => {
  test.each([
    { what: 'a short text whole', text: 'Bells ring.', max: 20, found: 'Bells ring.' },
    { what: 'a text of exactly that length whole', text: 'Bells ring.', max: 11, found: 'Bells ring.' },
    { what: 'nothing of an empty text', text: ' \n ', max: 20, found: '' },
    { what: 'white space as one space', text: ' Bells\n\n ring.\t', max: 20, found: 'Bells ring.' },
    { what: 'whole words', text: 'Bells ring in towers.', max: 14, found: 'Bells ring in…' },
    { what: 'the part of a sentence without its comma', text: 'Bells, towers and ropes.', max: 10, found: 'Bells…' },
    { what: 'as much as fits of one long word', text: 'Glockenturm', max: 7, found: 'Glocke…' },
    {
      what: 'as much as fits of a script without spaces',
      text: '山上的钟声在夜里传得更远。',
      max: 5,
      found: '山上的钟…',
    },
    { what: 'no half of a character', text: '😀😀😀', max: 4, found: '😀…' },
  ])('keeps $what', ({ text, max, found }) => {
    expect(excerpt(text, max)).toBe(found);
  });

  test('is at most 155 characters long by default', () => {
    expect(excerpt('bell '.repeat(100)).length).toBeLessThanOrEqual(155);
    expect(excerpt('bell '.repeat(100)).length).toBeGreaterThan(145);
  });
});

test.each([
  [0, '0.1 MB'],
  [40_000, '0.1 MB'],
  [149_999, '0.1 MB'],
  [150_001, '0.2 MB'],
  [400_000, '0.4 MB'],
  [1_000_000, '1.0 MB'],
  [9_940_000, '9.9 MB'],
  [9_949_999, '9.9 MB'],
  [9_950_000, '10 MB'],
  [18_000_000, '18 MB'],
  [18_500_000, '19 MB'],
  [123_456_789, '123 MB'],
])('megabytes of %i bytes: %s', (bytes, text) => {
  expect(megabytes(bytes)).toBe(text);
});

test.each([
  { count: 3, all: 15, number: '3 of 15', talks: '3 of 15 talks' },
  { count: 15, all: 15, number: '15', talks: '15 talks' },
  { count: 1, all: undefined, number: '1', talks: '1 talk' },
  { count: 0, all: 2, number: '0 of 2', talks: '0 of 2 talks' },
])('$count of $all', ({ count, all, number, talks }) => {
  expect(part(count, all)).toBe(number);
  expect(partOfTalks(count, all)).toBe(talks);
});
