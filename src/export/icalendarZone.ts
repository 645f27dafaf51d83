import { offsetAt } from '../text/zone.ts';

const [MINUTE, DAY] = [60_000, 86_400_000];

/** A change of the clocks: when, in milliseconds since 1970, and how far they are ahead of UTC before and after. */
interface Change {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/**
 * The lines of a VTIMEZONE (RFC 5545, 3.6.5) that is right for these days, year-month-day: the offset of a year before the
 * first of them, and each change until a year after the last.
 */
export function timeZoneLines(zone: string, days: readonly string[]): string[] {
  const [first = '', last = first] = [days.toSorted()[0], days.toSorted().at(-1)];
  const [start, end] = [Date.parse(first) - 366 * DAY, Date.parse(last) + 366 * DAY];
  const before = offsetAt(start, zone);
  const observances = changesIn(zone, start, end).map(({ at, from, to }) => [
    ...observance(to > from ? 'DAYLIGHT' : 'STANDARD', localTime(at + from), from, to),
  ]);
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${zone}`,
    ...observance('STANDARD', localTime(start + before), before, before),
    ...observances.flat(),
    'END:VTIMEZONE',
  ];
}

function changesIn(zone: string, start: number, end: number): Change[] {
  const changes: Change[] = [];
  for (let day = start; day < end; day += DAY) {
    const [from, to] = [offsetAt(day, zone), offsetAt(day + DAY, zone)];
    if (from !== to) changes.push({ at: changeBetween(zone, day, day + DAY, to), from, to });
  }
  return changes;
}

/** The first minute of an interval at which the clocks have the offset of its end. */
function changeBetween(zone: string, start: number, end: number, to: number): number {
  if (end - start <= MINUTE) return end;
  const middle = start + Math.floor((end - start) / 2 / MINUTE) * MINUTE;
  return offsetAt(middle, zone) === to ? changeBetween(zone, start, middle, to) : changeBetween(zone, middle, end, to);
}

const observance = (kind: 'STANDARD' | 'DAYLIGHT', start: string, from: number, to: number): string[] => [
  `BEGIN:${kind}`,
  `DTSTART:${start}`,
  `TZOFFSETFROM:${offset(from)}`,
  `TZOFFSETTO:${offset(to)}`,
  `END:${kind}`,
];

/** An instant that is already moved by the offset, as `20241027T020000`. */
const localTime = (moved: number): string => new Date(moved).toISOString().slice(0, 19).replaceAll(/[-:]/g, '');

/** An offset in milliseconds as `+0530` (3.3.14). */
function offset(milliseconds: number): string {
  const minutes = Math.abs(milliseconds) / MINUTE;
  const two = (number: number): string => `${Math.floor(number)}`.padStart(2, '0');
  return `${milliseconds < 0 ? '-' : '+'}${two(minutes / 60)}${two(minutes % 60)}`;
}
