import { describe, expect, test } from 'vitest';
import { at } from '../../src/problems/position.ts';
import { isWarning } from '../../src/problems/problem.ts';
import { type RuleCase, testRules } from './problems.ts';
import { problemsOf, type SessionSpec } from './records.ts';

/** A session in a room, at a time of the first day. */
const inRoom = (id: string, time: string, duration?: number, room = 'Hall'): SessionSpec => ({
  id,
  title: `Talk ${id}`,
  room,
  start: `2031-05-01T${time}`,
  ...(duration && { duration }),
});

const clashFix = 'Correct the time, the duration or the room of one of them, if they were not given together.';

const rules: RuleCase[] = [
  {
    rule: 'event-dates',
    when: 'an end before the beginning',
    invalid: { event: { start: '2031-05-10', end: '2031-05-09' } },
    file: 'events/event/event.yaml',
    place: at('end'),
    message: 'The event ends (2031-05-09) before it begins (2031-05-10).',
    fix: 'Correct one of the two dates.',
    valid: { event: { start: '2031-05-10', end: '2031-05-10' } },
  },
  {
    rule: 'outside-event',
    when: 'a talk after the last day of its event',
    invalid: { sessions: [{ id: 'a', start: '2031-05-03' }] },
    file: 'events/event/sessions/a.mdx',
    place: at('start'),
    message: 'The talk starts on 2031-05-03, and its event is on 2031-05-01 to 2031-05-02.',
    fix: 'Correct the day, or the days of the event.',
    valid: { sessions: [{ id: 'a', start: '2031-05-02' }] },
  },
  {
    rule: 'outside-event',
    when: 'a talk before the only day of its event',
    invalid: {
      event: { start: '2031-05-01', end: '2031-05-01' },
      sessions: [{ id: 'a', start: '2031-04-30T23:59' }],
    },
    file: 'events/event/sessions/a.mdx',
    place: at('start'),
    message: 'The talk starts on 2031-04-30, and its event is on 2031-05-01.',
    fix: 'Correct the day, or the days of the event.',
    valid: {
      event: { start: '2031-05-01', end: '2031-05-01' },
      sessions: [{ id: 'a', start: '2031-05-01T00:00' }],
    },
  },
  {
    rule: 'outside-event',
    when: 'a talk on a day of another event',
    invalid: {
      events: [
        { id: 'one', sessions: [{ id: 'a', start: '2031-05-01' }] },
        { id: 'two', start: '2032-05-01', end: '2032-05-02', sessions: [{ id: 'b', start: '2031-05-01' }] },
      ],
    },
    file: 'events/two/sessions/b.mdx',
    place: at('start'),
    message: 'The talk starts on 2031-05-01, and its event is on 2032-05-01 to 2032-05-02.',
    fix: 'Correct the day, or the days of the event.',
    valid: {
      events: [
        { id: 'one', sessions: [{ id: 'a', start: '2031-05-01' }] },
        { id: 'two', start: '2032-05-01', end: '2032-05-02', sessions: [{ id: 'b', start: '2032-05-01' }] },
      ],
    },
  },
  {
    rule: 'room-clash',
    when: 'two talks that overlap',
    invalid: { sessions: [inRoom('a', '10:00', 30), inRoom('b', '10:29', 30)] },
    file: 'events/event/sessions/b.mdx',
    place: at('room'),
    message:
      '`Talk b` and the talk in events/event/sessions/a.mdx are in the room `Hall` at the same time (2031-05-01 10:29).',
    fix: clashFix,
    valid: { sessions: [inRoom('a', '10:00', 30), inRoom('b', '10:30', 30)] },
  },
  {
    rule: 'room-clash',
    when: 'a talk that overlaps with one much before it in the list',
    invalid: { sessions: [inRoom('c', '11:00', 30), inRoom('b', '12:00', 30), inRoom('a', '10:00', 90)] },
    file: 'events/event/sessions/c.mdx',
    place: at('room'),
    message:
      '`Talk c` and the talk in events/event/sessions/a.mdx are in the room `Hall` at the same time (2031-05-01 11:00).',
    fix: clashFix,
    valid: { sessions: [inRoom('c', '11:00', 30, 'Cellar'), inRoom('b', '12:00', 30), inRoom('a', '10:00', 90)] },
  },
  {
    rule: 'room-clash',
    when: 'two talks at one time whose durations are not known',
    invalid: { sessions: [inRoom('a', '10:00'), inRoom('b', '10:00')] },
    file: 'events/event/sessions/b.mdx',
    place: at('room'),
    message:
      '`Talk b` and the talk in events/event/sessions/a.mdx are in the room `Hall` at the same time (2031-05-01 10:00).',
    fix: clashFix,
    valid: { sessions: [inRoom('a', '10:00'), inRoom('b', '10:01')] },
  },
  {
    rule: 'room-clash',
    when: 'two talks that begin when a longer one ends, the duration of one of which is not known',
    invalid: { sessions: [inRoom('a', '09:00', 60), inRoom('b', '10:00'), inRoom('c', '10:00', 30)] },
    file: 'events/event/sessions/c.mdx',
    place: at('room'),
    message:
      '`Talk c` and the talk in events/event/sessions/b.mdx are in the room `Hall` at the same time (2031-05-01 10:00).',
    fix: clashFix,
    valid: { sessions: [inRoom('a', '09:00', 60), inRoom('c', '10:00', 30)] },
  },
  {
    rule: 'room-clash',
    when: 'a talk that lasts past midnight',
    invalid: {
      sessions: [inRoom('a', '23:30', 60), { ...inRoom('b', '00:00', 30), start: '2031-05-02T00:15' }],
    },
    file: 'events/event/sessions/b.mdx',
    place: at('room'),
    message:
      '`Talk b` and the talk in events/event/sessions/a.mdx are in the room `Hall` at the same time (2031-05-02 00:15).',
    fix: clashFix,
    valid: {
      sessions: [inRoom('a', '23:30', 60), { ...inRoom('b', '00:00', 30), start: '2031-05-02T00:30' }],
    },
  },
];

testRules(rules);

describe('a room clash', () => {
  test('is a warning: the archive is published all the same; the other two are problems', () => {
    const isOne = (code: 'room-clash' | 'event-dates' | 'outside-event') => isWarning({ code });
    expect([isOne('room-clash'), isOne('event-dates'), isOne('outside-event')]).toEqual([true, false, false]);
  });

  test.each([
    { what: 'of two events', sessions: [[inRoom('a', '10:00', 30)], [inRoom('b', '10:00', 30)]] },
    {
      what: 'of which only the day is known',
      sessions: [[inRoom('a', '00:00', 30), ...['b', 'c'].map((id) => ({ id, room: 'Hall', start: '2031-05-01' }))]],
    },
    { what: 'without rooms', sessions: [['a', 'b'].map((id) => ({ id, start: '2031-05-01T10:00' }))] },
    { what: 'without times', sessions: [['a', 'b'].map((id) => ({ id, room: 'Hall' }))] },
  ])('is not reported for talks $what', ({ sessions }) => {
    const events = sessions.map((ofEvent, index) => ({ id: `event-${index}`, sessions: ofEvent }));
    expect(problemsOf({ events })).toEqual([]);
  });
});

test('the days of talks are not compared with dates that are wrong themselves', () => {
  const found = problemsOf({
    event: { start: '2031-05-10', end: '2031-05-09' },
    sessions: [{ id: 'a', start: '2031-05-20' }],
  });
  expect(found.map(({ code }) => code)).toEqual(['event-dates']);
});
