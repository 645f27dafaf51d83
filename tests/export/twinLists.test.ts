import { expect, test } from 'vitest';
import { dataTwin } from '../../src/export/twins/data.ts';
import { eventTwin } from '../../src/export/twins/event.ts';
import { healthTwin } from '../../src/export/twins/health.ts';
import { withPartLinks } from '../../src/export/twins/listPart.ts';
import { companyLine, homeTwin, sessionListTwin, speakerLine, topicLine } from '../../src/export/twins/lists.ts';
import { aboutTwin, contributeTwin, savedTwin, searchTwin } from '../../src/export/twins/site.ts';
import { catalogue, context, event, known, lamp, line, of, oil, words } from './twinArchive.ts';

// The twins of events, lists and the site's own pages.

const talks = {
  form: 'timetable',
  days: [{ date: '2031-05-01', sessions: [lamp] }],
  rest: [oil],
  companies: [{ entry: of(catalogue.companies, 'acme'), sessions: [lamp] }],
  topics: [{ entry: of(catalogue.topics, 'rope'), sessions: [lamp] }],
  isLong: false,
} as const;

test('an event, with its timetable, tracks and links', () => {
  expect(eventTwin(event, talks, context, ['[Search](/search/index.md)'])).toBe(String.raw`# Bells & lamps

An event.

[2 talks](/events/event/sessions/index.md) by 2 speakers from 1 company, in [1 track](/events/event/tracks/index.md) and on 1 topic.

- start: 2031-05-01
- end: 2031-05-02
- place: Lisbon
- timezone: Europe/Lisbon
- series: Bells

## Tracks

- [Main \*hall\*](/events/event/tracks/main/index.md): 2 talks. What is rung.

## Programme

### 2031-05-01

- ${line}: Ada, Acme (later Initech); Wei (number: 1, track: Main \*hall\*, ${known})

### Time not known

- [oil](/events/event/sessions/oil/index.md): Ada (number: 2, track: Main \*hall\*, format: workshop)

## Companies

- [Acme](/companies/acme/index.md): 1 talk

## Topics

- [Ropes](/topics/rope/index.md): 1 talk

## Elsewhere

- page: [Programme](<https://example.org/programme>) ([archived copy](<https://web.archive.org/web/2032/https://example.org/programme>))

## Other pages

- [Talks](/events/event/sessions/index.md)
- [Tracks](/events/event/tracks/index.md)
- [Search](/search/index.md)
`);
});

test('a long event, with links to its days, and one of which no time is known, with its talks', () => {
  expect(eventTwin(event, { ...talks, isLong: true }, context)).toContain(
    '## Programme\n\n- [2031-05-01](/events/event/days/2031-05-01/index.md): 1 talk\n\n## Companies',
  );
  expect(eventTwin(event, { ...talks, form: 'tracks', days: [], rest: [lamp, oil] }, context)).toContain(
    `## Talks\n\n- ${line}`,
  );
});

test('a list of the talks of an event does not repeat it', () => {
  const several = { ...context, severalEvents: true };
  expect(sessionListTwin('Talks', event, [oil], several)).toBe(
    String.raw`# Talks

event: [Bells & lamps](/events/event/index.md)

- [oil](/events/event/sessions/oil/index.md): Ada (number: 2, track: Main \*hall\*, format: workshop)
`,
  );
});

test('lines of lists of names', () => {
  expect(speakerLine(of(catalogue.speakers, 'ada'), words)).toBe(
    String.raw`[Ada](/speakers/ada/index.md): Acme (later Initech); “Lamps \[and\] \<oil\>”, “oil”`,
  );
  expect(companyLine(of(catalogue.companies, 'acme'), words)).toBe('[Acme](/companies/acme/index.md): 1 talk');
  expect(companyLine(of(catalogue.companies, 'initech'), words)).toMatch(/: Joined later$/);
  expect(topicLine(of(catalogue.topics, 'rope'), words)).toMatch(/: 1 talk\. All that is spliced\.$/);
});

test('the front page of several events', () => {
  expect(homeTwin(catalogue, context, ['[Search](/search/index.md)'])).toBe(`# An Archive

An archive.

1 event with 2 talks by 2 speakers from 1 company, on 1 topic.

## Events

- [Bells & lamps](/events/event/index.md): 2031-05-01 – 2031-05-02, Lisbon, 2 talks

## Other pages

- [Events](/events/index.md)
- [Search](/search/index.md)
`);
});

test('what is missing: counts, the talks that lack it, and spellings', () => {
  const gaps = [{ gap: 'video', of: 2, missing: [{ session: oil }] }] as const;
  expect(healthTwin(words, gaps, gaps, [], ['The speaker `Ad_a` has _another_ name.'])).toBe(`# What is missing

[Add or correct a talk](/contribute/index.md)

## What is known

- Video: 1 of 2

## Spellings to settle

- The speaker \`Ad_a\` has \\_another\\_ name.

## No video

- [oil](/events/event/sessions/oil/index.md) (number: 2)
`);
});

test('a part of a long list has links to the parts before and after it', () => {
  const part = (number: number) => withPartLinks('# A\n', { path: '/a/', number, last: 3 }, words);
  expect(part(1)).toBe('# A\n\nPart 1 of 3. [Next part](/a/page/2/index.md)\n');
  expect(part(2)).toBe('# A\n\nPart 2 of 3. [Previous part](/a/index.md), [Next part](/a/page/3/index.md)\n');
  expect(part(3)).toBe('# A\n\nPart 3 of 3. [Previous part](/a/page/2/index.md)\n');
  expect(withPartLinks('# A\n', { path: '/a/', number: 1, last: 1 }, words)).toBe('# A\n');
});

test('a page that only works in a browser says what it is, and links to the data', () => {
  expect(searchTwin(words)).toMatch(/^# Search\n\nThe search runs in a browser\..*`\/search\/\?q=words`/);
  expect(savedTwin(words)).toMatch(/^# Saved talks\n\n.* in their browser only/);
  for (const twin of [searchTwin(words), savedTwin(words)]) {
    expect(twin).toContain('- [archive.json](/api/archive.json): Everything as JSON');
  }
});

test('how to contribute: the keys of a talk, and an example', () => {
  expect(
    contributeTwin(words, [{ key: 'title', description: 'The title of the talk.' }], '---\ntitle: A\n---\n'),
  ).toMatch(
    /^# Add or correct a talk\n\n.*:\n\n- `title`: The title of the talk\.\n\n## The file\n\n````yaml\n---\ntitle: A/,
  );
});

test('about the archive: its event, the source of its texts, its own text and links', () => {
  const twin = aboutTwin(catalogue, context, event, 'https://code.example.org/');
  expect(twin).toMatch(/^# About this archive\n\n.*\[Bells & lamps\]\(\/events\/event\/index\.md\), .*Lisbon\./);
  expect(twin).toContain('Source of the abstracts: [Programme](<https://example.org/programme>)\n');
  expect(twin).toContain('[the repository of this archive](https://code.example.org/)');
  expect(aboutTwin(catalogue, context, { ...event, name: 'C* [Days]' }, undefined)).toContain(
    String.raw`[C\* \[Days\]](/events/event/index.md), `,
  );
  expect(aboutTwin(catalogue, context, undefined, undefined)).toContain('[A form](/contribute/index.md)');
});

test('the data says to whom the abstracts belong', () => {
  expect(dataTwin(words.data, { files: [], events: [], pageNotes: [], examples: [] })).toContain(
    'Abstracts belong to their speakers. [About this archive](/about/index.md) says where they come from.',
  );
});
