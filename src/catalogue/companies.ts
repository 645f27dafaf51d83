import { idOf } from '../ids.ts';
import { at, type KeyPath } from '../problems/position.ts';
import { type Problem, problem } from '../problems/problem.ts';
import type { CompanyData } from '../schema/company.ts';
import type { ContentRecord, ContentRecords, SessionRecord } from '../schema/records.ts';
import { nearest } from '../text/nearest.ts';
import { Names } from './names.ts';

/** The companies that sessions name, aliases led back to their company. */
export interface Companies {
  /** The id of the company that a session calls by this name or alias; undefined for a name that was refused. */
  readonly idOf: (name: string) => string | undefined;
  readonly entries: readonly (CompanyData & { readonly id: string })[];
  readonly problems: readonly Problem[];
}

/** Gathers the companies from the sessions and the files that decorate them. */
export function gatherCompanies({ companies: files, sessions, refused }: ContentRecords): Companies {
  const problems: Problem[] = [];
  const names = new Names('company-clash');
  for (const { id, file, data } of files) {
    const own = names.add(data.name, file, at('name'));
    if (own && own !== idOf(id)) {
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
    // A file that was refused may have listed this name as an alias: whether it clashes cannot be told.
    const known = !refused.has(`companies/${folded(name)}`);
    const id = known ? names.add(owners.get(name) ?? name, file, place) : undefined;
    if (!ids.has(name)) ids.set(name, id);
    used.add(id);
  }
  problems.push(...aliasProblems(files, names), ...sameAffiliations(sessions, ids));
  if (![...refused].some((id) => id.startsWith('sessions/'))) problems.push(...unusedFiles(files, written));

  const details = new Map(files.map(({ data }) => [data.name, data]));
  return {
    idOf: (name) => ids.get(name),
    entries: names
      .entries()
      .filter(({ id }) => used.has(id))
      .map(({ id, name }) => ({ aliases: [], ...details.get(name), id, name })),
    problems: [...problems, ...names.problems],
  };
}

/** An alias that leads, as written or folded, to a company other than its own. */
function aliasProblems(files: readonly ContentRecord<CompanyData>[], names: Names): Problem[] {
  const owners = new Map<string, { name: string; file: string }>();
  return files.flatMap(({ file, data }) =>
    data.aliases.flatMap((alias, index) => {
      const id = folded(alias);
      const owner = names.get(id) ?? owners.get(id);
      if (owner === undefined) owners.set(id, { name: data.name, file });
      if (owner === undefined || owner.name === data.name) return [];
      return [problem('alias-clash', file, at('aliases', index), { alias, owner: owner.name, other: owner.file })];
    }),
  );
}

/** A file that decorates a company which no session names in any of its forms. */
function unusedFiles(files: readonly ContentRecord<CompanyData>[], written: readonly { name: string }[]): Problem[] {
  const candidates = written.map(({ name }) => name);
  const named = new Set(candidates.map(folded));
  return files.flatMap(({ file, data: { name, aliases } }) => {
    if ([name, ...aliases].some((form) => named.has(folded(form)))) return [];
    return [problem('company-unused', file, at('name'), { name, nearest: nearest(name, candidates) })];
  });
}

/** A speaker whom both keys give the same company. */
function sameAffiliations(sessions: readonly SessionRecord[], ids: ReadonlyMap<string, string | undefined>): Problem[] {
  return sessions.flatMap(({ file, data }) =>
    data.speakers.flatMap(({ name, company = '', then = '' }, index) => {
      const id = ids.get(company);
      if (id === undefined || id !== ids.get(then)) return [];
      return [problem('same-affiliation', file, at('speakers', index, 'then'), { name, company })];
    }),
  );
}

/** What two forms of a name have in common; a name of signs alone is only like itself. */
const folded = (name: string): string => idOf(name) || name;

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
