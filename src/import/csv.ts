import { type CsvError, parse } from 'csv-parse/sync';
import { idOf } from '../ids.ts';
import { quoted } from '../problems/format.ts';
import { abstractOf } from './abstractOf.ts';
import { ChangeLog } from './changeLog.ts';
import { type CsvKey, headingsOf } from './csvHeadings.ts';
import { speakersIn } from './csvSpeakers.ts';
import { Entry } from './entry.ts';
import { refuseInput } from './inputError.ts';
import { whatIs } from './json.ts';
import { resources, type SourceLink } from './resources.ts';
import { formatIn, languageIn, levelIn } from './sessionWords.ts';
import { clockIn, durationOf, durationUntil, minutesBetween, momentOf, nextDay } from './time.ts';
import type { Imported, ImportedSession, Importer, SourceKey } from './types.ts';

const EXPECTED = 'a CSV file: headings in its first row, and a row per talk';

/** Reads a CSV file, with commas, semicolons or tabs. Headings are matched by name, or by the option `map`. */
export const csv: Importer = ({ text }, { event, map = new Map() }): Imported => {
  if (text === undefined) return refuseInput(EXPECTED, 'a folder');
  const [first = [], ...lines] = rowsIn(text);
  const width = lines.reduce((most, cells) => Math.max(most, cells.length), first.length);
  const headings = Array.from({ length: width }, (_, at) => first[at] || `column ${at + 1}`);
  const twice = headings.find((heading, at) => headings.indexOf(heading) !== at);
  if (twice !== undefined)
    return refuseInput(EXPECTED, `two columns with the heading ${quoted(twice)}`, 'Rename one of them.');
  const keys = headingsOf(headings, map);
  const log = new ChangeLog();
  const sessions = lines.flatMap((cells, index) => {
    const row = new Entry(Object.fromEntries(headings.map((heading, at) => [heading, cells[at] ?? ''])), '', log);
    const session = sessionIn(new Row(row, keys), event, index + 2, log);
    // Nobody knows what is in an unknown column: it may be private.
    row.finish((value) => typeof value === 'string' && URL.canParse(value) && /^https?:/i.test(value));
    return session ?? [];
  });
  return { event: { from: 'the file', links: [] }, tracks: [], sessions, speakers: [], keys: keysFrom(keys), log };
};

/** The keys of a talk that the columns fill. */
function keysFrom(headings: ReadonlyMap<CsvKey, string>): SourceKey[] {
  const others = {
    id: [],
    title: [],
    topics: [],
    company: [],
    date: ['start'],
    end: ['duration'],
    url: ['links'],
  } as const;
  return [...headings.keys()].flatMap((key): readonly SourceKey[] =>
    key in others ? others[key as keyof typeof others] : [key as SourceKey],
  );
}

function rowsIn(text: string): string[][] {
  const first = text.slice(0, 2000).trimStart();
  if (first === '' || /^(?:[<{]|\[\s*[[{"])/.test(first))
    refuseInput(EXPECTED, whatIs(text, new Error('')).replace(/ with an error.*/, ''));
  const line = /^.*/.exec(first)?.[0] ?? '';
  const delimiter = [',', ';', '\t'].toSorted((a, b) => line.split(b).length - line.split(a).length)[0] ?? ',';
  try {
    const options = { bom: true, delimiter, skip_empty_lines: true, relax_column_count: true, trim: true };
    // An apostrophe before what would be a formula says that it is a text, as tables of an archive have it.
    return parse(text, options).map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@])/, '')));
  } catch (error) {
    const { lines, message } = error as CsvError & { lines?: number };
    return refuseInput(EXPECTED, `an error of syntax${lines ? ` in row ${lines}` : ''}: ${message}`);
  }
}

/** A line by the keys of the archive. */
class Row {
  readonly entry: Entry;
  readonly #headings: ReadonlyMap<CsvKey, string>;

  constructor(entry: Entry, headings: ReadonlyMap<CsvKey, string>) {
    this.entry = entry;
    this.#headings = headings;
  }

  heading = (key: CsvKey): string => this.#headings.get(key) ?? key;
  line = (key: CsvKey): string | undefined => this.entry.line(this.heading(key));
  text = (key: CsvKey): string | undefined => this.entry.text(this.heading(key));
}

function sessionIn(row: Row, event: string, line: number, log: ChangeLog): ImportedSession | undefined {
  const title = row.line('title');
  if (title === undefined) {
    log.dropped('rows', 'a row without a title', `row ${line}`);
    row.entry.known(...row.entry.keys());
    return undefined;
  }
  const start = startIn(row, log);
  const end = endIn(row, start, log);
  const given = durationOf(row.line('duration'), row.heading('duration'), log);
  const duration = given ?? durationUntil(end, row.heading('end'), log, start);
  const links = (['slides', 'video', 'url'] as const).flatMap((key): SourceLink[] => {
    const url = row.line(key);
    const kind = key === 'url' ? 'page' : key;
    return url ? [{ url, kind, field: row.heading(key), label: key === 'url' ? 'Talk page' : undefined }] : [];
  });
  return {
    from: `row ${line}, “${title}”`,
    // Lines move; a title seldom changes.
    importId: `csv/${event}/${row.line('id') ?? idOf(title)}`,
    title,
    track: row.line('track'),
    speakers: speakersIn(
      row.text('speakers'),
      row.text('company'),
      { speakers: row.heading('speakers'), company: row.heading('company') },
      log,
    ),
    format: formatIn(row.line('format'), row.heading('format'), log),
    level: levelIn(row.line('level'), row.heading('level'), log),
    language: languageIn(row.line('language'), row.heading('language'), log),
    start,
    duration,
    room: row.line('room'),
    topics: (row.line('topics') ?? '')
      .split(/[;,]/)
      .map((topic) => topic.trim())
      .filter(Boolean),
    ...resources(links, log),
    license: row.line('license'),
    order: orderIn(row, log),
    abstract: abstractOf([{ text: row.text('abstract'), field: row.heading('abstract') }], 'plain', log),
  };
}

function orderIn(row: Row, log: ChangeLog): number | undefined {
  const order = row.entry.number(row.heading('order'));
  if (order === undefined || (Number.isInteger(order) && order > 0)) return order;
  log.dropped(row.heading('order'), 'not a whole number from 1', order);
  return undefined;
}

/** The start, from one column or from a day and a time. */
function startIn(row: Row, log: ChangeLog): string | undefined {
  const day = momentIn(row, 'date', undefined, log)?.slice(0, 10);
  return momentIn(row, 'start', day, log) ?? day;
}

/** The end. A time of the clock before that of the start is on the next day, if the talk is shorter than half a day. */
function endIn(row: Row, start: string | undefined, log: ChangeLog): string | undefined {
  const day = start?.slice(0, 10);
  const end = momentIn(row, 'end', day, log);
  const isClock = clockIn(row.line('end') ?? '') !== undefined;
  if (!start || !end || !day || !isClock || end > start) return end;
  const later = `${nextDay(day)}${end.slice(10)}`;
  if ((minutesBetween(start, later) ?? Number.POSITIVE_INFINITY) > 720) return end;
  log.changed(row.heading('end'), 'before the start: on the next day', row.line('end'));
  return later;
}

function momentIn(
  row: Row,
  key: 'date' | 'start' | 'end',
  day: string | undefined,
  log: ChangeLog,
): string | undefined {
  const value = row.line(key);
  const clock = day && value && clockIn(value);
  return momentOf(clock ? `${day}T${clock}` : value, row.heading(key), log)?.written;
}
