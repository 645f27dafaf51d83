import { expect, test } from 'vitest';
import { companyTwin, speakerTwin, topicTwin, trackTwin } from '../../src/export/twins/entries.ts';
import { eventTwin } from '../../src/export/twins/event.ts';
import { healthTwin } from '../../src/export/twins/health.ts';
import { withPartLinks } from '../../src/export/twins/listPart.ts';
import { companyLine, homeTwin, sessionListTwin, speakerLine, topicLine } from '../../src/export/twins/lists.ts';
import type { TwinContext } from '../../src/export/twins/parts.ts';
import { sessionTwin } from '../../src/export/twins/session.ts';
import { wordsOf } from '../../src/words/words.ts';
import { eventIn, sessionIn, validCatalogue } from '../catalogue/records.ts';

const catalogue = validCatalogue({
  event: {
    name: 'Bells & lamps',
    series: 'Bells',
    place: 'Lisbon',
    timezone: 'Europe/Lisbon',
    source: { label: 'Programme', url: 'https://example.org/programme' },
  },
  tracks: [{ id: 'main', title: 'Main *hall*', description: 'What is rung.' }],
  topics: [{ id: 'rope', title: 'Ropes', description: 'All that is spliced.', aliases: ['Lines'] }],
  companies: [{ id: 'acme', name: 'Acme', url: 'https://acme.example.org/', aliases: ['Acme Inc.'] }],
  speakers: [
    {
      id: 'ada',
      name: 'Ada',
      aliases: ['A. L.'],
      bio: 'Writes [things].\n\n1. Lamps',
      links: [{ kind: 'code', label: 'Her code', url: 'https://gone.example.org/' }],
    },
  ],
  sessions: [
    {
      id: 'lamp',
      title: 'Lamps [and] <oil>',
      text: 'How to **trim** [a wick](../oil/), see https://gone.example.org/.',
      webLinks: ['https://gone.example.org/'],
      speakers: [{ name: 'Ada', company: 'Acme', laterCompany: 'Initech' }, 'Wei'],
      topics: ['rope'],
      level: 'beginner',
      start: '2031-05-01T09:30',
      duration: 45,
      room: 'Tower',
      slides: 'https://example.org/slides_(1).pdf',
      recorded: false,
      links: [{ kind: 'code', label: 'Lamps', url: 'https://example.org/code' }],
    },
    { id: 'oil', speakers: ['Ada'], text: '', format: 'workshop' },
  ],
});
const words = wordsOf('en');
const context: TwinContext = {
  words,
  severalEvents: false,
  deadSince: (url) => (url === 'https://gone.example.org/' ? '2032-01-01' : undefined),
};
const [event, lamp, oil] = [eventIn(catalogue), sessionIn(catalogue, 'lamp'), sessionIn(catalogue, 'oil')];
const of = <Entry>(entries: ReadonlyMap<string, Entry>, id: string): Entry => {
  const entry = entries.get(id);
  if (!entry) throw new Error(`There is no ${id}.`);
  return entry;
};

test('a talk, with links to the twins of what it names, and first to the copies of what is gone', () => {
  expect(sessionTwin(lamp, context)).toBe(String.raw`# Lamps \[and\] \<oil\>

- event: [Bells & lamps](/events/event/index.md)
- number: 1
- track: [Main \*hall\*](/events/event/tracks/main/index.md)
- speakers: [Ada](/speakers/ada/index.md), [Acme](/companies/acme/index.md) (laterCompany: [Initech](/companies/initech/index.md)); [Wei](/speakers/wei/index.md)
- topics: [Ropes](/topics/rope/index.md)
- format: talk
- level: beginner
- language: en
- start: 2031-05-01T09:30
- timezone: Europe/Lisbon
- duration: 45
- room: Tower
- recorded: false
- slides: <https://example.org/slides_(1).pdf> ([archived copy](<https://web.archive.org/web/2032/https://example.org/slides_(1).pdf>))
- code: [Lamps](<https://example.org/code>) ([archived copy](<https://web.archive.org/web/2032/https://example.org/code>))
- next: [oil](/events/event/sessions/oil/index.md)

## Abstract

How to **trim** [a wick](../oil/index.md), see https://web.archive.org/web/2032/https://gone.example.org/.

## Related talks

- [oil](/events/event/sessions/oil/index.md): both by Ada
`);
});

test('a speaker, with what is known of them', () => {
  expect(speakerTwin(of(catalogue.speakers, 'ada'), context)).toBe(String.raw`# Ada

- aliases: A. L.
- company: [Acme](/companies/acme/index.md), laterCompany: [Initech](/companies/initech/index.md)

## 2 talks

- [Lamps \[and\] \<oil\>](/events/event/sessions/lamp/index.md): with Wei (number: 1, track: Main \*hall\*, start: 2031-05-01T09:30, room: Tower, slides)
- [oil](/events/event/sessions/oil/index.md) (number: 2, track: Main \*hall\*, format: workshop)

## About the speaker

Writes \[things\].

1\. Lamps

## Elsewhere

- code: [Her code, archived copy](<https://web.archive.org/web/2032/https://gone.example.org/>) (original, no longer there: <https://gone.example.org/>)
`);
});

const line = String.raw`[Lamps \[and\] \<oil\>](/events/event/sessions/lamp/index.md)`;
const known = 'start: 2031-05-01T09:30, room: Tower, slides';

test('a company, whose talks are apart from those that its speakers gave before', () => {
  expect(companyTwin(of(catalogue.companies, 'acme'), context)).toBe(String.raw`# Acme

- aliases: Acme Inc.
- url: <https://acme.example.org/>

## 1 talk

- ${line}: Ada, later Initech; with Wei (number: 1, track: Main \*hall\*, ${known})

## Speakers

- [Ada](/speakers/ada/index.md)
`);
  expect(companyTwin(of(catalogue.companies, 'initech'), context)).toContain(
    `# Initech

## Talks its speakers gave while with another company

- ${line}: Ada, then at Acme; with Wei (`,
  );
});

test('a topic and a track, with their descriptions and talks', () => {
  const names = 'Ada, Acme (later Initech); Wei';
  expect(topicTwin(of(catalogue.topics, 'rope'), context)).toBe(String.raw`# Ropes

All that is spliced.

- aliases: Lines

## 1 talk

- ${line}: ${names} (number: 1, track: Main \*hall\*, ${known})
`);
  expect(trackTwin(of(event.tracks, 'main'), context)).toBe(String.raw`# Main \*hall\*

What is rung.

- event: [Bells & lamps](/events/event/index.md)
- tracks: [Tracks](/events/event/tracks/index.md)

## 2 talks

- ${line}: ${names} (number: 1, ${known})
- [oil](/events/event/sessions/oil/index.md): Ada (number: 2, format: workshop)
`);
});

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

test('lists of talks say of which event each is, where there are several', () => {
  const several = { ...context, severalEvents: true };
  expect(topicTwin(of(catalogue.topics, 'rope'), several)).toContain('(event: Bells & lamps, number: 1,');
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
