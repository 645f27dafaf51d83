import { describe, expect, test } from 'vitest';
import { frab } from '../../src/import/frab.ts';
import { frabSchedule, frabXml } from './fixtures/frab.ts';
import { changesOf } from './helpers.ts';

describe('schedule.json with every field', () => {
  const { event, tracks, sessions, speakers, log } = frab(
    { text: JSON.stringify(frabSchedule) },
    { event: 'lighthouse' },
  );

  test('the event and its tracks', () => {
    expect(event).toEqual({
      from: 'the conference',
      name: 'Lighthouse Days 2024',
      description: 'Two days about light.',
      start: '2024-05-17',
      end: '2024-05-18',
      timezone: 'Europe/Lisbon',
      links: [{ label: 'Schedule', url: 'https://lighthouse.example.org/' }],
    });
    expect(tracks).toEqual([
      { from: 'the track Towers', title: 'Towers', hue: 260 },
      { from: 'the track Nobody', title: 'Nobody' },
    ]);
  });

  test('the talks', () => {
    expect(sessions).toEqual([
      {
        from: 'event 11111111-2222-3333-4444-555555555555, “Lamps and lenses: From oil to light”',
        importId: 'frab/11111111-2222-3333-4444-555555555555',
        title: 'Lamps and lenses: From oil to light',
        track: 'Towers',
        speakers: [{ name: 'Ada Lovelace' }, { name: 'Mary Somerville' }],
        format: 'workshop',
        language: 'pt',
        start: '2024-05-17T09:30',
        duration: 45,
        room: 'Lamp room',
        topics: ['Optics'],
        slides: 'https://talks.lighthouse.example.org/media/lamps.pdf',
        links: [
          { kind: 'paper', label: 'Paper on lamps', url: 'https://example.org/paper.pdf' },
          {
            kind: 'page',
            label: 'Talk page',
            url: 'https://talks.lighthouse.example.org/talk/ABCDEF/',
          },
          {
            kind: 'page',
            label: 'Original talk page',
            url: 'https://cfp.lighthouse.example.org/1',
          },
        ],
        recorded: false,
        license: 'CC-BY-4.0',
        abstract: 'How to **trim** a wick.\n\nAll of it.\n\n- Oil\n- Gas',
      },
      {
        from: 'event second, “Fog”',
        importId: 'frab/second',
        title: 'Fog',
        speakers: [],
        start: '2024-05-18T11:00',
        duration: 60,
        room: 'Gallery',
        topics: [],
        links: [],
        abstract: '',
      },
    ]);
  });

  test('the speakers', () => {
    expect(speakers).toEqual([
      {
        from: 'event 11111111-2222-3333-4444-555555555555, “Lamps and lenses: From oil to light”',
        name: 'Ada Lovelace',
        bio: 'Writes programs.\n\nLives in London.',
        links: [
          { label: 'Mastodon', url: 'https://social.example.org/@ada' },
          { label: 'ada.example.org', url: 'https://ada.example.org/' },
        ],
      },
      {
        from: 'event 11111111-2222-3333-4444-555555555555, “Lamps and lenses: From oil to light”',
        name: 'Mary Somerville',
        links: [],
      },
    ]);
  });

  test('every field that is left out or changed', () => {
    expect(changesOf(log)).toEqual([
      'dropped 1 × $schema: about the file, not the event (`https://c3voc.de/schedule/schema.json`)',
      'dropped 1 × conference.acronym: the archive has no field for it (`lighthouse`)',
      'dropped 1 × conference.colors.primary: the archive has no field for it (`#ff8800`)',
      'dropped 1 × conference.daysCount: counted from the days (`2`)',
      'dropped 1 × conference.keywords[]: the archive has no field for it (`light`)',
      'dropped 1 × conference.logo: pictures are not fetched (`/media/logo.svg`)',
      'dropped 1 × conference.rooms: the talks name their rooms (`[{"name":"Lamp room","guid":"r1","capacity":50}]`)',
      'dropped 1 × conference.timeslot_duration: the talks have their own durations (`00:05`)',
      'dropped 1 × days[].day_end: the talks have their own times (`2024-05-18T03:59:00+01:00`)',
      'dropped 1 × days[].day_start: the talks have their own times (`2024-05-17T04:00:00+01:00`)',
      'dropped 1 × days[].index: the talks have their own times (`1`)',
      'dropped 1 × events[].code: an id of the source (`ABCDEF`)',
      'dropped 1 × events[].description (pictures): abstracts have no pictures (`A lamp`)',
      'dropped 1 × events[].do_not_stream: about the event itself, not the archive (`true`)',
      'dropped 1 × events[].feedback_url: private: never written',
      'dropped 1 × events[].id: an id of the source (`1`)',
      'dropped 1 × events[].links[].url: not an address of a public page: localhost is not the name of a public host (`http://localhost/notes`)',
      'dropped 1 × events[].links[].url: private: never written',
      'dropped 1 × events[].logo: pictures are not fetched (`/media/lamp.png`)',
      'dropped 1 × events[].slug: an id of the source (`lighthouse-1-lamps`)',
      'dropped 1 × generator: about the file, not the event (`{"name":"pretalx","version":"2024.1"}`)',
      'dropped 1 × persons[].answers: private: never written',
      'dropped 1 × persons[].avatar: pictures are not fetched (`https://talks.lighthouse.example.org/ada.jpg`)',
      'dropped 1 × persons[].code: an id of the source (`QWERTY`)',
      'dropped 1 × persons[].email: private: never written',
      'dropped 1 × persons[].guid: an id of the source (`7`)',
      'dropped 2 × persons[].id: an id of the source (`7`)',
      'dropped 1 × persons[].name: private: the public name is written',
      'dropped 1 × schedule.version: about the file, not the event (`1.2`)',
      'dropped 1 × tracks[].color: not a colour that has a hue (`#888888`)',
      'dropped 1 × tracks[].slug: an id of the source (`towers`)',
      'changed 1 × events[].description: Markdown became MDX',
      'changed 1 × events[].description: written below the text before it, as one abstract',
      'changed 1 × events[].subtitle: written after the title (`From oil to light`)',
      'changed 1 × events[].title: spaces, line breaks, invisible characters, HTML or Markdown (`Lamps and lenses`)',
      'changed 1 × events[].type: became the format workshop (`Hands-on lab`)',
      'changed 1 × persons[].biography: markup became plain text (`Writes *programs*. Lives in London.`)',
      'changed 1 × tracks[].color: only the hue is kept (`#1f6feb`)',
    ]);
  });
});

describe('schedule.xml', () => {
  const { event, tracks, sessions, speakers, log } = frab({ text: frabXml }, { event: 'lighthouse' });

  test('the event and its tracks', () => {
    expect(event).toEqual({
      from: 'the conference',
      name: 'Lighthouse Days 2024: All about light',
      start: '2024-05-17',
      end: '2024-05-18',
      place: 'Lisbon',
      timezone: 'Europe/Lisbon',
      links: [],
    });
    expect(tracks).toEqual([{ from: 'the track Towers', title: 'Towers', hue: 260 }]);
  });

  test('the talks', () => {
    expect(sessions).toEqual([
      {
        from: 'event 11111111-2222-3333-4444-555555555555, “Lamps & lenses”',
        importId: 'frab/11111111-2222-3333-4444-555555555555',
        title: 'Lamps & lenses',
        track: 'Towers',
        speakers: [{ name: 'Ada Lovelace' }],
        format: 'keynote',
        language: 'en',
        start: '2024-05-17T09:30',
        duration: 45,
        room: 'Lamp room',
        topics: [],
        slides: 'https://example.org/lamps.pdf',
        links: [{ kind: 'page', label: 'More on lamps', url: 'https://example.org/lamps' }],
        recorded: false,
        license: 'CC-BY-4.0',
        abstract: 'How to trim a wick.',
      },
    ]);
  });

  test('the speakers', () => {
    expect(speakers).toEqual([
      {
        from: 'event 11111111-2222-3333-4444-555555555555, “Lamps & lenses”',
        name: 'Ada Lovelace',
        links: [],
      },
    ]);
  });

  test('every field that is left out or changed', () => {
    expect(changesOf(log)).toEqual([
      'dropped 1 × conference.timeslot_duration: the talks have their own durations (`00:05`)',
      'dropped 1 × conference.venue: the place is the city (`Old harbour`)',
      'dropped 1 × days[].end: the talks have their own times (`2024-05-18T03:59:00+01:00`)',
      'dropped 1 × days[].index: the talks have their own times (`1`)',
      'dropped 1 × days[].start: the talks have their own times (`2024-05-17T04:00:00+01:00`)',
      'dropped 1 × events[].id: an id of the source (`1`)',
      'dropped 1 × events[].links[].url: private: never written',
      'dropped 1 × events[].slug: an id of the source (`lamps`)',
      'dropped 1 × persons[].id: an id of the source (`7`)',
      'dropped 1 × schedule.version: about the file, not the event (`1.2`)',
      'changed 1 × conference.subtitle: written after the title (`All about light`)',
      'changed 1 × events[].abstract: Markdown became MDX',
      'changed 1 × tracks[].color: only the hue is kept (`#1f6feb`)',
    ]);
  });
});

describe('times', () => {
  const startOf = (event: object, conference: object = {}): string | undefined => {
    const days = [{ date: '2024-05-17', rooms: { Hall: [{ guid: 'a', title: 'A', ...event }] } }];
    const schedule = { conference: { title: 'Lighthouse Days', days, ...conference } };
    const { sessions, event: found } = frab({ text: JSON.stringify({ schedule }) }, { event: 'lighthouse' });
    return [sessions[0]?.start, found.timezone].filter(Boolean).join(' ');
  };
  const lisbon = { time_zone_name: 'Europe/Lisbon' };

  test.each([
    [
      'local, as the clock says',
      { date: '2024-05-17T09:30:00+01:00', start: '09:30' },
      lisbon,
      '2024-05-17T09:30 Europe/Lisbon',
    ],
    ['in UTC', { date: '2024-05-17T08:30:00Z' }, lisbon, '2024-05-17T09:30 Europe/Lisbon'],
    [
      'in UTC, as the clock of the event says',
      { date: '2024-05-17T08:30:00Z', start: '09:30' },
      lisbon,
      '2024-05-17T09:30 Europe/Lisbon',
    ],
    ['of another zone', { date: '2024-05-17T09:30:00+09:00', start: '09:30' }, lisbon, '2024-05-17T09:30'],
    ['without a zone', { date: '2024-05-17T09:30:00+01:00' }, {}, '2024-05-17T09:30'],
    [
      'of a zone that is misspelled',
      { date: '2024-05-17T09:30:00+02:00' },
      { time_zone_name: 'Europe/berlin' },
      '2024-05-17T09:30',
    ],
    ['of a zone that is none', { date: '2024-05-17T09:30:00+01:00' }, { time_zone_name: 'CEST' }, '2024-05-17T09:30'],
    ['with a day and a clock', { date: '2024-05-18', start: '10:30' }, {}, '2024-05-18T10:30'],
    ['without a date', { start: '9:30' }, {}, '2024-05-17T09:30'],
    ['after midnight, without a date', { start: '01:00' }, { day_change: '04:00:00' }, '2024-05-18T01:00'],
    ['that are none', { date: 'tomorrow', start: 'noon' }, {}, '2024-05-17'],
  ])('%s', (_, event, conference, expected) => {
    expect(startOf(event, conference)).toBe(expected);
  });
});

test.each([
  [{ duration: '25:00' }, 'dropped 1 × events[].duration: not a duration of 1 to 1440 minutes (`25:00`)'],
  [{ duration: '48:00' }, 'dropped 1 × events[].duration: not a duration of 1 to 1440 minutes (`48:00`)'],
  [{ start: 'noon' }, 'dropped 1 × events[].start: not a time such as 09:30 (`noon`)'],
  [
    { date: '2024-05-17T09:30:00Z' },
    'changed 1 × events[].date: given in UTC, and written as it is (`2024-05-17T09:30:00Z`)',
  ],
])('%j is reported', (event, change) => {
  const days = [{ date: '2024-05-17', rooms: { Hall: [{ guid: 'a', title: 'A', ...event }] } }];
  const text = JSON.stringify({ schedule: { conference: { title: 'Lighthouse Days', days } } });
  expect(changesOf(frab({ text }, { event: 'lighthouse' }).log)).toContain(change);
});
