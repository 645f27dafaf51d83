import { idOf } from '../ids.ts';
import { at } from '../problems/position.ts';
import { type Problem, problem } from '../problems/problem.ts';
import type { ContentRecord } from '../schema/records.ts';

/** A name and the file that has it. */
interface Owner {
  readonly name: string;
  readonly file: string;
}

/**
 * Reports aliases that are, by `keyOf`, which normalizes names, a name or alias of another entry of the kind. `ownerOf`
 * gives the entry whose name has a key.
 */
export function aliasClashes<Data extends { readonly aliases: readonly string[] }>(
  noun: string,
  files: readonly ContentRecord<Data>[],
  nameOf: (data: Data) => string,
  ownerOf: (id: string) => Owner | undefined,
  keyOf = (name: string): string => idOf(name) || name,
): Problem[] {
  const owners = new Map<string, Owner>();
  return files.flatMap(({ file, data }) =>
    data.aliases.flatMap((alias, index) => {
      const id = keyOf(alias);
      const owner = ownerOf(id) ?? owners.get(id);
      if (owner === undefined) owners.set(id, { name: nameOf(data), file });
      if (owner === undefined || owner.name === nameOf(data)) return [];
      const detail = { noun, alias, owner: owner.name, other: owner.file };
      return [problem('alias-clash', file, at('aliases', index), detail)];
    }),
  );
}
