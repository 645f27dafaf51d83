import { describe, expect, test } from 'vitest';
import { parseExcerpt } from '../../../src/search/browser/excerpt.ts';

describe('an excerpt', () => {
  test('is parsed into parts', () => {
    expect(parseExcerpt('An <mark>excerpt</mark> of <mark>two.</mark>')).toEqual([
      { text: 'An ', mark: false },
      { text: 'excerpt', mark: true },
      { text: ' of ', mark: false },
      { text: 'two.', mark: true },
    ]);
    expect(parseExcerpt('')).toEqual([]);
  });

  test('has escaped markup as text', () => {
    expect(parseExcerpt('&lt;mark&gt;a&lt;/mark&gt; <mark>&lt;b&gt;</mark>')).toEqual([
      { text: '<mark>a</mark> ', mark: false },
      { text: '<b>', mark: true },
    ]);
  });
});
