import { idOf } from '../ids.ts';
import { at, type KeyPath } from '../problems/position.ts';
import { type Problem, problem } from '../problems/problem.ts';
import type { CompanyData } from '../schema/company.ts';
import type { ContentRecord, ContentRecords, SessionRecord } from '../schema/records.ts';
import { nearest } from '../text/nearest.ts';
import { Names } from './names.ts';

/** The companies that sessions name, by their name or an alias. */
export interface Companies {
  /** The id of the company with this name or alias; undefined for a name that was refused. */
  readonly idOf: (name: string) => string | undefined;
  readonly entries: readonly (CompanyData & { readonly id: string })[];
  readonly problems: readonly Problem[];
}

/** Gathers the companies from the sessions, and their details from the files in `companies/`. */
export function gatherCompanies({ companies: files, sessions, refused }: ContentRecords): Companies {
  const problems: Problem[] = [];
  const names = new Names('company-clash');
  for (const { id, file, data } of files) {
    const expected = names.add(data.name, file, at('name'));
    if (expected && expected !== idOf(id)) {
      problems.push(
        problem('company-file-name', file, at('name'), { name: data.name, better: `companies/${expected}.yaml` }),
      );
    }
  }

  const owners = new Map(files.flatMap(({ data }) => data.aliases.map((alias) => [alias, data.name])));
  const ids = new Map<string, string | undefined>();
  const used = new Set<string | undefined>();
  const mentioned = mentionsIn(sessions);
  for (const { name, file, place } of mentioned) {
    // A file that was refused may list this name as an alias, so it is not known whether it clashes.
    const certain = !refused.has(`companies/${normalized(name)}`);
    const id = certain ? names.add(owners.get(name) ?? name, file, place) : undefined;
    if (!ids.has(name)) ids.set(name, id);
    used.add(id);
  }
  problems.push(...aliasClashes(files, names), ...sameAffiliations(sessions, ids));
  if (![...refused].some((id) => id.startsWith('sessions/'))) problems.push(...unusedFiles(files, mentioned));

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

/** Reports aliases that are, as written or normalized, a name or alias of another company. */
function aliasClashes(files: readonly ContentRecord<CompanyData>[], names: Names): Problem[] {
  const owners = new Map<string, { name: string; file: string }>();
  return files.flatMap(({ file, data }) =>
    data.aliases.flatMap((alias, index) => {
      const id = normalized(alias);
      const owner = names.get(id) ?? owners.get(id);
      if (owner === undefined) owners.set(id, { name: data.name, file });
      if (owner === undefined || owner.name === data.name) return [];
      return [problem('alias-clash', file, at('aliases', index), { alias, owner: owner.name, other: owner.file })];
    }),
  );
}

/** Reports files of companies that no session names, neither by their name nor by an alias. */
function unusedFiles(files: readonly ContentRecord<CompanyData>[], mentioned: readonly { name: string }[]): Problem[] {
  const candidates = mentioned.map(({ name }) => name);
  const used = new Set(candidates.map(normalized));
  return files.flatMap(({ file, data: { name, aliases } }) => {
    if ([name, ...aliases].some((form) => used.has(normalized(form)))) return [];
    return [problem('company-unused', file, at('name'), { name, nearest: nearest(name, candidates) })];
  });
}

/** Reports speakers with the same company in both keys. */
function sameAffiliations(sessions: readonly SessionRecord[], ids: ReadonlyMap<string, string | undefined>): Problem[] {
  return sessions.flatMap(({ file, data }) =>
    data.speakers.flatMap(({ name, company = '', then = '' }, index) => {
      const id = ids.get(company);
      if (id === undefined || id !== ids.get(then)) return [];
      return [problem('same-affiliation', file, at('speakers', index, 'then'), { name, company })];
    }),
  );
}

/** The same for all forms of a name. A name without letters and digits has no id, and is compared as written. */
const normalized = (name: string): string => idOf(name) || name;

/** Every place where a session names a company. */
function mentionsIn(sessions: readonly SessionRecord[]): { name: string; file: string; place: KeyPath }[] {
  return sessions.flatMap(({ file, data }) =>
    data.speakers.flatMap((speaker, index) =>
      (['company', 'then'] as const).flatMap((key) => {
        const name = speaker[key];
        return name === undefined ? [] : [{ name, file, place: at('speakers', index, key) }];
      }),
    ),
  );
}
