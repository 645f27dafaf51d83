import { idOf } from '../ids.ts';
import { at, type KeyPath } from '../problems/position.ts';
import { type Problem, problem } from '../problems/problem.ts';
import type { ContentRecord } from '../schema/records.ts';

/** A name, and where it is written. */
export interface Owner {
  readonly name: string;
  readonly file: string;
  readonly place: KeyPath;
}

/**
 * Reports aliases that are, by `keyOf`, which normalizes names, a name or alias of another entry of the kind, in both
 * files. `ownerOf` gives the entry whose name has a key.
 */
export function aliasClashes<Data extends { readonly aliases: readonly string[] }>(
  noun: string,
  files: readonly ContentRecord<Data>[],
  nameOf: (data: Data) => string,
  ownerOf: (id: string) => Owner | undefined,
  keyOf = (name: string): string => idOf(name) || name,
): Problem[] {
  const owners = new Map<string, Owner>();
  const reported = new Set<Owner>();
  return files.flatMap(({ file, data }) =>
    data.aliases.flatMap((alias, index) => {
      const id = keyOf(alias);
      const name = nameOf(data);
      const place = at('aliases', index);
      const owner = ownerOf(id) ?? owners.get(id);
      if (owner === undefined) owners.set(id, { name, file, place });
      if (owner === undefined || owner.name === name) return [];
      const here = problem('alias-clash', file, place, { noun, alias, owner: owner.name, other: owner.file });
      if (reported.has(owner) || owner.file === file) return [here];
      reported.add(owner);
      const there = { noun, alias, owner: name, other: file, isOwner: true };
      return [here, problem('alias-clash', owner.file, owner.place, there)];
    }),
  );
}
