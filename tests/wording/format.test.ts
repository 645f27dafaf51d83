import { describe, expect, test } from 'vitest';
import { excerpt, ordinal } from '../../src/wording/format.ts';

test.each([
  [7, 9, '7'],
  [7, 56, '07'],
  [56, 56, '56'],
  [7, 100, '007'],
])('ordinal %i of %i', (number, largest, text) => {
  expect(ordinal(number, largest)).toBe(text);
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
