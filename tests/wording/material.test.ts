import { describe, expect, test } from 'vitest';
import { materialKinds, materialOf } from '../../src/wording/material.ts';

describe('what is known of a talk', () => {
  const [slides, video] = ['https://example.org/slides', 'https://example.org/video'];

  test.each([
    { slides, video, kind: 'both' },
    { slides, video: undefined, kind: 'slides' },
    { slides: undefined, video, kind: 'video' },
    { slides: undefined, video: undefined, kind: 'none' },
  ])('$kind', ({ kind, ...session }) => {
    expect(materialOf(session)).toBe(kind);
  });

  test('has words of its own for each kind', () => {
    expect(new Set(Object.values(materialKinds)).size).toBe(4);
  });
});
