import { dateRange } from '../wording/dates.ts';
import { type Citation, fullName } from './citation.ts';

/** How many speakers are named; of more, the first of them and how many others there are. */
const MAX_NAMED = 10;

/** A citation to read: “Ada Lovelace, Wei Zhang: “Lamps”. Talk at Lighthouse Days, Lisbon, 17 May 2024. https://…” */
export function plainCitation({ speakers, title, genre, event, place, start, end, url }: Citation): string {
  const named = speakers.length > MAX_NAMED ? speakers.slice(0, MAX_NAMED) : speakers;
  const others = speakers.length - named.length;
  const names = [...named.map(fullName), ...(others > 0 ? [`and ${others} others`] : [])].join(', ');
  const where = [event, place, dateRange(start, end)].join(', ');
  return [`${names && `${names}: `}“${title}”. ${genre} at ${where}.`, url].filter(Boolean).join(' ');
}
