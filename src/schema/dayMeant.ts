const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The year, month and day of a day in another common form; undefined if it is not sure which of them is which. */
export function dayMeant(written: string): string | undefined {
  const text = written
    .trim()
    .replace(/^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[.,]?\s+/i, '')
    .replace(/(?<=\d)(?:st|nd|rd|th)\b/i, '');
  const byYear = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text) ?? /^(\d{4})()(\d\d)(\d\d)$/.exec(text);
  if (byYear) return iso(byYear[1], byYear[3], byYear[4]);
  const byDots = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text);
  if (byDots) return iso(byDots[3], byDots[2], byDots[1]);
  const bySlashes = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(text);
  if (bySlashes) {
    const [, one, two, year] = bySlashes;
    const found = [iso(year, one, two), iso(year, two, one)].filter((day) => day !== undefined);
    return new Set(found).size === 1 ? found[0] : undefined;
  }
  const byName =
    /^(?<day>\d{1,2})\.?\s+(?<month>[a-z]{3,9})\.?,?\s+(?<year>\d{4})$/i.exec(text)?.groups ??
    /^(?<month>[a-z]{3,9})\.?\s+(?<day>\d{1,2}),?\s+(?<year>\d{4})$/i.exec(text)?.groups;
  return byName && iso(byName.year, monthOf(byName.month ?? ''), byName.day);
}

/** The number of a month by its English name or its first letters; 0 if there is none. */
const monthOf = (name: string): string => {
  const long = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });
  const index = MONTHS.indexOf(name.slice(0, 3).toLowerCase());
  const full = index < 0 ? '' : long.format(Date.UTC(2024, index)).toLowerCase();
  return full.startsWith(name.toLowerCase()) || /^sept$/i.test(name) ? `${index + 1}` : '0';
};

/** The day, if the calendar has it. */
function iso(year = '', month = '', day = ''): string | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${text}T00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text) ? text : undefined;
}
