import type { Event, Session } from '../catalogue/types.ts';

/** The share of its talks whose times an event must know to be shown as a timetable, or whose days to be shown by day. */
const MIN_SHARE = 0.75;

/** The sessions of a day of an event, in the order of their times. */
export interface Day {
  /** The date, year-month-day. */
  readonly date: string;
  readonly sessions: readonly Session[];
}

/** How to show the programme of an event: by time and room, by day, or, where neither is known, by track. */
export interface Programme {
  readonly form: 'timetable' | 'days' | 'tracks';
  /** Empty for a programme by track. */
  readonly days: readonly Day[];
  /** The sessions of which the time (for a timetable) or the day is not known. */
  readonly rest: readonly Session[];
}

export function programmeOf({ sessions }: Event): Programme {
  const timed = sessions.filter(({ start }) => start?.includes('T'));
  const dated = sessions.filter(({ start }) => start !== undefined);
  const enough = (some: readonly Session[]): boolean => some.length > 0 && some.length >= sessions.length * MIN_SHARE;
  const without = (some: readonly Session[]): Session[] => {
    const known = new Set(some);
    return sessions.filter((session) => !known.has(session));
  };
  if (enough(timed)) return { form: 'timetable', days: byDay(timed), rest: without(timed) };
  if (enough(dated)) return { form: 'days', days: byDay(dated), rest: without(dated) };
  return { form: 'tracks', days: [], rest: sessions };
}

function byDay(sessions: readonly Session[]): Day[] {
  const days = Map.groupBy(sessions, ({ start = '' }) => start.slice(0, 10));
  return [...days]
    .map(([date, ofDay]) => ({ date, sessions: ofDay.toSorted((a, b) => (startOf(a) < startOf(b) ? -1 : 1)) }))
    .toSorted((a, b) => (a.date < b.date ? -1 : 1));
}

const startOf = ({ start = '', number }: Session): string => `${start} ${`${number}`.padStart(9, '0')}`;

/** What is in one room from a time on: its sessions, and how many rows they take. */
export interface Cell {
  readonly sessions: readonly Session[];
  readonly rows: number;
}

/** A time of a day, with a cell for each room; undefined where a cell above reaches into it. */
export interface Row {
  readonly time: string;
  readonly cells: readonly (Cell | undefined)[];
}

/** With more rooms than this, a table has one column for all. */
export const MAX_ROOMS = 7;

/** The sessions of a day as a table: a column for each room, a row for each time that a session starts at. */
export interface Table {
  /** The names of the rooms; undefined for sessions without one, which come last. Empty for one column of all. */
  readonly rooms: readonly (string | undefined)[];
  readonly rows: readonly Row[];
}

/** Rooms are sorted by the rules of a language. */
export function tableOf({ sessions }: Day, language: string): Table {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const named = [...new Set(sessions.flatMap(({ room }) => room ?? []))].toSorted(compare);
  const rooms = [...named, ...(sessions.some(({ room }) => room === undefined) ? [undefined] : [])];
  const times = [...new Set(sessions.map(timeOf))].toSorted();
  if (rooms.length > MAX_ROOMS || named.length === 0) {
    const byTime = Map.groupBy(sessions, timeOf);
    return { rooms: [], rows: times.map((time) => ({ time, cells: [{ sessions: byTime.get(time) ?? [], rows: 1 }] })) };
  }
  const inRoom = rooms.map((room) =>
    Map.groupBy(
      sessions.filter((one) => one.room === room),
      timeOf,
    ),
  );
  const columns = inRoom.map((byTime) => columnOf(times, byTime));
  return { rooms, rows: times.map((time, index) => ({ time, cells: columns.map((column) => column[index]) })) };
}

/** The cells of a room: a session reaches down as far as it lasts, unless another one starts in the room. */
function columnOf(times: readonly string[], byTime: ReadonlyMap<string, readonly Session[]>): (Cell | undefined)[] {
  const cells: (Cell | undefined)[] = [];
  for (let at = 0; at < times.length; ) {
    const sessions = byTime.get(times[at] as string) ?? [];
    const end = Math.max(...sessions.map((session) => minutesOf(timeOf(session)) + (session.duration ?? 0)));
    let rows = 1;
    for (let next = at + 1; next < times.length; next += 1) {
      const time = times[next] as string;
      if (byTime.has(time) || minutesOf(time) >= end) break;
      rows += 1;
    }
    cells[at] = { sessions, rows };
    at += rows;
  }
  return cells;
}

const timeOf = ({ start = '' }: Session): string => start.slice(11);
const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
