import { at } from '../problems/position.ts';
import { type Problem, problem } from '../problems/problem.ts';
import type { ContentRecords, SessionRecord } from '../schema/records.ts';

/**
 * Reports what is wrong with days and times: an event that ends before it begins, a talk outside the days of its event;
 * and, as a warning, two talks in one room at the same time.
 */
export function checkSchedule(records: ContentRecords): Problem[] {
  return [...datesOutOfOrder(records), ...outsideEvent(records), ...roomClashes(records.sessions)];
}

const DAY = 86_400_000;
/** Longer events are mistakes in the month or the year. */
const MAX_DAYS = 60;

function datesOutOfOrder({ events }: ContentRecords): Problem[] {
  return events.flatMap(({ file, data: { start, end } }) => {
    const days = (Date.parse(end) - Date.parse(start)) / DAY;
    if (days >= 0 && days <= MAX_DAYS) return [];
    return [problem('event-dates', file, at('end'), { start, end, days })];
  });
}

function outsideEvent({ events, sessions }: ContentRecords): Problem[] {
  const days = new Map(events.map(({ id, data: { start, end } }) => [id, { start, end }]));
  return sessions.flatMap(({ event, file, data }) => {
    const { start, end } = days.get(event) ?? {};
    const day = data.start?.slice(0, 10);
    if (!day || !start || !end || start > end || (day >= start && day <= end)) return [];
    const detail = { start: day, days: start === end ? start : `${start} to ${end}` };
    return [problem('outside-event', file, at('start'), detail)];
  });
}

/** Where and when a talk was; times in minutes. */
interface Slot {
  readonly session: SessionRecord;
  readonly start: number;
  readonly end: number;
}

/** Talks in one room that overlap. A talk whose duration is not known takes no time. */
function roomClashes(sessions: readonly SessionRecord[]): Problem[] {
  const timed = sessions.filter(({ data }) => data.room !== undefined && data.start?.includes('T'));
  const byRoom = Map.groupBy(timed, ({ event, data }) => `${event}/${data.room}`);
  return [...byRoom.values()].flatMap((inRoom) => {
    let last: Slot | undefined;
    return inRoom
      .map(slotOf)
      .toSorted((a, b) => a.start - b.start || a.end - b.end)
      .flatMap((slot) => {
        const before = last;
        if (!before || slot.end >= before.end) last = slot;
        if (!before || (slot.start >= before.end && slot.start > before.start)) return [];
        const { file, data } = slot.session;
        const detail = {
          title: data.title,
          room: data.room as string,
          other: before.session.file,
          time: (data.start as string).replace('T', ' '),
        };
        return [problem('room-clash', file, at('room'), detail)];
      });
  });
}

function slotOf(session: SessionRecord): Slot {
  const { start, duration = 0 } = session.data;
  const minutes = Date.parse(`${start}Z`) / 60_000;
  return { session, start: minutes, end: minutes + duration };
}
