import { describe, expect, test } from 'vitest';
import { resourceKinds, resourcesOf } from '../../src/wording/resources.ts';

describe('the resources of a talk', () => {
  const [slides, video] = ['https://example.org/slides', 'https://example.org/video'];

  test.each([
    { slides, video, kind: 'both' },
    { slides, video: undefined, kind: 'slides' },
    { slides: undefined, video, kind: 'video' },
    { slides: undefined, video: undefined, kind: 'none' },
  ])('$kind', ({ kind, ...session }) => {
    expect(resourcesOf(session)).toBe(kind);
  });

  test('have a label of their own for each kind', () => {
    expect(new Set(Object.values(resourceKinds)).size).toBe(4);
  });
});
