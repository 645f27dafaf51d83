import { describe, expect, test } from 'vitest';
import { at } from '../../src/problems/position.ts';
import { type RuleCase, testRules } from './problems.ts';
import { problemsOf } from './records.ts';

const tracks = [{ id: 'tower' }, { id: 'foundry' }];
const topics = [{ id: 'bronze' }, { id: 'tuning' }];

const rules: RuleCase[] = [
  {
    rule: 'unknown-track',
    when: 'an id that is near to one',
    flags: { tracks, sessions: [{ id: 'a', track: 'towers' }] },
    file: 'sessions/a.mdx',
    place: at('track'),
    message: 'There is no track `towers`.',
    fix: 'Did you mean `tower`?',
    spares: { tracks, sessions: [{ id: 'a', track: 'tower' }] },
  },
  {
    rule: 'unknown-track',
    when: 'an id that is near to none',
    flags: { tracks, sessions: [{ id: 'a', track: 'gardening' }] },
    file: 'sessions/a.mdx',
    place: at('track'),
    message: 'There is no track `gardening`.',
    fix: 'The tracks are `foundry` and `tower`; a new one is a file in tracks/.',
    spares: { tracks: [...tracks, { id: 'gardening' }], sessions: [{ id: 'a', track: 'gardening' }] },
  },
  {
    rule: 'unknown-topic',
    when: 'an id that is near to one',
    flags: { topics, sessions: [{ id: 'a', topics: ['bronze', 'turning'] }] },
    file: 'sessions/a.mdx',
    place: at('topics', 1),
    message: 'There is no topic `turning`.',
    fix: 'Did you mean `tuning`?',
    spares: { topics, sessions: [{ id: 'a', topics: ['bronze', 'tuning'] }] },
  },
  {
    rule: 'unknown-topic',
    when: 'an id that is near to none',
    flags: { topics, sessions: [{ id: 'a', topics: ['gardening'] }] },
    file: 'sessions/a.mdx',
    place: at('topics', 0),
    message: 'There is no topic `gardening`.',
    fix: 'The topics are `bronze` and `tuning`; a new one is a file in topics/.',
    spares: { topics: [...topics, { id: 'gardening' }], sessions: [{ id: 'a', topics: ['gardening'] }] },
  },
  {
    rule: 'unknown-topic',
    when: 'any id where there are no topics',
    flags: { sessions: [{ id: 'a', topics: ['gardening'] }] },
    file: 'sessions/a.mdx',
    place: at('topics', 0),
    message: 'There is no topic `gardening`.',
    fix: 'A new topic is a file, topics/gardening.yaml.',
    spares: { sessions: [{ id: 'a' }] },
  },
  {
    rule: 'dead-link',
    when: 'a link to a file that is near to one',
    flags: { sessions: [{ id: 'opening-strike' }, { id: 'a', linksTo: ['opening-strike', 'opening-stroke'] }] },
    file: 'sessions/a.mdx',
    place: { line: 11, column: 3 },
    message: 'The link `opening-stroke.mdx` leads nowhere.',
    fix: 'Did you mean `opening-strike.mdx`?',
    spares: { sessions: [{ id: 'opening-strike' }, { id: 'a', linksTo: ['opening-strike', 'a'] }] },
  },
  {
    rule: 'dead-link',
    when: 'a link to a file that is near to none',
    flags: { sessions: [{ id: 'opening-strike' }, { id: 'a', linksTo: ['gardening'] }] },
    file: 'sessions/a.mdx',
    place: { line: 10, column: 3 },
    message: 'The link `gardening.mdx` leads nowhere.',
    fix: 'Link to another session by its file name (such as another-session.mdx), or to a whole address that begins with https://.',
    spares: { sessions: [{ id: 'gardening' }, { id: 'a', linksTo: ['gardening'] }] },
  },
  {
    rule: 'same-title',
    when: 'titles that differ in case and signs alone',
    flags: {
      sessions: [
        { id: 'a', title: 'What is a bell?' },
        { id: 'b', title: 'What Is a Bell' },
      ],
    },
    file: 'sessions/b.mdx',
    place: at('title'),
    message: 'The title `What Is a Bell` is also the title in sessions/a.mdx.',
    fix: 'If one is a copy, remove it; if not, make the titles different, for example with “(part 2)”.',
    spares: {
      sessions: [
        { id: 'a', title: 'What is a bell?' },
        { id: 'b', title: 'What is a bell? (part 2)' },
      ],
    },
  },
  {
    rule: 'same-title',
    when: 'titles of two topics alike',
    flags: {
      topics: [
        { id: 'a', title: 'Bells' },
        { id: 'b', title: 'Bells' },
      ],
    },
    file: 'topics/b.yaml',
    place: at('title'),
    message: 'The title `Bells` is also the title in topics/a.yaml.',
    fix: 'If one is a copy, remove it; if not, make the titles different, for example with “(part 2)”.',
    // A topic may be called like a track.
    spares: { topics: [{ id: 'a', title: 'Bells' }], tracks: [{ id: 'main', title: 'Bells' }] },
  },
  {
    rule: 'same-title',
    when: 'titles of one text in a script without case',
    flags: {
      sessions: [
        { id: 'a', title: '时间' },
        { id: 'b', title: '时间！' },
      ],
    },
    file: 'sessions/b.mdx',
    place: at('title'),
    message: 'The title `时间！` is also the title in sessions/a.mdx.',
    fix: 'If one is a copy, remove it; if not, make the titles different, for example with “(part 2)”.',
    // They sound alike, and would be one in Latin letters: “time” and “incident”.
    spares: {
      sessions: [
        { id: 'a', title: '时间' },
        { id: 'b', title: '事件' },
      ],
    },
  },
  {
    rule: 'same-title',
    when: 'titles of signs alone that are alike',
    flags: {
      sessions: [
        { id: 'a', title: '???' },
        { id: 'b', title: '???' },
      ],
    },
    file: 'sessions/b.mdx',
    place: at('title'),
    message: 'The title `???` is also the title in sessions/a.mdx.',
    fix: 'If one is a copy, remove it; if not, make the titles different, for example with “(part 2)”.',
    spares: {
      sessions: [
        { id: 'a', title: '???' },
        { id: 'b', title: '!!!' },
      ],
    },
  },
  {
    rule: 'event-dates',
    when: 'an end before the beginning',
    flags: { event: { start: '2031-05-10', end: '2031-05-09' } },
    file: 'event.yaml',
    place: at('end'),
    message: 'The event ends (2031-05-09) before it begins (2031-05-10).',
    fix: 'Correct one of the two dates.',
    spares: { event: { start: '2031-05-10', end: '2031-05-10' } },
  },
];

testRules(rules);

describe('files that were refused', () => {
  test.each([
    { what: 'a track', spec: { tracks, refused: ['tracks/attic'], sessions: [{ id: 'a', track: 'attic' }] } },
    {
      what: 'the only track',
      spec: { tracks: [], refused: ['tracks/attic'], sessions: [{ id: 'a', track: 'attic' }] },
    },
    { what: 'a topic', spec: { topics, refused: ['topics/attic'], sessions: [{ id: 'a', topics: ['attic'] }] } },
    { what: 'a session', spec: { refused: ['sessions/attic'], sessions: [{ id: 'a', linksTo: ['attic'] }] } },
    // The check of files has told that the name is bad, and what it becomes.
    {
      what: 'a track by the id its bad name becomes',
      spec: { tracks: [{ id: 'Attic' }], sessions: [{ id: 'a', track: 'attic' }] },
    },
    {
      what: 'a refused topic of a bad name',
      spec: { refused: ['topics/The Attic'], sessions: [{ id: 'a', topics: ['the-attic'] }] },
    },
    {
      what: 'a session by the id its bad name becomes',
      spec: { sessions: [{ id: 'In_the attic' }, { id: 'a', linksTo: ['in-the-attic'] }] },
    },
  ])('make no second problem where they are named: $what', ({ spec }) => {
    expect(problemsOf(spec)).toEqual([]);
  });

  test('are still suggested to whoever misspells them, and listed', () => {
    const fixes = problemsOf({
      tracks: [{ id: 'tower' }],
      refused: ['tracks/attic', 'sessions/cellar'],
      sessions: [
        { id: 'a', track: 'atic' },
        { id: 'b', track: 'gardening' },
        { id: 'c', track: 'tower', linksTo: ['celar'] },
      ],
    }).map(({ fix }) => fix);
    expect(fixes).toEqual([
      'Did you mean `attic`?',
      'The tracks are `attic` and `tower`; a new one is a file in tracks/.',
      'Did you mean `cellar.mdx`?',
    ]);
  });

  test('no track at all is told once, by the check of files, and not for every session', () => {
    expect(problemsOf({ tracks: [], sessions: [{ id: 'a' }, { id: 'b' }] })).toEqual([]);
  });
});
