import type { Dates } from '../wording/dates.ts';
import { type Citation, type CitationWords, fullName } from './citation.ts';

/** How many speakers are named; of more, the first of them and how many others there are. */
const MAX_NAMED = 10;

/** A citation to read: “Ada Lovelace, Wei Zhang: “Lamps”. Talk at Lighthouse Days, Lisbon, 17 May 2024. https://…” */
export function plainCitation(
  { speakers, title, occasion, start, end, url }: Citation,
  { counts }: CitationWords,
  dates: Dates,
): string {
  const named = speakers.length > MAX_NAMED ? speakers.slice(0, MAX_NAMED) : speakers;
  const others = speakers.length - named.length;
  const names = [...named.map(fullName), ...(others > 0 ? [counts.andOthers(others)] : [])].join(', ');
  const talk = `${names && `${names}: `}${counts.quote(title)}. ${occasion}, ${dates.range(start, end)}.`;
  return url === undefined ? talk : `${talk} ${url}`;
}
