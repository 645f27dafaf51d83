import type { Dates } from '../wording/dates.ts';
import type { Citation, CitationWords } from './citation.ts';

/** How many speakers are named; of more, the first of them and how many others there are. */
const MAX_NAMED = 10;

/** A citation to read: “Ada Lovelace, Wei Zhang: “Lamps”. Talk at Lighthouse Days, Lisbon, 17 May 2024. https://…” */
export function plainCitation(
  { names, title, occasion, start, end, url }: Citation,
  { counts }: CitationWords,
  dates: Dates,
): string {
  const named = names.slice(0, MAX_NAMED);
  const others = names.length - named.length;
  const speakers = [...named, ...(others > 0 ? [counts.andOthers(others)] : [])].join(', ');
  const talk = `${speakers && `${speakers}: `}${counts.quote(title)}. ${occasion}, ${dates.range(start, end)}.`;
  return url === undefined ? talk : `${talk} ${url}`;
}
