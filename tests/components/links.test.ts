import { expect, test } from 'vitest';
import { linksOf, MATERIALS, PAGES, shownLink } from '../../src/components/links.ts';
import type { LinkKind } from '../../src/schema/choices.ts';
import { wordsOf } from '../../src/words/words.ts';

const url = 'https://www.example.org/a';

test.each([
  {
    link: { label: 'Handout', url },
    shown: { kind: 'page', text: 'Handout', ofKind: false, what: '“Handout” on example.org' },
  },
  {
    link: { kind: 'code' as const, url },
    shown: { kind: 'code', text: 'Code', ofKind: true, what: 'the code on example.org' },
  },
  {
    link: { kind: 'video' as const, label: 'The same from behind', url },
    shown: {
      kind: 'video',
      text: 'The same from behind',
      ofKind: false,
      what: '“The same from behind” on example.org',
    },
  },
])('$link has the words of its label, or of its kind', ({ link, shown }) => {
  expect(shownLink(wordsOf('en').talk, link)).toEqual({ ...shown, host: 'example.org', url });
});

test('the links of a talk are its slides, its video and the others, by kind', () => {
  const links = [
    { kind: 'code' as const, url },
    { label: 'Handout', url },
  ];
  const talk = { slides: 'https://slides.example.com/', video: 'https://video.example.com/', links };
  const shown = (kinds: readonly LinkKind[]) =>
    [...linksOf(wordsOf('en').talk, talk, kinds)].map(([kind, all]) => [
      kind,
      all.map(({ text, host }) => [text, host]),
    ]);
  expect(shown(MATERIALS)).toEqual([
    ['slides', [['Slides', 'slides.example.com']]],
    ['video', [['Video', 'video.example.com']]],
    ['audio', []],
    ['transcript', []],
    ['code', [['Code', 'example.org']]],
    ['paper', []],
  ]);
  expect(shown(PAGES)).toEqual([
    ['post', []],
    ['page', [['Handout', 'example.org']]],
  ]);
});
