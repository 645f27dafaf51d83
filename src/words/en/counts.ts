import { countedIn, listedIn, megabytesIn } from '../forms.ts';

// Marked as pure, so that scripts which import other words do not contain them.
const counted = /* @__PURE__ */ countedIn('en');

/** “a, b, and c”. */
export const listed = /* @__PURE__ */ listedIn('en');
/** “0.4 MB”, “18 MB”. */
export const megabytes = /* @__PURE__ */ megabytesIn('en');
export const quote = (text: string) => `“${text}”`;
export const quoted = (texts: Iterable<string>) => Array.from(texts, quote).join(', ');

export const talks = (count: number) => counted(count, { one: 'talk', other: 'talks' });
/** The same as a result: “No talks”. */
export const talksFound = (count: number) => (count === 0 ? 'No talks' : talks(count));
export const speakers = (count: number) => counted(count, { one: 'speaker', other: 'speakers' });
export const companies = (count: number) => counted(count, { one: 'company', other: 'companies' });
export const topics = (count: number) => counted(count, { one: 'topic', other: 'topics' });
export const tracks = (count: number) => counted(count, { one: 'track', other: 'tracks' });
export const events = (count: number) => counted(count, { one: 'event', other: 'events' });
export const minutes = (count: number) => counted(count, { one: 'minute', other: 'minutes' });
/** What a list leaves out. */
export const andMore = (count: number) => `and ${count} more`;
/** Those of some speakers that are not named. */
export const others = (count: number) => counted(count, { one: 'other', other: 'others' });
export const andOthers = (count: number) => `and ${others(count)}`;
