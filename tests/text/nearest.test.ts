import { expect, test } from 'vitest';
import { nearest } from '../../src/text/nearest.ts';

test.each([
  ['speaker', ['title', 'speakers', 'topics'], 'speakers'],
  ['Title', ['title', 'track'], 'title'],
  ['tpoics', ['topics', 'title'], 'topics'],
  ['stream-procesing', ['stream-processing', 'event-processing'], 'stream-processing'],
  ['ab', ['xb', 'ax'], 'xb'],
  ['titel', ['title'], 'title'],
])('%j is nearest to one of %j: %j', (written, candidates, expected) => {
  expect(nearest(written, candidates)).toBe(expected);
});

test.each([
  ['colour', ['title', 'track', 'topics']],
  ['x', ['y']],
  ['', ['title']],
  ['abc', []],
  ['abcdef', ['abcxyz']],
  ['age', ['name']],
])('%j is not near any of %j', (written, candidates) => {
  expect(nearest(written, candidates)).toBeUndefined();
});
