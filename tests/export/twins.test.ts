import { expect, test } from 'vitest';
import { companyTwin, speakerTwin, topicTwin, trackTwin } from '../../src/export/twins/entries.ts';
import { sessionTwin } from '../../src/export/twins/session.ts';
import { catalogue, context, event, known, lamp, line, of } from './twinArchive.ts';

// The twins of talks, speakers, companies, topics and tracks.

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

test('where there are several events, lists of talks say of which each is', () => {
  expect(topicTwin(of(catalogue.topics, 'rope'), { ...context, severalEvents: true })).toContain(
    '(event: Bells & lamps, number: 1,',
  );
});
