import { describe, expect, test } from 'vitest';
import type { Event } from '../../src/catalogue/types.ts';
import { laneGroups } from '../../src/site-pages/lanes.ts';
import { programmeOf, tableOf } from '../../src/site-pages/programme.ts';
import { datesIn } from '../../src/wording/dates.ts';
import { wordsOf } from '../../src/words/words.ts';
import { type SessionSpec, validCatalogue } from '../catalogue/records.ts';

/** An event of the first of May 2031 and the day after it. */
function eventWith(sessions: readonly SessionSpec[], tracks?: readonly { id: string }[]): Event {
  const { events } = validCatalogue({ sessions, ...(tracks && { tracks }) });
  return [...events.values()][0] as Event;
}

const at = (id: string, start?: string, more: Partial<SessionSpec> = {}): SessionSpec => ({
  id,
  ...(start && { start }),
  ...more,
});
const ids = (sessions: readonly { readonly id: string }[]): string[] => sessions.map(({ id }) => id);

describe('the form of a programme', () => {
  test('is a timetable where three of four talks have a time; the others are the rest', () => {
    const programme = programmeOf(
      eventWith([at('a', '2031-05-02T09:00'), at('b', '2031-05-01T10:00'), at('c', '2031-05-01T09:30'), at('d')]),
    );
    expect(programme.form).toBe('timetable');
    expect(programme.days.map(({ date, sessions }) => [date, ids(sessions)])).toEqual([
      ['2031-05-01', ['c', 'b']],
      ['2031-05-02', ['a']],
    ]);
    expect(ids(programme.rest)).toEqual(['d']);
  });

  test('is by day where fewer have a time and three of four have a day', () => {
    const programme = programmeOf(
      eventWith([at('a', '2031-05-02'), at('b', '2031-05-01T10:00'), at('c', '2031-05-01'), at('d')]),
    );
    expect(programme.form).toBe('days');
    expect(programme.days.map(({ date }) => date)).toEqual(['2031-05-01', '2031-05-02']);
    expect(ids(programme.rest)).toEqual(['d']);
  });

  test('is by track otherwise', () => {
    const programme = programmeOf(eventWith([at('a', '2031-05-02T09:00'), at('b'), at('c')]));
    expect(programme).toMatchObject({ form: 'tracks', days: [] });
    expect(ids(programme.rest)).toEqual(['a', 'b', 'c']);
  });
});

describe('the table of a day', () => {
  const table = (...sessions: readonly SessionSpec[]) => {
    const [day] = programmeOf(eventWith(sessions)).days;
    const { rooms, rows } = tableOf(day as NonNullable<typeof day>, 'en');
    return {
      rooms,
      rows: rows.map(({ time, cells }) => [
        time,
        ...cells.map((cell) => cell && `${ids(cell.sessions).join('+')}:${cell.rows}`),
      ]),
    };
  };

  test('has a column for each room, numbers by value, and one for talks without a room last', () => {
    const found = table(
      at('a', '2031-05-01T09:00', { room: 'Hall 10' }),
      at('b', '2031-05-01T09:00', { room: 'Hall 2' }),
      at('c', '2031-05-01T10:00'),
    );
    expect(found).toEqual({
      rooms: ['Hall 2', 'Hall 10', undefined],
      rows: [
        ['09:00', 'b:1', 'a:1', ':1'],
        ['10:00', ':1', ':1', 'c:1'],
      ],
    });
  });

  test('has a talk reach down as far as it lasts, unless another one starts in its room', () => {
    const found = table(
      at('long', '2031-05-01T09:00', { room: 'A', duration: 120 }),
      at('one', '2031-05-01T09:00', { room: 'B', duration: 30 }),
      at('two', '2031-05-01T10:00', { room: 'B', duration: 30 }),
      at('late', '2031-05-01T11:00', { room: 'B' }),
    );
    expect(found.rows).toEqual([
      ['09:00', 'long:2', 'one:1'],
      ['10:00', undefined, 'two:1'],
      ['11:00', ':1', 'late:1'],
    ]);
  });

  test('has talks that start together in one room in one cell', () => {
    const room = { room: 'A' };
    const found = table(at('a', '2031-05-01T09:00', room), at('b', '2031-05-01T09:00', room));
    expect(found.rows).toEqual([['09:00', 'a+b:1']]);
  });

  test('has one column where no room is known, or where there are more than seven', () => {
    const rooms = (count: number) =>
      Array.from({ length: count }, (_, index) => at(`t${index}`, '2031-05-01T09:00', { room: `Room ${index}` }));
    expect(table(at('a', '2031-05-01T09:00'), at('b', '2031-05-01T10:00'))).toEqual({
      rooms: [],
      rows: [
        ['09:00', 'a:1'],
        ['10:00', 'b:1'],
      ],
    });
    expect(table(...rooms(7)).rooms).toHaveLength(7);
    expect(table(...rooms(8))).toEqual({ rooms: [], rows: [['09:00', 't0+t1+t2+t3+t4+t5+t6+t7:1']] });
  });
});

describe('lanes', () => {
  const groups = (event: Event) =>
    laneGroups(event, programmeOf(event), { words: wordsOf('en'), dates: datesIn('en') }).map(({ heading, lanes }) => [
      heading,
      lanes.map(({ title, sessions }) => [title, ids(sessions)]),
    ]);

  test('are the tracks, also those without talks, and one of the talks without a track', () => {
    const event = eventWith(
      [at('a', undefined, { track: 'x' }), at('b', undefined, { track: undefined })],
      [{ id: 'x' }, { id: 'y' }],
    );
    expect(groups(event)).toEqual([
      [
        undefined,
        [
          ['x', ['a']],
          ['y', []],
          ['An Event', ['b']],
        ],
      ],
    ]);
  });

  test('are the days of an event without tracks', () => {
    const none = { track: undefined };
    const event = eventWith(
      [at('a', '2031-05-01', none), at('b', '2031-05-02', none), at('c', '2031-05-02', none), at('d', undefined, none)],
      [],
    );
    expect(groups(event)).toEqual([
      [
        undefined,
        [
          ['Thursday, 1 May 2031', ['a']],
          ['Friday, 2 May 2031', ['b', 'c']],
          ['Day not known', ['d']],
        ],
      ],
    ]);
  });

  test('are the tracks of each day, without empty ones', () => {
    const event = eventWith(
      [at('a', '2031-05-01', { track: 'x' }), at('b', '2031-05-02', { track: 'y' })],
      [{ id: 'x' }, { id: 'y' }],
    );
    expect(groups(event)).toEqual([
      ['Thursday, 1 May 2031', [['x', ['a']]]],
      ['Friday, 2 May 2031', [['y', ['b']]]],
    ]);
  });
});
