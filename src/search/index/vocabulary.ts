import type { Catalogue } from '../../catalogue/types.ts';
import { compareText } from '../../text/compare.ts';
import { normalize } from '../../text/normalize.ts';
import { tokensOf } from '../tokens.ts';

/** Every word of the titles and names in a catalogue, in its most common form. The most common words are first. */
export function searchVocabulary({ events, sessions, topics, companies, speakers }: Catalogue): string[] {
  const texts = [
    ...sessions.map(({ title }) => title),
    ...[...events.values()].flatMap(({ tracks }) => [...tracks.values()].map(({ title }) => title)),
    ...[...topics.values()].flatMap(({ title, aliases }) => [title, ...aliases]),
    ...[...companies.values(), ...speakers.values()].flatMap(({ name, aliases }) => [name, ...aliases]),
  ];
  const words = Map.groupBy(
    texts.flatMap((text) => tokensOf(text.normalize('NFC'))).filter((word) => [...word].length > 2),
    normalize,
  );
  return [...words]
    .toSorted(([a, x], [b, y]) => y.length - x.length || compareText(a, b))
    .map(([, forms]) => mostCommon(forms));
}

function mostCommon(forms: readonly string[]): string {
  const times = Map.groupBy(forms, (form) => form);
  return (
    [...times.values()].toSorted((a, b) => b.length - a.length || compareText(b[0] ?? '', a[0] ?? ''))[0]?.[0] ?? ''
  );
}
