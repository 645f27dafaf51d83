import type { ChangeLog } from './changeLog.ts';

// Dates and times of sources, as the archive writes them: local to the event, without an offset.

const ISO = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(?::\d\d(?:\.\d+)?)?)?\s*(Z|[+-]\d\d(?::?\d\d)?)?$/i;

/** A moment of a source. */
export interface Moment {
  /** As it is written, without its offset: `2024-05-17T09:30`, or a date. */
  readonly written: string;
  /** In the time zone of the event; undefined if the zone or the offset is not known. */
  readonly inZone: string | undefined;
  /** Whether it is given in UTC. */
  readonly utc: boolean;
}

/** Reads a date or a date with a time (ISO 8601); undefined for anything else. */
export function momentIn(value: string, zone?: string): Moment | undefined {
  const [, day, time, offset] = ISO.exec(value.trim()) ?? [];
  if (day === undefined || !isDay(day)) return undefined;
  if (time === undefined) return { written: day, inZone: undefined, utc: false };
  if (!/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time)) return undefined;
  const utc = offset !== undefined && /^(?:Z|[+-]00(?::?00)?)$/i.test(offset);
  const known = offset !== undefined && zone !== undefined;
  return { written: `${day}T${time}`, inZone: known ? inZone(`${day}T${time}`, offset, zone) : undefined, utc };
}

const isDay = (day: string): boolean => {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
};

function inZone(local: string, offset: string, zone: string): string {
  const [, hours, minutes] = /^([+-]\d\d):?(\d\d)?$/.exec(offset) ?? [];
  const instant = new Date(`${local}:00${hours === undefined ? 'Z' : `${hours}:${minutes ?? '00'}`}`);
  const parts = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  return parts.format(instant).replace(' ', 'T');
}

/** The minutes of `45`, `00:45`, `1:30:00` or `45 min`; undefined for anything else, and for none. */
export function minutesIn(value: string): number | undefined {
  const text = value.trim();
  const [, hours, minutes] = /^(\d+):([0-5]\d)(?::[0-5]\d)?$/.exec(text) ?? [];
  const [, h, m] = /^(?:(\d+)\s*h(?:ours?|rs?)?)?\s*(?:(\d+)\s*m?(?:in(?:ute)?s?)?\.?)?$/i.exec(text) ?? [];
  const total = hours === undefined ? Number(h ?? 0) * 60 + Number(m ?? 0) : Number(hours) * 60 + Number(minutes);
  return validMinutes(total);
}

/** Rounded minutes from 1 to those of a day; undefined for others. */
export function validMinutes(minutes: number): number | undefined {
  const whole = Math.round(minutes);
  return whole >= 1 && whole <= 1440 ? whole : undefined;
}

/** The minutes between two local times; undefined if the second is not later on the same or next day. */
export function minutesBetween(start: string, end: string): number | undefined {
  if (!start.includes('T') || !end.includes('T')) return undefined;
  return validMinutes((Date.parse(`${end}:00Z`) - Date.parse(`${start}:00Z`)) / 60_000);
}

const MOMENT = 'not a date such as 2024-05-17 or 2024-05-17 09:30';

/** The moment of a field; reports one that is none, and one in UTC whose time zone is not known. */
export function momentOf(value: string | undefined, field: string, log: ChangeLog, zone?: string): Moment | undefined {
  const moment = value === undefined ? undefined : momentIn(value, zone);
  if (value !== undefined && moment === undefined) log.dropped(field, MOMENT, value);
  if (moment?.utc && moment.inZone === undefined) log.changed(field, 'given in UTC, and written as it is', value);
  return moment;
}

/** The minutes of a field; reports a value that is no duration of a talk. */
export function durationOf(value: string | number | undefined, field: string, log: ChangeLog): number | undefined {
  const minutes = typeof value === 'number' ? validMinutes(value) : minutesIn(value ?? '');
  if (value !== undefined && minutes === undefined) log.dropped(field, 'not a duration of 1 to 1440 minutes', value);
  return minutes;
}

/** The minutes from a start to the end in a field; reports an end that makes no duration. */
export function durationUntil(
  end: string | undefined,
  field: string,
  log: ChangeLog,
  start: string | undefined,
): number | undefined {
  if (end === undefined) return undefined;
  const minutes = start === undefined ? undefined : minutesBetween(start, end);
  if (minutes === undefined) log.dropped(field, 'not 1 to 1440 minutes after the start', end);
  return minutes;
}

/** The time of a clock, `9:30` or `09:30:00`, as `09:30`; undefined for anything else. */
export function clockIn(value: string): string | undefined {
  const [, hours, minutes] = /^([01]?\d|2[0-3])[:.h]([0-5]\d)(?::\d\d)?$/.exec(value.trim()) ?? [];
  return hours && `${hours.padStart(2, '0')}:${minutes}`;
}

/** The time of the clock in a field; reports one that is none. */
export function clockOf(value: string | undefined, field: string, log: ChangeLog): string | undefined {
  const clock = value === undefined ? undefined : clockIn(value);
  if (value !== undefined && clock === undefined) log.dropped(field, 'not a time such as 09:30', value);
  return clock;
}

/** The day of a date or time of a source; reports one that is neither. */
export function dayIn(value: string | undefined, field: string, log: ChangeLog): string | undefined {
  const day = value === undefined ? undefined : momentIn(value)?.written.slice(0, 10);
  if (value !== undefined && day === undefined) log.dropped(field, 'not a date', value);
  return day;
}

/** The day after one. */
export function nextDay(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

/** The day of a local time. */
export const dayOf = (start: string): string => start.slice(0, 10);
