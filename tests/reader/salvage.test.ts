import { expect, test } from 'vitest';
import { checkContent } from '../../src/check.ts';
import { salvage } from '../../src/reader/salvage.ts';
import { kinds } from '../../src/schema/kinds.ts';
import { listed, validEvent, writeContent } from '../helpers.ts';

test('the valid parts of an invalid file remain, list entries at the same index', () => {
  const data = {
    title: 'Fog',
    track: 'Not An Id',
    speakers: [{ name: 'Ann', company: 7 }, 'Bob', { name: 'Cid' }],
    topics: ['a', 'B B', 'c'],
    slides: 'nowhere',
    order: 3,
  };
  expect(salvage(kinds.sessions.schema, data)).toEqual({
    title: 'Fog',
    track: '',
    speakers: [{ name: 'Ann' }, { name: '' }, { name: 'Cid' }],
    topics: ['a', '', 'c'],
    links: [],
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
  const { problems } = checkContent(writeContent({ ...validEvent, 'sessions/fog.mdx': session }));
  const sorted = listed(problems.toSorted((a, b) => (a.position?.line ?? 0) - (b.position?.line ?? 0)));
  expect(sorted).toEqual([
    ['sessions/fog.mdx', 'unknown-track', 3],
    ['sessions/fog.mdx', 'untidy-text', 6],
    ['sessions/fog.mdx', 'speaker-twice', 7],
    ['sessions/fog.mdx', 'bad-id', 8],
    ['sessions/fog.mdx', 'unknown-topic', 8],
    ['sessions/fog.mdx', 'bad-url', 9],
    ['sessions/fog.mdx', 'dead-link', 12],
  ]);
});
