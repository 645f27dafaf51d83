import type { Event, Session } from '../catalogue/types.ts';
import type { Words } from '../words/words.ts';
import { frabSchedule } from './frab.ts';
import { hasDay, hasTime, scheduleCalendar } from './scheduleCalendar.ts';

/** The schedule of an event, or of a part of it. */
export interface Schedule {
  readonly event: Event;
  readonly name: string;
  readonly sessions: readonly Session[];
  /** How it is written, which is also the ending of its file. */
  readonly format: ScheduleFormat;
}

/** iCalendar, and the JSON of c3voc and frab. */
export type ScheduleFormat = 'ics' | 'json';

/**
 * The formats in which there is a schedule of these talks: none without days, and JSON only with times, a time zone that
 * says which instants they are, and a site.
 */
export const scheduleFormats = (sessions: readonly Session[], site: string | undefined): ScheduleFormat[] => [
  ...(sessions.some(hasDay) ? ['ics' as const] : []),
  ...(site && sessions.some((session) => hasTime(session) && session.event.timezone !== undefined)
    ? ['json' as const]
    : []),
];

/** The file of a schedule. */
export const scheduleFile = (
  { event, name, sessions, format }: Schedule,
  site: URL | undefined,
  words: Words['talk'],
): string =>
  site && format === 'json'
    ? JSON.stringify(frabSchedule(event, site, sessions))
    : scheduleCalendar(name, sessions, site, words);
