import { idOf } from '../ids.ts';
import { at, type KeyPath, type Problem, problem } from '../problems/problem.ts';
import { nearest } from '../problems/suggest.ts';
import type { CompanyData } from '../schema/company.ts';
import { Names } from './names.ts';
import type { ContentRecord, SessionRecord } from './types.ts';

/** The companies that sessions name, aliases led back to their company. */
export interface Companies {
  /** The id of the company that a session calls by this name or alias; undefined for a name that was refused. */
  readonly idOf: (name: string) => string | undefined;
  readonly entries: readonly { id: string; name: string; aliases: readonly string[]; url: string | undefined }[];
  readonly problems: readonly Problem[];
}

/** Gathers the companies from the sessions and the files that decorate them. `complete` is whether all sessions could be read. */
export function gatherCompanies(
  files: readonly ContentRecord<CompanyData>[],
  sessions: readonly SessionRecord[],
  complete: boolean,
): Companies {
  const problems: Problem[] = [];
  const names = new Names('company-clash');
  for (const { id, file, data } of files) {
    const own = names.add(data.name, file, at('name'));
    if (own && own !== id) {
      problems.push(
        problem('company-file-name', file, at('name'), { name: data.name, better: `companies/${own}.yaml` }),
      );
    }
  }

  const owners = new Map(files.flatMap(({ data }) => data.aliases.map((alias) => [alias, data.name])));
  const ids = new Map<string, string | undefined>();
  const used = new Set<string | undefined>();
  const written = mentions(sessions);
  for (const { name, file, place } of written) {
    const id = names.add(owners.get(name) ?? name, file, place);
    if (!ids.has(name)) ids.set(name, id);
    used.add(id);
  }
  problems.push(...aliasProblems(files, names));

  if (complete) {
    const candidates = written.map(({ name }) => name);
    for (const { file, data } of files) {
      if (used.has(idOf(data.name))) continue;
      const meant = nearest(data.name, candidates);
      problems.push(problem('company-unused', file, at('name'), { name: data.name, nearest: meant }));
    }
  }
  const decoration = new Map(files.map(({ data }) => [data.name, data]));
  return {
    idOf: (name) => ids.get(name),
    entries: names
      .entries()
      .filter(({ id }) => used.has(id))
      .map(({ id, name }) => ({
        id,
        name,
        aliases: decoration.get(name)?.aliases ?? [],
        url: decoration.get(name)?.url,
      })),
    problems: [...problems, ...names.problems],
  };
}

/** An alias that leads, as written or folded, to a company other than its own. */
function aliasProblems(files: readonly ContentRecord<CompanyData>[], names: Names): Problem[] {
  const owners = new Map<string, { name: string; file: string }>();
  return files.flatMap(({ file, data }) =>
    data.aliases.flatMap((alias, index) => {
      const id = idOf(alias);
      const owner = names.get(id) ?? owners.get(id);
      if (owner === undefined) owners.set(id, { name: data.name, file });
      if (owner === undefined || owner.name === data.name) return [];
      return [problem('alias-clash', file, at('aliases', index), { alias, owner: owner.name, other: owner.file })];
    }),
  );
}

/** Every place where a session names a company. */
function mentions(sessions: readonly SessionRecord[]): { name: string; file: string; place: KeyPath }[] {
  return sessions.flatMap(({ file, data }) =>
    data.speakers.flatMap((speaker, index) =>
      (['company', 'then'] as const).flatMap((key) => {
        const name = speaker[key];
        return name === undefined ? [] : [{ name, file, place: at('speakers', index, key) }];
      }),
    ),
  );
}
