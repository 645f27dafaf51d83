import { listedIn } from '../forms.ts';

/** Made when it is needed, so that scripts which count nothing do not contain it. */
let rules: Intl.PluralRules | undefined;
export function isOne(count: number): boolean {
  rules ??= new Intl.PluralRules('en');
  return rules.select(count) === 'one';
}

/** “a, b, and c”. */
export const listed = /* @__PURE__ */ listedIn('en');
/** “0.4 MB”, “18 MB”: in millions of bytes, at least 0.1. */
export const megabytes = (bytes: number) =>
  `${bytes < 9.95e6 ? Math.max(0.1, bytes / 1e6).toFixed(1) : Math.round(bytes / 1e6)} MB`;
export const quote = (text: string) => `“${text}”`;
export const quoted = (texts: Iterable<string>) => Array.from(texts, quote).join(', ');

export const talks = (count: number) => `${count} ${isOne(count) ? 'talk' : 'talks'}`;
/** “3”, or “3 of 15” where a list has only some of those on the page that it leads to. */
export const part = (count: number, all = count) => (count === all ? `${count}` : `${count} of ${all}`);
/** “1 talk”, “3 of 15 talks”. */
export const partOfTalks = (count: number, all = count) => `${part(count, all)} ${isOne(all) ? 'talk' : 'talks'}`;
/** The same as a result: “No talks”. */
export const talksFound = (count: number) => (count === 0 ? 'No talks' : talks(count));
export const speakers = (count: number) => `${count} ${isOne(count) ? 'speaker' : 'speakers'}`;
export const companies = (count: number) => `${count} ${isOne(count) ? 'company' : 'companies'}`;
export const topics = (count: number) => `${count} ${isOne(count) ? 'topic' : 'topics'}`;
export const tracks = (count: number) => `${count} ${isOne(count) ? 'track' : 'tracks'}`;
/** Parts of the offline copy. */
export const parts = (count: number) => `${count} ${isOne(count) ? 'part' : 'parts'}`;
export const events = (count: number) => `${count} ${isOne(count) ? 'event' : 'events'}`;
export const minutes = (count: number) => `${count} ${isOne(count) ? 'minute' : 'minutes'}`;
/** What a list leaves out. */
export const andMore = (count: number) => `and ${count} more`;
/** Those of some speakers that are not named. */
export const others = (count: number) => `${count} ${isOne(count) ? 'other' : 'others'}`;
export const andOthers = (count: number) => `and ${others(count)}`;
