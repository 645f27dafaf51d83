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

const partsOf = (date: string) => {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return { year, month: MONTHS[month - 1], day };
};

/** Two days, year-month-day, as one text: “30 September – 1 October 2019”, “3–5 May 2020”, “7 May 2020”. */
export function dateRange(start: string, end: string): string {
  const from = partsOf(start);
  const to = partsOf(end);
  const last = `${to.day} ${to.month} ${to.year}`;
  if (start === end) return last;
  if (from.year !== to.year) return `${from.day} ${from.month} ${from.year} – ${last}`;
  if (from.month !== to.month) return `${from.day} ${from.month} – ${last}`;
  return `${from.day}–${last}`;
}

/** The year to look for archived copies from: the one after the event, when its pages had been put up. */
export const archiveYear = (end: string): number => partsOf(end).year + 1;
