import { expect, test } from 'vitest';
import { shownLink } from '../../src/components/links.ts';
import { wordsOf } from '../../src/words/words.ts';

const url = 'https://www.example.org/a';

test.each([
  {
    link: { label: 'Handout', url },
    shown: { kind: 'page', text: 'Handout', what: '“Handout” on example.org' },
  },
  {
    link: { kind: 'code' as const, url },
    shown: { kind: 'code', text: 'Code', what: 'the code on example.org' },
  },
  {
    link: { kind: 'video' as const, label: 'The same from behind', url },
    shown: { kind: 'video', text: 'The same from behind', what: '“The same from behind” on example.org' },
  },
])('$link has the words of its label, or of its kind', ({ link, shown }) => {
  expect(shownLink(wordsOf('en').talk, link)).toEqual({ ...shown, host: 'example.org', url });
});
