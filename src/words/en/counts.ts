import { listedIn } from '../forms.ts';

/** Made when it is needed, so that scripts which count nothing do not contain it. */
let plural: Intl.PluralRules | undefined;
function counted(count: number, one: string, other: string): string {
  plural ??= new Intl.PluralRules('en');
  return `${count} ${plural.select(count) === 'one' ? one : other}`;
}

/** “a, b, and c”. */
export const listed = /* @__PURE__ */ listedIn('en');
/** “0.4 MB”, “18 MB”: in millions of bytes, at least 0.1. */
export const megabytes = (bytes: number) =>
  `${bytes < 9.95e6 ? Math.max(0.1, bytes / 1e6).toFixed(1) : Math.round(bytes / 1e6)} MB`;
export const quote = (text: string) => `“${text}”`;
export const quoted = (texts: Iterable<string>) => Array.from(texts, quote).join(', ');

export const talks = (count: number) => counted(count, 'talk', 'talks');
/** The same as a result: “No talks”. */
export const talksFound = (count: number) => (count === 0 ? 'No talks' : talks(count));
export const speakers = (count: number) => counted(count, 'speaker', 'speakers');
export const companies = (count: number) => counted(count, 'company', 'companies');
export const topics = (count: number) => counted(count, 'topic', 'topics');
export const tracks = (count: number) => counted(count, 'track', 'tracks');
/** Parts of the offline copy. */
export const parts = (count: number) => counted(count, 'part', 'parts');
export const events = (count: number) => counted(count, 'event', 'events');
export const minutes = (count: number) => counted(count, 'minute', 'minutes');
/** What a list leaves out. */
export const andMore = (count: number) => `and ${count} more`;
/** Those of some speakers that are not named. */
export const others = (count: number) => counted(count, 'other', 'others');
export const andOthers = (count: number) => `and ${others(count)}`;
