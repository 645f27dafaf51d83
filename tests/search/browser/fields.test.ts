import { describe, expect, test } from 'vitest';
import { matchingIds, withNumber } from '../../../src/search/browser/fields.ts';
import { packLists, unpackLists } from '../../../src/search/lists.ts';

describe('the values that a text means', () => {
  const values = [
    { id: 'gwen', label: 'Gwen Shapira' },
    { id: 'loic', label: 'Loïc Divad', aliases: ['L. D. Xebia'] },
    { id: 'gwendolyn', label: 'Gwendolyn Ek' },
  ];

  test.each([
    ['gwen', ['gwen', 'gwendolyn']],
    ['SHAP gwe', ['gwen']],
    ['loic', ['loic']],
    ['xebia', ['loic']],
    ['wen', []],
    ['gwen divad', []],
  ])('%s', (text, ids) => expect(matchingIds(values, text)).toEqual(ids));
});

describe('a number', () => {
  // Three sessions of one event, then two of another.
  const table = { event: unpackLists(packLists([[0], [0], [0], [1], [1]])) };
  const ranked = [4, 1].map((session) => ({ session, score: 1, hasAll: true }));
  const sessionsFor = (number: number | undefined): number[] =>
    withNumber(ranked, number, table).map(({ session }) => session);

  test.each([
    [undefined, [4, 1]],
    [1, [0, 3, 4, 1]],
    [2, [1, 4]],
    [3, [2, 4, 1]],
    [9, [4, 1]],
    [0, [4, 1]],
  ])('%s puts the sessions first that have it in their event', (number, sessions) => {
    expect(sessionsFor(number)).toEqual(sessions);
  });
});
