import { describe, expect, test } from 'vitest';
import type { LinkKind } from '../../src/schema/choices.ts';
import { resourcesOf } from '../../src/wording/resources.ts';

describe('the resources of a talk', () => {
  const [slides, video] = ['https://example.org/slides', 'https://example.org/video'];

  const link = (kind: LinkKind) => ({ kind, url: `https://example.org/${kind}` });

  test.each([
    { slides, video, kind: 'both' },
    { slides, video: undefined, kind: 'slides' },
    { slides: undefined, video, kind: 'video' },
    { slides: undefined, video: undefined, kind: 'none' },
  ])('$kind', ({ kind, ...session }) => {
    expect(resourcesOf({ ...session, links: [link('page')] })).toBe(kind);
  });

  test.each([
    { links: [link('slides'), link('video')], kind: 'both' },
    { links: [link('slides'), link('slides')], kind: 'slides' },
    { links: [link('audio'), link('video')], kind: 'video' },
    { links: [link('audio'), link('transcript'), link('code')], kind: 'none' },
  ])('$kind, by the kinds of its links', ({ kind, links }) => {
    expect(resourcesOf({ links })).toBe(kind);
  });

  test('are counted together, from the keys and from the links', () => {
    expect(resourcesOf({ slides, links: [link('video')] })).toBe('both');
  });
});
