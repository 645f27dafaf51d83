import type { Session } from '../catalogue/types.ts';
import { sessionPath } from '../paths.ts';
import { bylineText } from '../wording/byline.ts';
import type { Words } from '../words/words.ts';
import { addressOf } from './address.ts';
import { type CalendarEntry, calendar } from './icalendar.ts';
import { uidOf } from './uid.ts';

/** Whether a day is known of a talk, without which it is in no calendar. */
export const hasDay = ({ start }: Session): boolean => start !== undefined;

/** Whether the time of the day is known as well, without which it is in no schedule. */
export const hasTime = ({ start }: Session): boolean => start?.includes('T') ?? false;

/** The talks of a list that have a day, as a calendar of that name. */
export const scheduleCalendar = (
  name: string,
  sessions: readonly Session[],
  site: URL | undefined,
  words: Words['talk'],
): string =>
  calendar(
    name,
    sessions.flatMap((session): CalendarEntry[] => {
      const { title, start, duration, room, event, abstract } = session;
      if (start === undefined) return [];
      const description = [bylineText(words, session), abstract.text].filter(Boolean).join('\n\n');
      return [
        {
          uid: uidOf(session),
          title,
          start,
          duration,
          timeZone: event.timezone,
          place: [room, event.place].filter(Boolean).join(', '),
          description,
          url: site && addressOf(sessionPath(session), site),
        },
      ];
    }),
  );
