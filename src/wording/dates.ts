/** Dates in a language, given as year-month-day. */
export interface Dates {
  /** From a day to another: “30 September – 1 October 2019”, “3–5 May 2020”, “7 May 2020”. */
  readonly range: (start: string, end: string) => string;
  /** A day with its weekday: “Monday, 30 September 2019”. */
  readonly day: (date: string) => string;
  /** A day, or a day and time, as a talk has it: “30 September 2019”, “30 September 2019, 10:30”. */
  readonly start: (start: string) => string;
}

/** English of no country has the day before the month, as in most countries. */
const localeOf = (language: string): string => (language === 'en' ? 'en-001' : language);

export function datesIn(language: string): Dates {
  const formatOf = (dateStyle: 'long' | 'full') =>
    new Intl.DateTimeFormat(localeOf(language), { dateStyle, timeZone: 'UTC', calendar: 'gregory' });
  const [long, full] = [formatOf('long'), formatOf('full')];
  const ranges = new Map<string, string>(); // Many talks are on few days.
  const range = (start: string, end: string): string => {
    const key = `${start}/${end}`;
    const text = ranges.get(key) ?? plainSpaces(long.formatRange(dateOf(start), dateOf(end)));
    ranges.set(key, text);
    return text;
  };
  return {
    range,
    day: (date) => plainSpaces(full.format(dateOf(date))),
    start: (start) => {
      const [day = '', time] = start.split('T');
      return [range(day, day), ...(time ? [time] : [])].join(', ');
    },
  };
}

const dateOf = (date: string): Date => new Date(`${date}T00:00Z`);

/** The narrow spaces around a dash are in few fonts. */
const plainSpaces = (text: string): string => text.replaceAll(/[\u2009\u202F]/g, ' ');

/** The year of a date. */
export const yearOf = (date: string): number => Number(date.slice(0, 4));

/** The years from a date to another: “2019”, “2017–2019”. */
export const yearRange = (start: string, end: string): string =>
  yearOf(start) === yearOf(end) ? `${yearOf(end)}` : `${yearOf(start)}–${yearOf(end)}`;

/** The year of the archived copies to link to: the one after the event, when its pages were online. */
export const archiveYear = (end: string): number => yearOf(end) + 1;
