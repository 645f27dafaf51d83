import { describe, expect, test } from 'vitest';
import { pretalx } from '../../src/import/pretalx.ts';
import { pretalxSubmissions } from './fixtures/pretalx.ts';
import { changesOf } from './helpers.ts';

describe('an input with every field', () => {
  const { event, tracks, sessions, speakers, log } = pretalx(
    { text: JSON.stringify(pretalxSubmissions) },
    { event: 'lighthouse' },
  );

  test('the event and its tracks', () => {
    expect(event).toEqual({ from: 'the list of submissions', links: [] });
    expect(tracks).toEqual([
      { from: 'the track Towers', title: 'Towers', description: 'All about towers.', hue: 142 },
      { from: 'the track Sea', title: 'Sea' },
    ]);
  });

  test('the talks', () => {
    expect(sessions).toEqual([
      {
        from: 'submission ABCDEF, “Lamps and lenses”',
        importId: 'pretalx/ABCDEF',
        title: 'Lamps and lenses',
        track: 'Towers',
        speakers: [{ name: 'Ada Lovelace' }],
        format: 'workshop',
        language: 'de',
        start: '2024-05-17T09:30',
        duration: 60,
        room: 'Lamp room',
        topics: ['Optics'],
        slides: 'https://example.org/lamps.pdf',
        links: [],
        recorded: false,
        abstract: '## Wicks\n\nHow to trim one.\n\nBring \\{scissors\\} & **oil**.',
      },
      {
        from: 'submission OLDOLD, “Fog”',
        importId: 'pretalx/OLDOLD',
        title: 'Fog',
        track: 'Sea',
        speakers: [],
        format: 'lightning-talk',
        start: '2024-05-17T11:00',
        duration: 5,
        room: 'Gallery',
        topics: ['Weather'],
        links: [],
        abstract: '',
      },
    ]);
  });

  test('the speakers', () => {
    expect(speakers).toEqual([
      {
        from: 'submission ABCDEF, “Lamps and lenses”',
        name: 'Ada Lovelace',
        bio: 'Writes programs.',
        links: [],
      },
    ]);
  });

  test('every field that is left out or changed', () => {
    expect(changesOf(log)).toEqual([
      'dropped 1 × count: about the answer, not the event (`3`)',
      'dropped 2 × resources[].id: an id of the source (`4`)',
      'dropped 1 × resources[].resource: private: never written',
      'dropped 1 × room.id: an id of the source (`7`)',
      'dropped 1 × slots[]: a talk has one time: the first (`2024-05-18T09:30:00+01:00`)',
      'dropped 1 × slots[].id: an id of the source (`6`)',
      'dropped 1 × speakers[].answers: private: never written',
      'dropped 1 × speakers[].availabilities: private: never written',
      'dropped 1 × speakers[].avatar_url: pictures are not fetched (`https://talks.lighthouse.example.org/ada.jpg`)',
      'dropped 1 × speakers[].code: an id of the source (`QWERTY`)',
      'dropped 1 × speakers[].email: private: never written',
      'dropped 1 × speakers[].has_arrived: the archive has no field for it (`true`)',
      'dropped 1 × speakers[].internal_notes: private: never written',
      'dropped 1 × speakers[].locale: the archive has no field for it (`en`)',
      'dropped 1 × speakers[].submissions[]: the archive has no field for it (`ABCDEF`)',
      'dropped 1 × speakers[].timezone: the archive has no field for it (`Europe/London`)',
      'dropped 1 × submission_type.deadline: the archive has no field for it (`2024-01-01T00:00:00Z`)',
      'dropped 1 × submission_type.default_duration: the archive has no field for it (`90`)',
      'dropped 1 × submission_type.id: an id of the source (`1`)',
      'dropped 1 × submission_type.name.de: one language is kept (`Übung`)',
      'dropped 1 × submissions[]: not on the programme: rejected',
      'dropped 1 × submissions[].answers: private: never written',
      'dropped 1 × submissions[].created: the archive has no field for it (`2024-01-01T00:00:00Z`)',
      'dropped 1 × submissions[].image: pictures are not fetched (`https://talks.lighthouse.example.org/lamp.png`)',
      'dropped 1 × submissions[].internal_notes: private: never written',
      'dropped 1 × submissions[].is_featured: the archive has no field for it (`true`)',
      'dropped 1 × submissions[].median_score: private: never written',
      'dropped 1 × submissions[].notes: private: never written',
      'dropped 1 × submissions[].reviews: private: never written',
      'dropped 1 × submissions[].slot_count: counted from the slots (`2`)',
      'dropped 1 × tags[].color: the archive has no field for it (`#123456`)',
      'dropped 1 × tags[].description: the archive has no field for it (`Light`)',
      'dropped 1 × tags[].id: an id of the source (`3`)',
      'dropped 1 × track.id: an id of the source (`2`)',
      'dropped 1 × track.position: tracks are in the order of the talks (`1`)',
      'changed 1 × submissions[].abstract: Markdown became MDX',
      'changed 1 × submissions[].content_locale: became de (`de-formal`)',
      'changed 1 × submissions[].description: Markdown became MDX',
      'changed 1 × submissions[].description: written below the text before it, as one abstract',
      'changed 1 × track.color: only the hue is kept (`#00ff00`)',
      'changed 1 × track.description: markup became plain text (`All about *towers*.`)',
    ]);
  });
});

test.each([
  [{ slots: [{ start: 'noon' }] }, 'slots[].start: not a date such as 2024-05-17 or 2024-05-17 09:30 (`noon`)'],
  [{ duration: 1500 }, 'submissions[].duration: not a duration of 1 to 1440 minutes (`1500`)'],
  [
    { slots: [{ start: '2024-05-17T09:30:00Z' }] },
    'slots[].start: given in UTC, and written as it is (`2024-05-17T09:30:00Z`)',
  ],
])('%j is reported', (submission, change) => {
  const text = JSON.stringify({ results: [{ code: 'A', title: 'Lamps', ...submission }] });
  expect(changesOf(pretalx({ text }, { event: 'lighthouse' }).log)).toContainEqual(expect.stringContaining(change));
});

test('a slot without an end has its own duration', () => {
  const slots = [{ start: '2024-05-17T09:30', duration: 30 }];
  const text = JSON.stringify({ results: [{ code: 'A', title: 'Lamps', slots }] });
  expect(pretalx({ text }, { event: 'lighthouse' }).sessions[0]?.duration).toBe(30);
});
