const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const parseDate = (date: string) => {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return { year, month: MONTHS[month - 1], day };
};

/** Formats two dates, given as year-month-day: “30 September – 1 October 2019”, “3–5 May 2020”, “7 May 2020”. */
export function dateRange(start: string, end: string): string {
  const from = parseDate(start);
  const to = parseDate(end);
  const last = `${to.day} ${to.month} ${to.year}`;
  if (start === end) return last;
  if (from.year !== to.year) return `${from.day} ${from.month} ${from.year} – ${last}`;
  if (from.month !== to.month) return `${from.day} ${from.month} – ${last}`;
  return `${from.day}–${last}`;
}

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** A day with its weekday: “Monday, 30 September 2019”. */
export const dayText = (date: string): string =>
  `${WEEKDAYS[new Date(`${date}T00:00Z`).getUTCDay()]}, ${dateRange(date, date)}`;

/** A day, or a day and time, as a talk has it: “30 September 2019”, “30 September 2019, 10:30”. */
export function startText(start: string): string {
  const [day = '', time] = start.split('T');
  return time ? `${dateRange(day, day)}, ${time}` : dateRange(day, day);
}

/** The years from a date to another: “2019”, “2017–2019”. */
export function yearRange(start: string, end: string): string {
  const [from, to] = [parseDate(start).year, parseDate(end).year];
  return from === to ? `${to}` : `${from}–${to}`;
}

/** The year of the archived copies to link to: the one after the event, when its pages were online. */
export const archiveYear = (end: string): number => parseDate(end).year + 1;
