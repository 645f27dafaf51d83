import { expect, test } from 'vitest';
import { checkContent } from '../../src/check.ts';
import { salvage } from '../../src/reader/salvage.ts';
import { kinds } from '../../src/schema/kinds.ts';
import { listed, validArchive, writeContent } from '../helpers.ts';

test('the valid parts of an invalid file remain, list entries at the same index', () => {
  const data = {
    title: 'Fog',
    track: ['main'],
    speakers: [{ name: 'Ann', company: 7 }, 'Bob', { name: 'Cid' }],
    topics: ['a', 7, 'c'],
    slides: 'nowhere',
    level: 'anyone',
    start: '2024-05-17',
    duration: 'long',
    links: [{ kind: 'slide', url: 'https://example.org/' }, { url: 'https://example.org/' }],
    order: 3,
  };
  expect(salvage(kinds.sessions.schema, data)).toEqual({
    title: 'Fog',
    format: 'talk',
    speakers: [{ name: 'Ann' }, { name: '' }, { name: 'Cid' }],
    topics: ['a', '', 'c'],
    links: [{ url: 'https://example.org/' }, { url: 'https://example.org/' }],
    start: '2024-05-17',
    order: 3,
  });
  expect(salvage(kinds.sessions.schema, 'text')).toBeUndefined();
});

test('an invalid file is checked against the other files in the same run', () => {
  const session = [
    '---',
    'title: Fog',
    'track: mian',
    'speakers:',
    '  - name: Ann',
    '  - name: " Bob"',
    '  - name: Ann',
    'topics: [Bad Id, optic]',
    'slides: slideshare.net/foo',
    '---',
    '',
    '[the other](nothing-such.mdx)',
  ].join('\n');
  const { problems } = checkContent(writeContent({ ...validArchive, 'events/days/sessions/fog.mdx': session }));
  const sorted = listed(problems.toSorted((a, b) => (a.position?.line ?? 0) - (b.position?.line ?? 0)));
  expect(sorted).toEqual([
    ['events/days/sessions/fog.mdx', 'unknown-track', 3],
    ['events/days/sessions/fog.mdx', 'untidy-text', 6],
    ['events/days/sessions/fog.mdx', 'speaker-twice', 7],
    ['events/days/sessions/fog.mdx', 'unknown-topic', 8],
    ['events/days/sessions/fog.mdx', 'unknown-topic', 8],
    ['events/days/sessions/fog.mdx', 'bad-url', 9],
    ['events/days/sessions/fog.mdx', 'dead-link', 12],
  ]);
});
