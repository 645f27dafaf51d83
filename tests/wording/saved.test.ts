import { expect, test } from 'vitest';
import { lengthHint, readCount, receivedText, savedCount, takenText } from '../../src/wording/saved.ts';

test.each([
  [1, 0, 0, 'It has 1 talk.'],
  [3, 1, 0, 'It has 3 talks. You have saved 1 of them.'],
  [3, 3, 0, 'It has 3 talks. You have saved all of them.'],
  [3, 1, 1, 'It has 3 talks. You have saved 1 of them. 1 of them is not in this archive.'],
  [2, 0, 2, 'It has 2 talks. 2 of them are not in this archive.'],
])('of %i talks, %i saved and %i unknown: %s', (talks, saved, unknown, text) => {
  expect(receivedText(talks, saved, unknown)).toBe(text);
});

test.each([
  [0, [], 0, 'No talks were new.'],
  [1, [], 0, '1 talk was added.'],
  [2, ['A', 'B'], 1, '2 talks were added. 1 note was added to talks of yours. Both notes are kept for “A” and “B”.'],
] as const)('of %i new talks, both notes of %j, %i new notes: %s', (added, both, notes, text) => {
  expect(takenText(added, both, notes)).toBe(text);
});

test('counts are of one or of many', () => {
  expect([savedCount(1), savedCount(2)]).toEqual([
    '1 talk is saved in this browser.',
    '2 talks are saved in this browser.',
  ]);
  expect([readCount(0), readCount(1), readCount(2)]).toEqual([
    'No talks are marked.',
    '1 talk is marked.',
    '2 talks are marked.',
  ]);
});

test('the length of an address is said from 2,001 characters', () => {
  expect([lengthHint(2000), lengthHint(2001)]).toEqual([
    '',
    'The address has 2,001 characters; some programs cut off such a long one.',
  ]);
});
