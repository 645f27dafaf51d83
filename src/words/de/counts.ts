import { listedIn } from '../forms.ts';

let plural: Intl.PluralRules | undefined;
function counted(count: number, one: string, other: string): string {
  plural ??= new Intl.PluralRules('de');
  return `${count} ${plural.select(count) === 'one' ? one : other}`;
}

export const listed = /* @__PURE__ */ listedIn('de');
export const megabytes = (bytes: number) =>
  `${
    bytes < 9.95e6
      ? Math.max(0.1, bytes / 1e6)
          .toFixed(1)
          .replace('.', ',')
      : Math.round(bytes / 1e6)
  } MB`;
export const quote = (text: string) => `„${text}“`;
export const quoted = (texts: Iterable<string>) => Array.from(texts, quote).join(', ');

export const talks = (count: number) => counted(count, 'Vortrag', 'Vorträge');
export const talksFound = (count: number) => (count === 0 ? 'Keine Vorträge' : talks(count));
export const speakers = (count: number) => counted(count, 'Vortragende', 'Vortragende');
export const companies = (count: number) => counted(count, 'Firma', 'Firmen');
export const topics = (count: number) => counted(count, 'Thema', 'Themen');
export const tracks = (count: number) => counted(count, 'Track', 'Tracks');
export const parts = (count: number) => counted(count, 'Teil', 'Teile');
export const events = (count: number) => counted(count, 'Veranstaltung', 'Veranstaltungen');
export const minutes = (count: number) => counted(count, 'Minute', 'Minuten');
export const andMore = (count: number) => `und ${count} weitere`;
export const others = (count: number) => counted(count, 'weitere Person', 'weitere');
export const andOthers = (count: number) => `und ${others(count)}`;
