import { describe, expect, test } from 'vitest';
import { archivePicture, eventPicture, sessionPicture } from '../../src/share-pictures/picture.ts';
import { openTypesetter } from '../../src/share-pictures/typesetter.ts';
import { datesIn } from '../../src/wording/dates.ts';
import { wordsOf } from '../../src/words/words.ts';
import { type EventSpec, eventIn, sessionIn, validCatalogue } from '../catalogue/records.ts';

const { settable } = await openTypesetter();
const writing = { settable, words: wordsOf('en'), dates: datesIn('en') };

const days: EventSpec = {
  id: 'days',
  name: 'Lighthouse Days 2024',
  start: '2024-05-17',
  end: '2024-05-18',
  place: 'Lisbon',
  tracks: [{ id: 'main', title: 'Main', hue: 30 }],
};

/** The pictures of an event and its one session, with this title and these speakers. */
function picturesOf(title: string, names: readonly string[], name = 'Lighthouse Days 2024', track?: 'main') {
  const speakers = names.map((speaker) => ({ name: speaker, company: 'Acme' }));
  const event = { ...days, name, sessions: [{ id: 'lamps', title, track, speakers }] };
  const catalogue = validCatalogue({ events: [event] });
  return {
    picture: sessionPicture(sessionIn(catalogue, 'lamps'), writing),
    whole: eventPicture(eventIn(catalogue), writing),
  };
}

const names = ({ picture }: ReturnType<typeof picturesOf>): string[] => picture.speakers.map(({ name }) => name);

describe('the picture of a session', () => {
  test('says its number, title, speakers and track, the event and its dates', () => {
    expect(picturesOf('Lamps', ['Ada Lovelace'], undefined, 'main').picture).toEqual({
      header: ['Lighthouse Days 2024', '17–18 May 2024'],
      ordinal: '1',
      title: 'Lamps',
      speakers: [{ name: 'Ada Lovelace', affiliation: 'Acme' }],
      track: 'Main',
      hues: [30],
    });
  });

  test('may have no track and no speakers', () => {
    expect(picturesOf('Lamps', []).picture).toMatchObject({
      title: 'Lamps',
      speakers: [],
      track: '',
      hues: [undefined],
    });
  });

  test.each([
    ['four are named', ['A', 'B', 'C', 'D'], ['A', 'B', 'C', 'D']],
    ['of more, three are', ['A', 'B', 'C', 'D', 'E', 'F'], ['A', 'B', 'C', 'and 3 others']],
    ['one whose script the font lacks is counted', ['李娜', 'A', 'Анна'], ['A', 'Анна', 'and 1 other']],
    ['and nobody is when it lacks all', ['李娜', 'ليلى حداد'], []],
  ])('%s', (_, speakers, expected) => {
    expect(names(picturesOf('Lamps', speakers))).toEqual(expected);
  });

  test.each(['钟声传到多远', 'صوت الجرس', 'Lamps, or 灯', 'נועה'])(
    'has the name of the event instead of “%s”',
    (title) => {
      const { picture } = picturesOf(title, ['A']);
      expect(picture.title).toBe('Lighthouse Days 2024');
      expect(picture.header).toEqual(['', '17–18 May 2024']);
    },
  );

  test.each([
    ['Тишина между ударами', 'Тишина между ударами'],
    ['Nguyễn, Łukasz, Þórdís', 'Nguyễn, Łukasz, Þórdís'],
    ['Ready 🚀 for launch', 'Ready for launch'],
  ])('sets “%s” as “%s”', (title, set) => {
    expect(picturesOf(title, ['A']).picture.title).toBe(set);
  });
});

test.each([
  ['Cafe\u0301', 'Café'],
  ['a\u200b  b\u00ad', 'a b'],
  ['\u202f«\u00a0oui\u202f»', '«\u00a0oui\u00a0»'],
  ['→', undefined],
  ['🚀', undefined],
])('of %j can be set %j', (text, set) => {
  expect(settable(text)).toBe(set);
});

test('the picture of the event says its name, dates and place, and the hue of each session', () => {
  expect(picturesOf('Lamps', ['A'], undefined, 'main').whole).toEqual({
    header: ['17–18 May 2024', 'Lisbon'],
    ordinal: '',
    title: 'Lighthouse Days 2024',
    speakers: [],
    track: '',
    hues: [30],
  });
  expect(picturesOf('Lamps', ['A'], '灯塔').whole.title).toBe('');
});

test('the picture of an archive says its name, years and number of events, and the hue of each session', () => {
  const archive = { name: 'The Lighthouse Talks' };
  const lamps = { ...days, sessions: [{ id: 'lamps' }, { id: 'lenses', track: undefined }] };
  const older = { id: 'older', start: '2019-02-01', end: '2019-02-01', sessions: [{ id: 'wicks' }] };
  expect(archivePicture(validCatalogue({ archive, events: [older, lamps] }), writing)).toEqual({
    header: ['2019–2024', '2 events'],
    ordinal: '',
    title: 'The Lighthouse Talks',
    speakers: [],
    track: '',
    hues: [30, undefined, 0],
  });
});
