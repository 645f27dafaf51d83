import { expect, test } from 'vitest';
import { offsetAt, offsetsIn, positionAt, positionsIn } from '../../src/problems/position.ts';

const TEXT = 'a\nbc\r\n\r\nd\re\n';

test('each offset of a text has a position, whichever way its lines end, and the position leads back to it', () => {
  const positionIn = positionsIn(TEXT);
  const lines = [...TEXT].map((_, offset) => positionIn(offset).line);
  expect(lines).toEqual([1, 1, 2, 2, 2, 2, 3, 3, 4, 4, 5, 5]);
  expect(positionIn(3)).toEqual({ line: 2, column: 2 });
  expect(positionIn(TEXT.length)).toEqual({ line: 6, column: 1 });
  [...TEXT].forEach((_, offset) => {
    expect(offsetAt(TEXT, positionIn(offset))).toBe(offset);
    expect(offsetsIn(TEXT)(positionIn(offset))).toBe(offset);
  });
  expect(positionAt(TEXT, 3)).toEqual(positionIn(3));
});
