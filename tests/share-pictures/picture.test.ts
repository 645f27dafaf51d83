import { describe, expect, test } from 'vitest';
import type { Session } from '../../src/catalogue/types.ts';
import { checkContent } from '../../src/check.ts';
import { eventPicture, sessionPicture } from '../../src/share-pictures/picture.ts';
import { openTypesetter } from '../../src/share-pictures/typesetter.ts';
import { session, validEvent, writeContent } from '../helpers.ts';

const { settable } = await openTypesetter();

/** The pictures of an event and its one session, with this title and these speakers. */
function picturesOf(title: string, names: readonly string[], event = 'Lighthouse Days 2024') {
  const speakers = names.map((name) => `  - name: ${name}\n    company: Acme\n`).join('');
  const { catalogue } = checkContent(
    writeContent({
      ...validEvent,
      'event.yaml': (validEvent['event.yaml'] as string).replace('Lighthouse Days 2024', event),
      'sessions/lamps.mdx': session(`title: ${title}\ntrack: main\nspeakers:\n${speakers}`),
    }),
  );
  if (!catalogue) throw new Error('there is no catalogue');
  const one = catalogue.sessions.get('lamps') as Session;
  return { picture: sessionPicture(one, catalogue, settable), whole: eventPicture(catalogue, settable) };
}

const names = ({ picture }: ReturnType<typeof picturesOf>): string[] => picture.speakers.map(({ name }) => name);

describe('the picture of a session', () => {
  test('says its number, title, speakers and track, the event and its dates', () => {
    expect(picturesOf('Lamps', ['Ada Lovelace']).picture).toEqual({
      header: ['Lighthouse Days 2024', '17–18 May 2024'],
      ordinal: '1',
      title: 'Lamps',
      speakers: [{ name: 'Ada Lovelace', affiliation: 'Acme' }],
      track: 'Main',
      hues: [30],
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
  expect(picturesOf('Lamps', ['A']).whole).toEqual({
    header: ['17–18 May 2024', 'Lisbon'],
    ordinal: '',
    title: 'Lighthouse Days 2024',
    speakers: [],
    track: '',
    hues: [30],
  });
  expect(picturesOf('Lamps', ['A'], '灯塔').whole.title).toBe('');
});
