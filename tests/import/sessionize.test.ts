import { describe, expect, test } from 'vitest';
import { sessionize } from '../../src/import/sessionize.ts';
import { sessionizeAll } from './fixtures/sessionize.ts';
import { changesOf } from './helpers.ts';

describe('an input with every field', () => {
  const { event, tracks, sessions, speakers, log } = sessionize(
    { text: JSON.stringify(sessionizeAll) },
    { event: 'lighthouse' },
  );

  test('the event and its tracks', () => {
    expect(event).toEqual({ from: 'the list of sessions', links: [] });
    expect(tracks).toEqual([
      { from: 'the track Towers', title: 'Towers' },
      { from: 'the track Sea', title: 'Sea' },
    ]);
  });

  test('the talks', () => {
    expect(sessions).toEqual([
      {
        from: 'session 101, “Lamps and lenses”',
        importId: 'sessionize/101',
        title: 'Lamps and lenses',
        track: 'Towers',
        speakers: [
          { name: 'Ada Lovelace', company: 'Analytical Engines' },
          { name: 'Mary Somerville', company: 'Royal Society' },
        ],
        format: 'workshop',
        level: 'beginner',
        language: 'pt',
        start: '2024-05-17T09:30',
        duration: 45,
        room: 'Lamp room',
        topics: ['Optics'],
        video: 'https://www.youtube.com/watch?v=abc',
        links: [],
        abstract: 'How to trim a \\*wick\\*.\n\nBring \\{scissors\\}.',
      },
    ]);
  });

  test('the speakers', () => {
    expect(speakers).toEqual([
      {
        from: 'speaker s1, Ada Lovelace',
        name: 'Ada Lovelace',
        bio: 'Programmer\n\nWrites programs.',
        links: [{ label: 'Website', url: 'https://ada.example.org/' }],
      },
      { from: 'speaker s2, Mary Somerville', name: 'Mary Somerville', links: [] },
    ]);
  });

  test('every field that is left out or changed', () => {
    expect(changesOf(log)).toEqual([
      'dropped 1 × categories (Lunch box): the archive has no field for it (`Cheese`)',
      'dropped 7 × categories[].id: an id of the source (`1`)',
      'dropped 8 × categories[].items[].sort: tracks keep this order; nothing else needs it (`1`)',
      'dropped 7 × categories[].sort: about the form of the call for papers (`1`)',
      'dropped 7 × categories[].type: about the form of the call for papers (`session`)',
      'dropped 2 × questions[].id: an id of the source (`1`)',
      'dropped 3 × questions[].question: private: never written',
      'dropped 3 × questions[].questionType: the archive has no field for it (`Short_Text`)',
      'dropped 3 × questions[].sort: the archive has no field for it (`1`)',
      'dropped 1 × rooms[].sort: rooms have no order (`0`)',
      'dropped 1 × sessions[]: a service session, such as a break, is not a talk (`Lunch`)',
      'dropped 1 × sessions[]: not on the programme: Declined',
      'dropped 1 × sessions[].categoryItems[]: no category has this item (`999`)',
      'dropped 1 × sessions[].isConfirmed: about the planning of the event (`true`)',
      'dropped 1 × sessions[].isInformed: about the planning of the event (`true`)',
      'dropped 1 × sessions[].isPlenumSession: about the planning of the event (`true`)',
      'dropped 1 × sessions[].liveUrl: a stream of the event itself; the recording is kept (`https://live.example.org/`)',
      'dropped 1 × sessions[].questionAnswers: private: never written',
      'dropped 1 × sessions[].speakers[]: the answer has no speaker with this id (`nobody`)',
      'dropped 1 × speakers[].isTopSpeaker: the archive has no field for it (`true`)',
      'dropped 1 × speakers[].links[].linkType: its title is kept (`Other`)',
      'dropped 1 × speakers[].profilePicture: pictures are not fetched (`https://sessionize.example.org/ada.jpg`)',
      'dropped 1 × speakers[].questionAnswers[].answerValue: private: never written',
      'changed 1 × categories (format): became the format workshop (`Deep workshop`)',
      'changed 1 × categories (language): became pt (`Portuguese`)',
      'changed 1 × categories (level): became the level beginner (`Introductory`)',
      'changed 1 × speakers[].tagLine: written as the first paragraph of the bio (`Programmer`)',
    ]);
  });
});

test('an end before the start is reported', () => {
  const session = { id: '1', title: 'Lamps', startsAt: '2024-05-17T10:00:00', endsAt: '2024-05-17T09:00:00' };
  const { log } = sessionize({ text: JSON.stringify({ sessions: [session], speakers: [] }) }, { event: 'lighthouse' });
  expect(changesOf(log)).toContain(
    'dropped 1 × sessions[].endsAt: not 1 to 1440 minutes after the start (`2024-05-17T09:00`)',
  );
});
