import * as words from '#words/saved';
import { csv } from '../export/csv.ts';
import { type CalendarEntry, calendar } from '../export/icalendar.ts';
import { keyedUid } from '../export/uid.ts';
import { ordinal } from '../wording/format.ts';
import type { Talk } from './talks.ts';

/** A saved talk to export: with its note, and the absolute address of its page. */
export interface Row {
  readonly talk: Talk;
  readonly note: string;
  readonly address: string;
}

/** A list for each event, under its name. */
export function toMarkdown(rows: readonly Row[], largest: number): string {
  const events = [...Map.groupBy(rows, ({ talk }) => talk.event)].map(([event, ofEvent]) => {
    const items = ofEvent.map((row) => markdownItem(row, largest));
    return `## ${escaped(event)}\n\n${items.join('\n')}\n`;
  });
  return [`# ${words.title}\n`, ...events].join('\n');
}

function markdownItem({ talk, note, address }: Row, largest: number): string {
  const { number, title, speakers, track, when, room } = talk;
  const facts = [speakers, track?.label, when, room].filter((fact) => fact);
  const lines = [
    `${ordinal(number, largest)} [${escaped(title)}](${address})`,
    ...facts.map((fact) => escaped(fact ?? '')),
  ];
  // The note as typed, but without HTML: not every reader of Markdown removes it.
  const quote = note.trim() ? `\n\n${note.trim().replaceAll('<', '\\<').replaceAll(/^/gm, '  > ')}\n` : '';
  return `- ${lines.join('. ')}${quote}`;
}

const escaped = (text: string): string => text.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_[\]<>~&|]/g, '\\$&');

/** A heading line, and a line for each talk. */
export const toCsv = (rows: readonly Row[]): string =>
  csv([
    ['event', 'number', 'title', 'speakers', 'track', 'start', 'duration', 'room', 'address', 'note'],
    ...rows.map(({ talk, note, address }) => [
      talk.event,
      talk.number,
      talk.title,
      talk.speakers,
      talk.track?.label,
      talk.start,
      talk.duration,
      talk.room,
      address,
      note,
    ]),
  ]);

/** The talks whose times are known. */
export const timedRows = (rows: readonly Row[]): Row[] => rows.filter(({ talk }) => talk.start?.includes('T'));

export const toCalendar = (rows: readonly Row[]): string =>
  calendar(
    words.title,
    timedRows(rows).map(
      ({ talk, note, address }): CalendarEntry => ({
        uid: keyedUid(talk.key),
        title: talk.title,
        start: talk.start as string,
        duration: talk.duration,
        timeZone: talk.timeZone,
        place: talk.room,
        description: [talk.speakers, note].filter((text) => text).join('\n\n'),
        url: address,
      }),
    ),
  );
