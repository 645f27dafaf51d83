import { describe, expect, test } from 'vitest';
import { at } from '../../src/problems/position.ts';
import { type RuleCase, testRules } from './problems.ts';
import { problemsOf } from './records.ts';

const tracks = [{ id: 'tower' }, { id: 'foundry' }];
const topics = [{ id: 'bronze' }, { id: 'tuning' }];

const rules: RuleCase[] = [
  {
    rule: 'unknown-track',
    when: 'an id that is similar to one',
    invalid: { tracks, sessions: [{ id: 'a', track: 'towers' }] },
    file: 'events/event/sessions/a.mdx',
    place: at('track'),
    message: 'There is no track `towers` at this event.',
    fix: 'Did you mean `tower`?',
    valid: { tracks, sessions: [{ id: 'a', track: 'tower' }] },
  },
  {
    rule: 'unknown-track',
    when: 'an id that is similar to none',
    invalid: { tracks, sessions: [{ id: 'a', track: 'gardening' }] },
    file: 'events/event/sessions/a.mdx',
    place: at('track'),
    message: 'There is no track `gardening` at this event.',
    fix: 'The tracks are `foundry` and `tower`; a new one is a file in events/event/tracks/.',
    valid: { tracks: [...tracks, { id: 'gardening' }], sessions: [{ id: 'a', track: 'gardening' }] },
  },
  {
    rule: 'unknown-topic',
    when: 'an id that is similar to one',
    invalid: { topics, sessions: [{ id: 'a', topics: ['bronze', 'turning'] }] },
    file: 'events/event/sessions/a.mdx',
    place: at('topics', 1),
    message: 'There is no topic `turning`.',
    fix: 'Did you mean `tuning`?',
    better: 'tuning',
    valid: { topics, sessions: [{ id: 'a', topics: ['bronze', 'tuning'] }] },
  },
  {
    rule: 'unknown-topic',
    when: 'an id that is similar to none',
    invalid: { topics, sessions: [{ id: 'a', topics: ['gardening'] }] },
    file: 'events/event/sessions/a.mdx',
    place: at('topics', 0),
    message: 'There is no topic `gardening`.',
    fix: 'The topics are `bronze` and `tuning`; a new one is a file in topics/.',
    valid: { topics: [...topics, { id: 'gardening' }], sessions: [{ id: 'a', topics: ['gardening'] }] },
  },
  {
    rule: 'unknown-topic',
    when: 'any id if there are no topics',
    invalid: { sessions: [{ id: 'a', topics: ['gardening'] }] },
    file: 'events/event/sessions/a.mdx',
    place: at('topics', 0),
    message: 'There is no topic `gardening`.',
    fix: 'A new topic is a file, topics/gardening.yaml.',
    valid: { sessions: [{ id: 'a' }] },
  },
  {
    rule: 'dead-link',
    when: 'a link to an id that is similar to one',
    invalid: { sessions: [{ id: 'opening-strike' }, { id: 'a', linksTo: ['opening-strike', 'opening-stroke'] }] },
    file: 'events/event/sessions/a.mdx',
    place: { line: 11, column: 3 },
    message: 'The link `opening-stroke.mdx` leads nowhere.',
    fix: 'Did you mean `opening-strike.mdx`?',
    valid: { sessions: [{ id: 'opening-strike' }, { id: 'a', linksTo: ['opening-strike', 'a'] }] },
  },
  {
    rule: 'dead-link',
    when: 'a link to an id that is similar to none',
    invalid: { sessions: [{ id: 'opening-strike' }, { id: 'a', linksTo: ['gardening'] }] },
    file: 'events/event/sessions/a.mdx',
    place: { line: 10, column: 3 },
    message: 'The link `gardening.mdx` leads nowhere.',
    fix: 'Link to another session by its file name (such as another-session.mdx), or to a whole address that begins with https://.',
    valid: { sessions: [{ id: 'gardening' }, { id: 'a', linksTo: ['gardening'] }] },
  },
  {
    rule: 'same-title',
    when: 'titles that differ only in case and punctuation',
    invalid: {
      sessions: [
        { id: 'a', title: 'What is a bell?' },
        { id: 'b', title: 'What Is a Bell' },
      ],
    },
    file: 'events/event/sessions/b.mdx',
    place: at('title'),
    message: 'The title `What Is a Bell` is also the title in events/event/sessions/a.mdx.',
    fix: 'If one is a copy, remove it; if not, make the titles different, for example with “(part 2)”.',
    valid: {
      sessions: [
        { id: 'a', title: 'What is a bell?' },
        { id: 'b', title: 'What is a bell? (part 2)' },
      ],
    },
  },
  {
    rule: 'same-title',
    when: 'two topics with the same title',
    invalid: {
      topics: [
        { id: 'a', title: 'Bells' },
        { id: 'b', title: 'Bells' },
      ],
    },
    file: 'topics/b.yaml',
    place: at('title'),
    message: 'The title `Bells` is also the title in topics/a.yaml.',
    fix: 'If one is a copy, remove it; if not, make the titles different, for example with “(part 2)”.',
    // A topic and a track may have the same title.
    valid: { topics: [{ id: 'a', title: 'Bells' }], tracks: [{ id: 'main', title: 'Bells' }] },
  },
  {
    rule: 'same-title',
    when: 'equal titles in a script without case',
    invalid: {
      sessions: [
        { id: 'a', title: '时间' },
        { id: 'b', title: '时间！' },
      ],
    },
    file: 'events/event/sessions/b.mdx',
    place: at('title'),
    message: 'The title `时间！` is also the title in events/event/sessions/a.mdx.',
    fix: 'If one is a copy, remove it; if not, make the titles different, for example with “(part 2)”.',
    // “Time” and “incident” are pronounced the same, and equal in Latin letters.
    valid: {
      sessions: [
        { id: 'a', title: '时间' },
        { id: 'b', title: '事件' },
      ],
    },
  },
  {
    rule: 'same-title',
    when: 'equal titles without letters and digits',
    invalid: {
      sessions: [
        { id: 'a', title: '???' },
        { id: 'b', title: '???' },
      ],
    },
    file: 'events/event/sessions/b.mdx',
    place: at('title'),
    message: 'The title `???` is also the title in events/event/sessions/a.mdx.',
    fix: 'If one is a copy, remove it; if not, make the titles different, for example with “(part 2)”.',
    valid: {
      sessions: [
        { id: 'a', title: '???' },
        { id: 'b', title: '!!!' },
      ],
    },
  },
  {
    rule: 'unknown-track',
    when: 'a track of another event',
    invalid: {
      events: [
        { id: 'one', tracks, sessions: [{ id: 'a', track: 'tower' }] },
        { id: 'two', tracks: [], sessions: [{ id: 'b', track: 'tower' }] },
      ],
    },
    file: 'events/two/sessions/b.mdx',
    place: at('track'),
    message: 'There is no track `tower` at this event.',
    fix: 'A new track is a file, events/two/tracks/tower.yaml.',
    valid: {
      events: [
        { id: 'one', tracks, sessions: [{ id: 'a', track: 'tower' }] },
        { id: 'two', tracks, sessions: [{ id: 'b', track: 'tower' }] },
      ],
    },
  },
  {
    rule: 'dead-link',
    when: 'a link to a session of another event',
    invalid: {
      events: [
        { id: 'one', sessions: [{ id: 'opening-strike' }] },
        { id: 'two', sessions: [{ id: 'a', linksTo: ['opening-strike'] }] },
      ],
    },
    file: 'events/two/sessions/a.mdx',
    place: { line: 10, column: 3 },
    message: 'The link `opening-strike.mdx` leads nowhere.',
    fix: 'Link to a whole address that begins with https://. Only sessions of one event can link to each other by file name.',
    valid: {
      events: [
        { id: 'one', sessions: [{ id: 'opening-strike' }] },
        { id: 'two', sessions: [{ id: 'opening-strike' }, { id: 'a', linksTo: ['opening-strike'] }] },
      ],
    },
  },
  {
    rule: 'same-title',
    when: 'two sessions of an event, unless they have times: a workshop may be given twice',
    invalid: {
      sessions: [
        { id: 'a', title: 'Ropes' },
        { id: 'b', title: 'Ropes' },
      ],
    },
    file: 'events/event/sessions/b.mdx',
    place: at('title'),
    message: 'The title `Ropes` is also the title in events/event/sessions/a.mdx.',
    fix: 'If one is a copy, remove it; if not, make the titles different, for example with “(part 2)”.',
    valid: {
      sessions: [
        { id: 'a', title: 'Ropes', start: '2031-05-01' },
        { id: 'b', title: 'Ropes', start: '2031-05-02' },
      ],
    },
  },
  {
    rule: 'same-title',
    when: 'two tracks of an event',
    invalid: {
      tracks: [
        { id: 'a', title: 'Ropes' },
        { id: 'b', title: 'ropes' },
      ],
    },
    file: 'events/event/tracks/b.yaml',
    place: at('title'),
    message: 'The title `ropes` is also the title in events/event/tracks/a.yaml.',
    fix: 'If one is a copy, remove it; if not, make the titles different, for example with “(part 2)”.',
    // Two events may have tracks and sessions of one title.
    valid: {
      events: ['one', 'two'].map((id) => ({
        id,
        name: `Event ${id}`,
        tracks: [{ id: 'a', title: 'Ropes' }],
        sessions: [{ id: 'b', title: 'Questions', track: 'a' }],
      })),
    },
  },
  {
    rule: 'same-event',
    when: 'a copy of the folder of an event',
    invalid: { events: ['one', 'two'].map((id) => ({ id, name: 'Days', sessions: [{ id: 'a', title: 'Ropes' }] })) },
    file: 'events/two/event.yaml',
    place: at('name'),
    message: 'The event `Days` is also in events/one/event.yaml, with the same talks.',
    fix: 'If one is a copy, remove its folder; if not, make the names of the events different.',
    // Two meetings of one name on one day.
    valid: {
      events: ['one', 'two'].map((id) => ({ id, name: 'Days', sessions: [{ id: 'a', title: `Ropes ${id}` }] })),
    },
  },
  {
    rule: 'not-recorded',
    when: 'a video of a talk of which nothing was recorded',
    invalid: { sessions: [{ id: 'a', recorded: false, video: 'https://example.org/video' }] },
    file: 'events/event/sessions/a.mdx',
    place: at('recorded'),
    message: 'The talk has a video, and `recorded` says that nothing was recorded.',
    fix: 'Remove `recorded`, or the video.',
    valid: { sessions: [{ id: 'a', recorded: true, video: 'https://example.org/video' }] },
  },
  {
    rule: 'not-recorded',
    when: 'a video among the links of a talk of which nothing was recorded',
    invalid: { sessions: [{ id: 'a', recorded: false, links: [{ kind: 'video', url: 'https://example.org/' }] }] },
    file: 'events/event/sessions/a.mdx',
    place: at('recorded'),
    message: 'The talk has a video, and `recorded` says that nothing was recorded.',
    fix: 'Remove `recorded`, or the video.',
    valid: { sessions: [{ id: 'a', recorded: false, links: [{ kind: 'slides', url: 'https://example.org/' }] }] },
  },
];

testRules(rules);

describe('files that were refused', () => {
  test.each([
    {
      what: 'a track',
      spec: { tracks, refused: ['events/event/tracks/attic'], sessions: [{ id: 'a', track: 'attic' }] },
    },
    {
      what: 'the only track',
      spec: { tracks: [], refused: ['events/event/tracks/attic'], sessions: [{ id: 'a', track: 'attic' }] },
    },
    { what: 'a topic', spec: { topics, refused: ['topics/attic'], sessions: [{ id: 'a', topics: ['attic'] }] } },
    {
      what: 'a session',
      spec: { refused: ['events/event/sessions/attic'], sessions: [{ id: 'a', linksTo: ['attic'] }] },
    },
    // reader/classify.ts reports the bad names, with the corrected ids.
    {
      what: 'a track with a bad name, by its corrected id',
      spec: { tracks: [{ id: 'Attic' }], sessions: [{ id: 'a', track: 'attic' }] },
    },
    {
      what: 'a refused topic with a bad name',
      spec: { refused: ['topics/The Attic'], sessions: [{ id: 'a', topics: ['the-attic'] }] },
    },
    {
      what: 'a session with a bad name, by its corrected id',
      spec: { sessions: [{ id: 'In_the attic' }, { id: 'a', linksTo: ['in-the-attic'] }] },
    },
  ])('are not a second problem where another file refers to them: $what', ({ spec }) => {
    expect(problemsOf(spec)).toEqual([]);
  });

  test('are still suggested and listed', () => {
    const fixes = problemsOf({
      tracks: [{ id: 'tower' }],
      refused: ['events/event/tracks/attic', 'events/event/sessions/cellar'],
      sessions: [
        { id: 'a', track: 'atic' },
        { id: 'b', track: 'gardening' },
        { id: 'c', track: 'tower', linksTo: ['celar'] },
      ],
    }).map(({ fix }) => fix);
    expect(fixes).toEqual([
      'Did you mean `attic`?',
      'The tracks are `attic` and `tower`; a new one is a file in events/event/tracks/.',
      'Did you mean `cellar.mdx`?',
    ]);
  });

  test('an event needs no tracks', () => {
    expect(problemsOf({ tracks: [], sessions: [{ id: 'a' }, { id: 'b' }] })).toEqual([]);
  });
});

test('C, C++ and C# are three topics, as titles and as aliases', () => {
  const topics = [
    { id: 'c', title: 'C' },
    { id: 'c-plus-plus', title: 'C++' },
    { id: 'dotnet', title: '.NET', aliases: ['C#'] },
  ];
  expect(problemsOf({ topics })).toEqual([]);
  expect(problemsOf({ topics: [...topics, { id: 'cpp', title: 'c++' }] }).map(({ code }) => code)).toEqual([
    'same-title',
    'same-title',
  ]);
});
