/**
 * The instant of a local date and time (`2024-05-17T09:30`) in a time zone of the IANA database, as ISO 8601 in UTC. A time
 * that occurs twice, when clocks go back, is the first; one that is skipped is as much later as the clocks go forward.
 */
export function instantOf(local: string, timeZone: string): string {
  const wanted = Date.parse(`${local}Z`);
  const before = wanted - offsetAt(wanted - DAY, timeZone);
  const after = wanted - offsetAt(wanted + DAY, timeZone);
  const instant = [before, after].find((candidate) => candidate + offsetAt(candidate, timeZone) === wanted) ?? before;
  return new Date(instant).toISOString().replace(':00.000Z', 'Z');
}

/** That instant, or some minutes later, by the clocks of the zone: `2024-05-17T09:30:00+01:00`. */
export function zonedTime(local: string, timeZone: string, minutes = 0): string {
  const instant = Date.parse(instantOf(local, timeZone)) + minutes * 60_000;
  const offset = offsetAt(instant, timeZone);
  const time = (milliseconds: number): string => new Date(milliseconds).toISOString();
  return `${time(instant + offset).slice(0, 19)}${offset < 0 ? '-' : '+'}${time(Math.abs(offset)).slice(11, 16)}`;
}

const DAY = 86_400_000;

/** A format for each zone: to make one takes far longer than to use it. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** How many milliseconds the clocks of a zone are ahead of UTC at an instant, which is in milliseconds since 1970. */
export function offsetAt(instant: number, timeZone: string): number {
  const format = formats.get(timeZone) ?? new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  formats.set(timeZone, format);
  const parts = format.formatToParts(instant);
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours, minutes] = /GMT([+-])(\d\d):(\d\d)/.exec(name) ?? [];
  const offset = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
  return sign === '-' ? -offset : offset;
}
