import { idOf } from '../ids.ts';
import { at, type KeyPath } from '../problems/position.ts';
import { type Problem, problem } from '../problems/problem.ts';
import type { ContentRecord } from '../schema/records.ts';
import { nearest } from '../text/nearest.ts';
import { aliasClashes } from './aliases.ts';
import { Names } from './names.ts';

/** What sessions name instead of an id. Only where more than the name is known there is a file of it. */
export type NamedKind = 'speakers' | 'companies';

const WORDS = {
  speakers: { noun: 'speaker', clash: 'name-clash' },
  companies: { noun: 'company', clash: 'company-clash' },
} as const;

/** What the file of a speaker and that of a company have in common. */
interface NamedData {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** A place where a session names a speaker or a company. */
export interface Mention {
  readonly name: string;
  readonly file: string;
  readonly place: KeyPath;
}

/** The speakers or companies that sessions name, by their name or an alias. */
export interface Named<Data extends NamedData> {
  /** The id of the one with this name or alias; undefined for a name that was refused. */
  readonly idOf: (name: string) => string | undefined;
  readonly entries: readonly (NamedData & Partial<Data> & { readonly id: string; readonly file: string | undefined })[];
  readonly problems: readonly Problem[];
}

/** Gathers speakers or companies from where sessions name them, and their details from their files. */
export function gatherNamed<Data extends NamedData>(
  kind: NamedKind,
  files: readonly ContentRecord<Data>[],
  mentions: readonly Mention[],
  refused: ReadonlySet<string>,
): Named<Data> {
  const { noun, clash } = WORDS[kind];
  const problems: Problem[] = [];
  const names = new Names(clash);
  for (const { id, file, data } of files) {
    const expected = names.add(data.name, file, at('name'));
    if (expected && expected !== idOf(id)) {
      const detail = { noun, name: data.name, better: `${kind}/${expected}.yaml` };
      problems.push(problem('wrong-file-name', file, at('name'), detail));
    }
  }

  const owners = new Map(files.flatMap(({ data }) => data.aliases.map((alias) => [alias, data.name])));
  const ids = new Map<string, string | undefined>();
  const used = new Set<string | undefined>();
  for (const { name, file, place } of mentions) {
    // A file that was refused may list this name as an alias, so it is not known whether it clashes.
    const certain = !refused.has(`${kind}/${normalized(name)}`);
    const id = certain ? names.add(owners.get(name) ?? name, file, place) : undefined;
    if (!ids.has(name)) ids.set(name, id);
    used.add(id);
  }
  problems.push(
    ...aliasClashes(
      noun,
      files,
      ({ name }) => name,
      (id) => names.get(id),
    ),
  );
  if (![...refused].some((path) => /^events\/[^/]+\/sessions\//.test(path)))
    problems.push(...unusedFiles(noun, files, mentions));

  const ofName = new Map(files.map((file) => [file.data.name, file]));
  return {
    idOf: (name) => ids.get(name),
    entries: names
      .entries()
      .filter(({ id }) => used.has(id))
      .map(({ id, name }) => ({
        ...((ofName.get(name)?.data ?? {}) as Partial<Data>),
        aliases: ofName.get(name)?.data.aliases ?? [],
        file: ofName.get(name)?.file,
        id,
        name,
      })),
    problems: [...problems, ...names.problems],
  };
}

/** Reports files that no session names, neither by their name nor by an alias. */
function unusedFiles(
  noun: string,
  files: readonly ContentRecord<NamedData>[],
  mentions: readonly Mention[],
): Problem[] {
  const candidates = mentions.map(({ name }) => name);
  const used = new Set(candidates.map(normalized));
  return files.flatMap(({ file, data: { name, aliases } }) => {
    if ([name, ...aliases].some((form) => used.has(normalized(form)))) return [];
    return [problem('unused-file', file, at('name'), { noun, name, nearest: nearest(name, candidates) })];
  });
}

/** The same for all forms of a name. A name without letters and digits has no id, and is compared as written. */
const normalized = (name: string): string => idOf(name) || name;
