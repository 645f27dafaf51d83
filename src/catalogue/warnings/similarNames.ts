import { idOf, MAX_ID } from '../../ids.ts';
import { at, type KeyPath } from '../../problems/position.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import type { ContentRecord, ContentRecords } from '../../schema/records.ts';
import { pairsByKey } from '../../text/pairs.ts';
import { companyForm, companyKeys, companyLikeness } from './companyLikeness.ts';
import type { NameForm } from './nameForms.ts';
import { speakerForm, speakerKeys, speakerLikeness } from './speakerLikeness.ts';

const KINDS = {
  speakers: { form: speakerForm, keys: speakerKeys, likeness: speakerLikeness },
  companies: { form: companyForm, keys: companyKeys, likeness: companyLikeness },
} as const;

type NamedKind = keyof typeof KINDS;

/** More than anybody settles; names that were made to look like one could be millions. */
const MAX_REPORTED = 1000;

/** One way in which a speaker or company is written. */
interface Written {
  readonly name: string;
  /** The id of the speaker or company, which a file may give to several names. */
  readonly owner: string;
  readonly form: NameForm;
  /** Where it is first written, its file of details before talks. */
  readonly file: string;
  readonly place: KeyPath;
  readonly hasFile: boolean;
  /** In how many other files it is written. */
  more: number;
}

/**
 * Names that may be of one speaker, or of one company, each where it is written less often. Names with the same id are
 * left out, which are a problem; so are those that a file says are distinct.
 */
export function similarNames(records: ContentRecords): Problem[] {
  return [...similar('speakers', records.speakers, records), ...similar('companies', records.companies, records)];
}

interface NamedData {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly distinct?: readonly string[] | undefined;
}

function similar(
  kind: NamedKind,
  files: readonly ContentRecord<NamedData>[],
  { sessions, refused }: ContentRecords,
): Problem[] {
  // A file that was refused may say that names are of one, or distinct.
  if ([...refused].some((path) => path.startsWith(`${kind}/`))) return [];
  const { keys, likeness } = KINDS[kind];
  const owners = new Map(
    files.flatMap(({ data }) => [data.name, ...data.aliases].map((name) => [name, idOf(data.name)])),
  );
  const ownerOf = (name: string): string => owners.get(name) ?? idOf(name);
  const written = new Map<string, Written>();
  const add = (name: string, file: string, place: KeyPath, hasFile: boolean): void => {
    const before = written.get(name);
    const form = before ? undefined : KINDS[kind].form(name);
    if (before && before.file !== file) before.more += 1;
    const id = form ? idOf(name) : '';
    if (form && id !== '' && id.length <= MAX_ID)
      written.set(name, { name, owner: ownerOf(name), form, file, place, hasFile, more: 0 });
  };
  for (const { file, data } of files) {
    add(data.name, file, at('name'), true);
    for (const [index, alias] of data.aliases.entries()) add(alias, file, at('aliases', index), true);
  }
  for (const { file, data } of sessions) {
    for (const [index, speaker] of data.speakers.entries()) {
      for (const key of kind === 'speakers' ? (['name'] as const) : (['company', 'laterCompany'] as const)) {
        const name = speaker[key];
        if (name) add(name, file, at('speakers', index, key), false);
      }
    }
  }
  const distinct = new Set(
    files.flatMap(({ data }) => (data.distinct ?? []).map((name) => pairOf(idOf(data.name), ownerOf(name)))),
  );
  const reported = new Map<string, Problem>();
  for (const [earlier, later] of pairsByKey([...written.values()], ({ form }) => keys(form))) {
    const pair = pairOf(earlier.owner, later.owner);
    if (earlier.owner === later.owner || idOf(earlier.name) === idOf(later.name)) continue;
    const reason = distinct.has(pair) || reported.has(pair) ? undefined : likeness(earlier.form, later.form);
    if (!reason) continue;
    const [one, other] = isLessUsed(earlier, later) ? [earlier, later] : [later, earlier];
    const of = { kind, id: one.owner, name: one.name, hasFile: one.hasFile, reason };
    const detail = { ...of, other: other.name, otherFile: other.file, more: other.more };
    reported.set(pair, problem('similar-name', one.file, one.place, detail));
    if (reported.size === MAX_REPORTED) break;
  }
  return [...reported.values()];
}

const pairOf = (one: string, other: string): string => [one, other].toSorted().join(' ');

/** Whether the other of two names is the one to keep: it has a file, or is written more often, or in an earlier file. */
function isLessUsed(one: Written, other: Written): boolean {
  if (one.hasFile !== other.hasFile) return other.hasFile;
  return one.more === other.more ? one.file > other.file : one.more < other.more;
}
