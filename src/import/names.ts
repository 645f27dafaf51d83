import { idOf } from '../ids.ts';
import { distance } from '../text/nearest.ts';
import { normalize } from '../text/normalize.ts';
import type { ChangeLog } from './changeLog.ts';

/** A name at the source. */
export interface NameUse {
  readonly name: string;
  readonly from: string;
}

/** What names are of. */
export type Named = 'speaker' | 'company';

/** Two names that may be of one speaker or company. */
export interface NearNames {
  readonly noun: Named;
  readonly name: string;
  readonly from: string;
  readonly other: string;
  /** Where the other name is: an entry of the source, or “the archive”. */
  readonly otherFrom: string;
  /** Whether both would have the same address: then one must be changed. */
  readonly clash: boolean;
}

export interface JoinedNames {
  /** The spelling of a name that the archive writes. */
  readonly written: (name: string) => string;
  readonly near: readonly NearNames[];
}

/**
 * Decides how names are written. Spellings that are equal without case and diacritics are one name: the spelling of the
 * archive, or else the most frequent one. Names that are only similar are never joined; they are returned for a person
 * to decide.
 */
export function joinNames(
  noun: Named,
  uses: readonly NameUse[],
  archive: readonly string[],
  log: ChangeLog,
): JoinedNames {
  const inArchive = new Map(archive.map((name) => [normalize(name), name]));
  const groups = Map.groupBy(uses, ({ name }) => normalize(name));
  const written = new Map([...groups].map(([key, group]) => [key, inArchive.get(key) ?? mostFrequent(group)]));
  for (const [key, group] of groups) {
    const name = written.get(key);
    for (const use of group) {
      if (use.name !== name) log.changed(`name of a ${noun}`, `written “${name}”, as elsewhere`, use.name);
    }
  }
  return { written: (name) => written.get(normalize(name)) ?? name, near: nearNames(noun, groups, written, inArchive) };
}

function mostFrequent(group: readonly NameUse[]): string {
  const spellings = [...Map.groupBy(group, ({ name }) => name)];
  return spellings.toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? '';
}

function nearNames(
  noun: Named,
  groups: ReadonlyMap<string, readonly NameUse[]>,
  written: ReadonlyMap<string, string>,
  inArchive: ReadonlyMap<string, string>,
): NearNames[] {
  const imported = [...groups].map(([key, [first]]) => candidate(key, written.get(key) ?? '', first?.from ?? ''));
  const older = [...inArchive].filter(([key]) => !groups.has(key));
  const all = [...imported, ...older.map(([key, name]) => candidate(key, name, 'the archive'))];
  const byWord = Map.groupBy(
    all.flatMap((one) => [...new Set([...one.words, one.id])].map((word) => ({ word, one }))),
    ({ word }) => word,
  );
  const place = new Map(all.map((one, index) => [one, index]));
  return imported.flatMap((one, index) => {
    const others = new Set([...one.words, one.id].flatMap((word) => byWord.get(word)?.map((found) => found.one) ?? []));
    return [...others]
      .filter((other) => (place.get(other) ?? 0) > index)
      .flatMap((other) => {
        const clash = one.id !== '' && one.id === other.id;
        const { name, from } = one;
        return clash || isNear(one, other)
          ? [{ noun, name, from, other: other.name, otherFrom: other.from, clash }]
          : [];
      });
  });
}

/** A name that is compared with others: only with those that share a word or the id, because there may be thousands. */
interface Candidate {
  readonly key: string;
  readonly name: string;
  readonly from: string;
  readonly id: string;
  readonly words: readonly string[];
}

const candidate = (key: string, name: string, from: string): Candidate => ({
  key,
  name,
  from,
  id: idOf(name),
  words: key.split(/[\s.,]+/).filter(Boolean),
});

/** Whether two names are similar: a letter or two, the order of the words, or names in the middle differ. */
function isNear({ key: one, words: a }: Candidate, { key: other, words: b }: Candidate): boolean {
  // “Speaker 1” and “Speaker 2” are two.
  if (one.replaceAll(/\d+/g, '#') === other.replaceAll(/\d+/g, '#')) return false;
  const limit = Math.min(one.length, other.length) < 12 ? 2 : 3;
  if (one.length > 4 && distance(one, other, limit) < limit) return true;
  if (a.length < 2 || b.length < 2) return false;
  if (a.length === b.length) return a.toSorted().join(' ') === b.toSorted().join(' ');
  return a[0] === b[0] && a.at(-1) === b.at(-1);
}
