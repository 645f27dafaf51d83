import { listedIn } from '../forms.ts';

let rules: Intl.PluralRules | undefined;
export function isOne(count: number): boolean {
  rules ??= new Intl.PluralRules('de');
  return rules.select(count) === 'one';
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

export const talks = (count: number) => `${count} ${isOne(count) ? 'Vortrag' : 'Vorträge'}`;
export const part = (count: number, all = count) => (count === all ? `${count}` : `${count} von ${all}`);
export const partOfTalks = (count: number, all = count) =>
  count === all ? talks(count) : `${part(count, all)} Vorträgen`;
export const talksFound = (count: number) => (count === 0 ? 'Keine Vorträge' : talks(count));
export const speakers = (count: number) => (isOne(count) ? `${count} vortragende Person` : `${count} Vortragende`);
export const companies = (count: number) => `${count} ${isOne(count) ? 'Firma' : 'Firmen'}`;
export const topics = (count: number) => `${count} ${isOne(count) ? 'Thema' : 'Themen'}`;
export const tracks = (count: number) => `${count} ${isOne(count) ? 'Track' : 'Tracks'}`;
export const parts = (count: number) => `${count} ${isOne(count) ? 'Teil' : 'Teile'}`;
export const events = (count: number) => `${count} ${isOne(count) ? 'Veranstaltung' : 'Veranstaltungen'}`;
export const minutes = (count: number) => `${count} ${isOne(count) ? 'Minute' : 'Minuten'}`;
export const andMore = (count: number) => `und ${count} weitere`;
export const others = (count: number) => `${count} ${isOne(count) ? 'weitere Person' : 'weitere'}`;
export const andOthers = (count: number) => `und ${others(count)}`;
