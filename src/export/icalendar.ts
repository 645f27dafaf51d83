import { timeZoneLines } from './icalendarZone.ts';

// iCalendar (RFC 5545). Sections in comments are of it.

/** A talk in a calendar. */
export interface CalendarEntry {
  /** The same in every calendar that has the talk, so that it is there once (3.8.4.7). */
  readonly uid: string;
  readonly title: string;
  /** When it begins, in the time zone: `2024-05-17T09:30`, or only the day. */
  readonly start: string;
  /** In minutes. */
  readonly duration?: number | undefined;
  /** By its name in the IANA database. Without one, times are those of wherever the reader is. */
  readonly timeZone?: string | undefined;
  readonly place?: string | undefined;
  readonly description?: string | undefined;
  readonly url?: string | undefined;
}

/** The calendar of these talks, a file `.ics` of the media type `text/calendar`: lines end with CRLF. */
export function calendar(name: string, entries: readonly CalendarEntry[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Conference archive//EN',
    // The first is of RFC 7986, the second is what most programs read.
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    ...zonesOf(entries).flatMap(([zone, days]) => timeZoneLines(zone, days)),
    ...entries.flatMap(eventLines),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** The time zones of entries with a time, each with the days on which it is used. */
function zonesOf(entries: readonly CalendarEntry[]): [zone: string, days: string[]][] {
  const zones = new Map<string, string[]>();
  for (const { timeZone, start } of entries) {
    const [day = '', time] = start.split('T');
    if (timeZone && time) zones.set(timeZone, [...(zones.get(timeZone) ?? []), day]);
  }
  return [...zones];
}

function eventLines({ uid, title, start, duration, timeZone, place, description, url }: CalendarEntry): string[] {
  const isDay = !start.includes('T');
  const when = `${start.replaceAll(/[-:]/g, '')}${isDay ? '' : '00'}`;
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    // When the data was made (3.8.7.2): of that nothing is known, and it has to be the same in each build.
    `DTSTAMP:${start.slice(0, 10).replaceAll('-', '')}T000000Z`,
    `DTSTART${isDay ? ';VALUE=DATE' : timeZone ? `;TZID=${timeZone}` : ''}:${when}`,
    // Only whole days fit a start without a time (3.8.2.5).
    ...(duration && !isDay ? [`DURATION:PT${duration}M`] : []),
    `SUMMARY:${escaped(title)}`,
    ...(place ? [`LOCATION:${escaped(place)}`] : []),
    ...(description ? [`DESCRIPTION:${escaped(description)}`] : []),
    ...(url ? [`URL:${url}`] : []),
    'END:VEVENT',
  ];
}

/** A value of the type TEXT (3.3.11). Control characters are not allowed in it. */
const escaped = (text: string): string =>
  text
    .replaceAll(/[\\;,]/g, String.raw`\$&`)
    .replaceAll(/\r\n?|\n/g, String.raw`\n`)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed.
    .replaceAll(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '');

/** The most bytes of UTF-8 in a line, without its end (3.1). */
const MAX_BYTES = 75;

/** A line in as many as it needs, each but the first with a space before it (3.1). No character is divided. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let bytes = 0;
  let text = '';
  for (const character of line) {
    const { length } = encoder.encode(character);
    if (bytes + length > MAX_BYTES) {
      text += '\r\n ';
      bytes = 1;
    }
    text += character;
    bytes += length;
  }
  return text;
}
