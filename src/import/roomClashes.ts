import type { ImportProblem, PlannedFile } from './planTypes.ts';

interface Slot {
  readonly file: PlannedFile;
  readonly start: number;
  readonly end: number;
}

/** Talks that are in one room at the same time: `check:content` asks whether that is right. */
export function roomClashes(sessions: readonly PlannedFile[]): ImportProblem[] {
  const rooms = Map.groupBy(sessions.flatMap(slotOf), ({ file }) => String(file.data.room));
  return [...rooms].flatMap(([room, slots]) =>
    slots
      .toSorted((a, b) => a.start - b.start)
      .flatMap((slot, index, sorted) => {
        const before = sorted.slice(0, index).find(({ end }) => end > slot.start);
        if (before === undefined) return [];
        const message = `It is in the room ${room} at the same time as ${before.file.from}.`;
        return [{ from: slot.file.from, message }];
      }),
  );
}

function slotOf(file: PlannedFile): Slot[] {
  const { start, duration, room } = file.data;
  if (typeof start !== 'string' || !start.includes('T') || typeof duration !== 'number' || !room) return [];
  const begin = Date.parse(`${start}:00Z`) / 60_000;
  return [{ file, start: begin, end: begin + duration }];
}
