import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { type Row, toCalendar, toCsv, toMarkdown } from '../../src/saved/exports.ts';

const base = { speakers: '', event: 'Bell Days', has: [] };
const rows: Row[] = [
  {
    talk: {
      ...base,
      key: 'bells/cast',
      number: 3,
      title: 'Cast *bronze*, <b>slowly</b>',
      speakers: 'Ada L., Acme; Wei',
      track: { label: 'Foundry', hue: 30 },
      start: '2025-05-17T09:30',
      when: '17 May 2025, 09:30',
      timeZone: 'Europe/Lisbon',
      duration: 45,
      room: 'Lamp room',
    },
    note: 'Ask [Maria](https://example.org)\n<script>alert(1)</script>',
    address: 'https://example.org/a/',
  },
  {
    talk: { ...base, key: 'bells/ring', number: 12, title: 'Ring', start: '2025-05-18', when: '18 May 2025' },
    note: '',
    address: 'https://example.org/b/',
  },
  {
    talk: { ...base, key: 'tides/ebb', number: 1, title: 'Ebb', event: 'Tides' },
    note: '=1+1',
    address: 'https://example.org/c/',
  },
];

test('Markdown has a list for each event, with links, and notes as typed but for HTML', () => {
  expect(toMarkdown(rows, 12)).toBe(String.raw`# Saved talks

## Bell Days

- 03 [Cast \*bronze\*, \<b\>slowly\</b\>](https://example.org/a/). Ada L., Acme; Wei. Foundry. 17 May 2025, 09:30. Lamp room

  > Ask [Maria](https://example.org)
  > \<script>alert(1)\</script>

- 12 [Ring](https://example.org/b/). 18 May 2025

## Tides

- 01 [Ebb](https://example.org/c/)

  > =1+1

`);
});

test('CSV has a line for each talk, and no cell that a spreadsheet computes', () => {
  expect(toCsv(rows).split('\r\n')).toEqual([
    '\uFEFFevent,number,title,speakers,track,start,duration,room,address,note',
    'Bell Days,3,"Cast *bronze*, <b>slowly</b>","Ada L., Acme; Wei",Foundry,2025-05-17T09:30,45,Lamp room,https://example.org/a/,"Ask [Maria](https://example.org)\n<script>alert(1)</script>"',
    'Bell Days,12,Ring,,,2025-05-18,,,https://example.org/b/,',
    "Tides,1,Ebb,,,,,,https://example.org/c/,'=1+1",
    '',
  ]);
});

test('the calendar has the talks whose times are known, with their notes', () => {
  const events = new ICAL.Component(ICAL.parse(toCalendar(rows))).getAllSubcomponents('vevent');
  expect(
    events
      .map((event) => new ICAL.Event(event))
      .map(({ summary, description, location, startDate, duration }) => ({
        summary,
        description,
        location,
        start: startDate.toString(),
        zone: startDate.zone?.tzid,
        duration: duration.toString(),
      })),
  ).toEqual([
    {
      summary: 'Cast *bronze*, <b>slowly</b>',
      description: 'Ada L., Acme; Wei\n\nAsk [Maria](https://example.org)\n<script>alert(1)</script>',
      location: 'Lamp room',
      start: '2025-05-17T09:30:00',
      zone: 'Europe/Lisbon',
      duration: 'PT45M',
    },
  ]);
});
