import { countedIn, listedIn, megabytesIn } from '../forms.ts';

const counted = /* @__PURE__ */ countedIn('de');

export const listed = /* @__PURE__ */ listedIn('de');
export const megabytes = /* @__PURE__ */ megabytesIn('de');
export const quote = (text: string) => `„${text}“`;
export const quoted = (texts: Iterable<string>) => Array.from(texts, quote).join(', ');

export const talks = (count: number) => counted(count, { one: 'Vortrag', other: 'Vorträge' });
export const talksFound = (count: number) => (count === 0 ? 'Keine Vorträge' : talks(count));
export const speakers = (count: number) => counted(count, { one: 'Vortragende', other: 'Vortragende' });
export const companies = (count: number) => counted(count, { one: 'Firma', other: 'Firmen' });
export const topics = (count: number) => counted(count, { one: 'Thema', other: 'Themen' });
export const tracks = (count: number) => counted(count, { one: 'Track', other: 'Tracks' });
export const events = (count: number) => counted(count, { one: 'Veranstaltung', other: 'Veranstaltungen' });
export const minutes = (count: number) => counted(count, { one: 'Minute', other: 'Minuten' });
export const andMore = (count: number) => `und ${count} weitere`;
export const others = (count: number) => counted(count, { one: 'weitere Person', other: 'weitere' });
export const andOthers = (count: number) => `und ${others(count)}`;
