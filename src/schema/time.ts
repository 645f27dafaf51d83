import { z } from 'astro/zod';
import { nearest } from '../text/nearest.ts';
import { dayMeant } from './dayMeant.ts';
import { refuse } from './refuse.ts';

// Dates, times, durations and time zones. YAML's core schema leaves all of them as text, except numbers.

const isDay = (value: string): boolean => z.iso.date().safeParse(value).success;

/** A value with hyphens instead of dashes, a colon in its time, and no comma at its end. */
const plain = (value: string): string =>
  value
    .replaceAll(/[‐‑‒–—−]/g, '-')
    .replace(/T(\d\d)(\d\d)$/, 'T$1:$2')
    .replace(/(?<=.)[,;]\s*$/, '');

/** A date, `2024-05-17` (ISO 8601). Refuses other forms and days that do not exist. */
export const date = () =>
  z
    .string()
    .superRefine((value, context) => {
      if (!isDay(value)) refuse(context, 'bad-date', { value, better: dayMeant(plain(value).replace(/T\d.*$/, '')) });
    })
    .meta({ format: 'date' });

/** A date and local time, `2024-05-17T09:30`, or only a date (ISO 8601). Refuses other forms, seconds and time zones. */
export const dateTime = () =>
  z.string().superRefine((value, context) => {
    if (!isDateTime(value)) refuse(context, 'bad-date-time', { value, better: dateTimeIn(plain(value)) });
  });

function isDateTime(value: string): boolean {
  const [, day = '', time] = /^([^T]*)(?:T(.*))?$/.exec(value) ?? [];
  return isDay(day) && (time === undefined || /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time));
}

/** The valid form of a date and time in another common form; undefined if that is not sure. */
function dateTimeIn(value: string): string | undefined {
  const form =
    /^(?<day>.*?\d)(?:(?:[T,]\s*|,?\s+)(?:at\s+)?(?<hour>\d{1,2})(?:[:.](?<minute>\d\d)(?::\d\d(?:\.\d+)?)?)?\s*(?:(?<half>[ap])\.?m\.?|(?<zone>Z|[+-]\d\d:?\d\d)|uhr|h)?)?$/i;
  const { day = '', hour, minute, half = '' } = form.exec(value.trim())?.groups ?? {};
  const date = dayMeant(day);
  if (date === undefined || hour === undefined) return dayMeant(value);
  if (minute === undefined && !half) return undefined;
  const hours = half ? (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hour);
  const better = `${date}T${`${hours}`.padStart(2, '0')}:${minute ?? '00'}`;
  return isDateTime(better) && !(half && Number(hour) > 12) ? better : undefined;
}

/** One day. */
const MAX_MINUTES = 1440;

/** A duration in minutes. Refuses everything but an integer from 1 to 1440. */
export const minutes = () =>
  z
    .unknown()
    .meta({ type: 'integer', minimum: 1, maximum: MAX_MINUTES })
    .transform((value, context) => {
      if (!isMinutes(value))
        refuse(context, 'bad-minutes', {
          value,
          max: MAX_MINUTES,
          better: typeof value === 'string' ? minutesIn(plain(value)) : undefined,
        });
      return value as number;
    });

const isMinutes = (value: unknown): boolean =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= MAX_MINUTES;

/** The minutes of a duration in another common form, such as `0:45`, `45 min`, `1 h 30 min`, `PT45M`. */
function minutesIn(value: string): number | undefined {
  const forms = [
    /^(?:(?<hours>\d+):)(?<minutes>[0-5]\d)(?::00)?$/,
    /^(?:pt)?(?:(?<hours>\d+)\s*h(?:ours?|rs?)?)?\s*(?:(?<minutes>\d+)\s*m?(?:in(?:ute)?s?)?\.?)?$/i,
  ];
  const { hours = 0, minutes = 0 } = forms.map((form) => form.exec(value.trim())?.groups).find(Boolean) ?? {};
  const better = Number(hours) * 60 + Number(minutes);
  return isMinutes(better) ? better : undefined;
}

/** A time zone by its name in the IANA database, such as `Europe/Lisbon`. Refuses abbreviations and offsets. */
export const timeZone = () =>
  z.string().superRefine((value, context) => {
    if (!isTimeZone(value)) refuse(context, 'bad-time-zone', { value, better: timeZoneIn(value) });
  });

/** Whether a text is such a name. */
export function isTimeZone(value: string): boolean {
  try {
    const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions();
    // Older names (Asia/Calcutta, CET) are fine. Offsets are not: they have no daylight saving time.
    return (
      /^(?:UTC|GMT|[CEMW]ET|[EHM]ST)$/.test(value) ||
      (/^(?!Etc\/)[A-Z]\w+\//.test(value) && (timeZone === value || timeZone.toLowerCase() !== value.toLowerCase()))
    );
  } catch {
    return false;
  }
}

/** The time zone that is probably intended by `europe/lisbon`, `Lisbon` or `Europe/Lissabon`. */
function timeZoneIn(value: string): string | undefined {
  const zones = [...Intl.supportedValuesOf('timeZone'), 'UTC'];
  const place = value.trim().replaceAll(/\s+/g, '_').toLowerCase();
  return (
    zones.find((zone) => zone.toLowerCase() === place || zone.toLowerCase().endsWith(`/${place}`)) ??
    nearest(value, zones)
  );
}
