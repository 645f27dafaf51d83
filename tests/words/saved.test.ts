import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../src/words/words.ts';

const [en, de] = [wordsOf('en').saved, wordsOf('de').saved];

describe('what a list that was sent has', () => {
  test.each([
    [1, 0, 0, 'It has 1 talk.', 'Sie hat 1 Vortrag.'],
    [3, 1, 0, 'It has 3 talks. You have saved 1 of them.', 'Sie hat 3 Vorträge. Davon hast du 1 gemerkt.'],
    [3, 3, 0, 'It has 3 talks. You have saved all of them.', 'Sie hat 3 Vorträge. Davon hast du alle gemerkt.'],
    [
      3,
      1,
      1,
      'It has 3 talks. You have saved 1 of them. 1 of them is not in this archive.',
      'Sie hat 3 Vorträge. Davon hast du 1 gemerkt. 1 davon ist nicht in diesem Archiv.',
    ],
    [
      2,
      0,
      2,
      'It has 2 talks. 2 of them are not in this archive.',
      'Sie hat 2 Vorträge. 2 davon sind nicht in diesem Archiv.',
    ],
  ])('of %i talks, %i saved and %i unknown', (talks, saved, unknown, english, german) => {
    expect(en.receivedText(talks, saved, unknown)).toBe(english);
    expect(de.receivedText(talks, saved, unknown)).toBe(german);
  });
});

test('what came of taking it over', () => {
  expect([0, 1, 2].map(en.added)).toEqual(['No talks were new.', '1 talk was added.', '2 talks were added.']);
  expect([1, 2].map(en.newNotes)).toEqual([
    '1 note was added to talks of yours.',
    '2 notes were added to talks of yours.',
  ]);
  expect(en.bothNotes(['A', 'B'])).toBe('Both notes are kept for “A” and “B”.');
  expect(de.bothNotes(['A', 'B'])).toBe('Beide Notizen bleiben bei „A“ und „B“.');
});

test('counts are of none, of one or of many', () => {
  expect([1, 2].map(en.savedCount)).toEqual(['1 talk is saved in this browser.', '2 talks are saved in this browser.']);
  expect([0, 1, 2].map(en.readCount)).toEqual(['No talks are marked.', '1 talk is marked.', '2 talks are marked.']);
  expect([en.length(2001), de.length(2001)]).toEqual([
    'The address has 2,001 characters; some programs cut off such a long one.',
    'Die Adresse hat 2.001 Zeichen; manche Programme schneiden so lange ab.',
  ]);
});
