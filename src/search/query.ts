import { FACETS, type Facet } from './facets.ts';
import { segmentsOf, wordsOf } from './tokens.ts';

/** What a query asks for. All texts are as typed. */
export interface Query {
  /** Words that a session should have, in their order. */
  readonly words: readonly string[];
  /** Texts in quotes, which a session must have just so. */
  readonly phrases: readonly string[];
  /** Words and phrases after a hyphen, which a session must not have. */
  readonly without: readonly string[];
  /** The beginnings of words in the label of a value: `speaker:ada`. */
  readonly fields: readonly { readonly facet: Facet; readonly text: string }[];
  /** The number of a session in its programme: `35`, `#35` or `number 35`. */
  readonly number: number | undefined;
}

const PART = /(?<not>-?)(?:(?<field>[a-z]+):)?(?:"(?<phrase>[^"]*)"|(?<word>[^\s"]+))/giu;
const NUMBER = /^(?:(?:number|no\.?|talk|session)\s+)?#?(\d{1,6})$/i;

/** Reads a query as it is typed: `tower "rope sight" -bronze speaker:ada`. A quote that is not closed is left out. */
export function parseQuery(q: string): Query {
  const number = NUMBER.exec(q.trim())?.[1];
  if (number !== undefined) return { words: [number], phrases: [], without: [], fields: [], number: Number(number) };
  const query = { words: [] as string[], phrases: [] as string[], without: [] as string[] };
  const fields: Query['fields'][number][] = [];
  for (const { groups = {} } of q.matchAll(PART)) {
    const { not, field = '', phrase, word = '' } = groups;
    const text = (phrase ?? word).trim();
    if (!/[\p{L}\p{N}]/u.test(text)) continue;
    const facet = FACETS.find((each) => each === field.toLowerCase());
    if (facet && !not) fields.push({ facet, text });
    else if (not) query.without.push(field ? `${field}:${text}` : text);
    else if (phrase !== undefined) query.phrases.push(text);
    else query.words.push(...wordsOf(field ? `${field}:${text}` : text).flatMap(segmentsOf));
  }
  return { ...query, fields, number: undefined };
}
