import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { type CalendarEntry, calendar } from '../../src/export/icalendar.ts';
import { instantOf } from '../../src/text/zone.ts';

const talk: CalendarEntry = { uid: 'bells--lamp@test', title: 'Lamp', start: '2024-05-17T09:30' };

const read = (text: string) => {
  const parsed = new ICAL.Component(ICAL.parse(text));
  const zones = new Map(
    parsed.getAllSubcomponents('vtimezone').map((zone) => [`${zone.getFirstPropertyValue('tzid')}`, zone]),
  );
  return { parsed, zones, events: parsed.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event)) };
};

/** When the only talk of a calendar begins by the rules of its VTIMEZONE, in UTC. */
function instantIn(text: string): string {
  const { zones, events } = read(text);
  const [event] = events;
  const [zone] = zones.values();
  const start = event?.startDate.clone();
  if (start && zone) start.zone = new ICAL.Timezone(zone);
  return new Date((start?.toUnixTime() ?? 0) * 1000).toISOString().replace(':00.000Z', 'Z');
}

test('is a file of lines that end with CRLF', () => {
  const entry: CalendarEntry = {
    ...talk,
    duration: 45,
    place: 'Lamp room, Lisbon',
    description: 'One; two, \\ three\nfour',
    url: 'https://example.org/lamp/',
  };
  expect(calendar('Bells, 2024', [entry]).split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Conference archive//EN',
    'NAME:Bells\\, 2024',
    'X-WR-CALNAME:Bells\\, 2024',
    'BEGIN:VEVENT',
    'UID:bells--lamp@test',
    'DTSTAMP:20240517T000000Z',
    'DTSTART:20240517T093000',
    'DURATION:PT45M',
    'SUMMARY:Lamp',
    'LOCATION:Lamp room\\, Lisbon',
    'DESCRIPTION:One\\; two\\, \\\\ three\\nfour',
    'URL:https://example.org/lamp/',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

test('has a whole day for a talk of which only the day is known', () => {
  const text = calendar('Bells', [{ ...talk, start: '2024-05-17', duration: 45, timeZone: 'Europe/Lisbon' }]);
  expect(text).toContain('DTSTART;VALUE=DATE:20240517\r\n');
  expect(text).not.toMatch(/DURATION|VTIMEZONE|TZID/);
  expect(read(text).events[0]?.startDate.isDate).toBe(true);
});

test('may be empty', () => {
  expect(read(calendar('', [])).events).toEqual([]);
});

describe('texts', () => {
  const hostile = fc.string({ unit: 'binary', maxLength: 200, size: 'max' }).map((text) => text.toWellFormed());

  test('are read as they were, without control characters, in lines of at most 75 bytes', () => {
    fc.assert(
      fc.property(hostile, hostile, (title, description) => {
        const text = calendar('Bells', [{ ...talk, title, description }]);
        for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        const clean = (value: string) =>
          // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed.
          value.replaceAll(/\r\n?/g, '\n').replaceAll(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '');
        const [event] = read(text).events;
        expect(event?.summary).toBe(clean(title));
        if (description) expect(event?.description).toBe(clean(description));
      }),
    );
  });

  test('cannot end their line and begin another', () => {
    const title = 'Lamp\r\nEND:VEVENT\nATTACH:https://example.org/\u2028END:VCALENDAR';
    const { parsed, events } = read(calendar(title, [{ ...talk, title, place: title, description: title }]));
    expect(events).toHaveLength(1);
    expect(parsed.getFirstSubcomponent('vevent')?.hasProperty('attach')).toBe(false);
  });
});

describe('a time zone', () => {
  test('is written out with the changes of a year before and after', () => {
    const text = calendar('Bells', [{ ...talk, timeZone: 'Europe/Lisbon' }]);
    expect(text).toContain('DTSTART;TZID=Europe/Lisbon:20240517T093000\r\n');
    expect(text.match(/BEGIN:(?:DAYLIGHT|STANDARD)\r\nDTSTART:\d+T\d+/g)?.map((found) => found.slice(6))).toEqual([
      'STANDARD\r\nDTSTART:20230517T010000',
      'STANDARD\r\nDTSTART:20231029T020000',
      'DAYLIGHT\r\nDTSTART:20240331T010000',
      'STANDARD\r\nDTSTART:20241027T020000',
      'DAYLIGHT\r\nDTSTART:20250330T010000',
    ]);
  });

  test('is there once for each that is used', () => {
    const zones = ['Europe/Lisbon', 'Asia/Kolkata', 'Europe/Lisbon', undefined];
    const text = calendar(
      'Bells',
      zones.map((timeZone, index) => ({ ...talk, uid: `${index}`, timeZone })),
    );
    expect([...read(text).zones.keys()]).toEqual(['Europe/Lisbon', 'Asia/Kolkata']);
  });

  test.each([
    'Europe/Lisbon',
    'America/Los_Angeles',
    'Australia/Lord_Howe',
    'Asia/Kolkata',
    'America/St_Johns',
    'Pacific/Apia',
    'Africa/Casablanca',
    'UTC',
  ])('gives the instants of that zone: %s', (timeZone) => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1995-01-01'), max: new Date('2037-01-01'), noInvalidDate: true }),
        (date) => {
          const start = date.toISOString().slice(0, 16);
          const instant = instantOf(start, timeZone);
          // A time that is skipped or occurs twice is read in more than one way.
          const isClear = [-120, -60, -30, 30, 60, 120].every((minutes) => {
            const moved = new Date(Date.parse(`${start}Z`) + minutes * 60_000).toISOString().slice(0, 16);
            return Date.parse(instantOf(moved, timeZone)) - Date.parse(instant) === minutes * 60_000;
          });
          fc.pre(isClear);
          expect(instantIn(calendar('Bells', [{ ...talk, start, timeZone }]))).toBe(instant);
        },
      ),
      { numRuns: 40 },
    );
  });
});
