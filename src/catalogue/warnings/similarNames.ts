import { idOf } from '../../ids.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import type { ContentRecord, ContentRecords } from '../../schema/records.ts';
import { pairsByKey } from '../../text/pairs.ts';
import { companyForm, companyKeys, companyLikeness } from './companyLikeness.ts';
import { speakerForm, speakerKeys, speakerLikeness } from './speakerLikeness.ts';
import { type NamedData, type Written, writtenNames } from './writtenNames.ts';

const KINDS = {
  speakers: { keys: ['name'], form: speakerForm, groups: speakerKeys, likeness: speakerLikeness },
  companies: {
    keys: ['company', 'laterCompany'],
    form: companyForm,
    groups: companyKeys,
    likeness: companyLikeness,
  },
} as const;

/** More than anybody settles; names that were made to look like one could be millions. */
const MAX_REPORTED = 1000;

/**
 * Names that may be of one speaker, or of one company, each where it is written less often. Names with the same id are
 * left out, which are a problem; so are those that a file says are distinct. Of names that are written equally often, it
 * is the one in the file that comes last, or that is being `edited`.
 */
export function similarNames(records: ContentRecords, edited?: string): Problem[] {
  const { speakers, companies } = records;
  return [...similar('speakers', speakers, records, edited), ...similar('companies', companies, records, edited)];
}

function similar(
  kind: keyof typeof KINDS,
  details: readonly ContentRecord<NamedData>[],
  { sessions, refused }: ContentRecords,
  edited: string | undefined,
): Problem[] {
  // A file that was refused may say that names are of one, or distinct.
  if ([...refused].some((path) => path.startsWith(`${kind}/`))) return [];
  const { groups, likeness } = KINDS[kind];
  const owners = new Map(
    details.flatMap(({ data }) => [data.name, ...data.aliases].map((name) => [name, idOf(data.name)])),
  );
  const ownerOf = (name: string): string => owners.get(name) ?? idOf(name);
  const distinct = new Set(
    details.flatMap(({ data }) => (data.distinct ?? []).map((name) => pairOf(idOf(data.name), ownerOf(name)))),
  );
  const written = writtenNames(KINDS[kind], details, sessions, ownerOf);
  const reported = new Map<string, Problem>();
  for (const [earlier, later] of pairsByKey(written, ({ form }) => groups(form))) {
    const pair = pairOf(earlier.owner, later.owner);
    if (earlier.owner === later.owner || idOf(earlier.name) === idOf(later.name)) continue;
    const reason = distinct.has(pair) || reported.has(pair) ? undefined : likeness(earlier.form, later.form);
    if (!reason) continue;
    const [one, other] = isLessUsed(earlier, later, edited) ? [earlier, later] : [later, earlier];
    const of = { kind, id: one.owner, name: one.name, hasFile: one.hasFile, reason };
    const detail = { ...of, other: other.name, otherFile: fileOf(other), more: other.files.size - 1 };
    reported.set(pair, problem('similar-name', fileOf(one), one.place, detail));
    if (reported.size === MAX_REPORTED) break;
  }
  return [...reported.values()];
}

const pairOf = (one: string, other: string): string => [one, other].toSorted().join(' ');

const fileOf = ({ files }: Written): string => files.values().next().value ?? '';

/** Whether the other of two names is the one to keep: it has a file, or is in more files, or in an earlier one. */
function isLessUsed(one: Written, other: Written, edited: string | undefined): boolean {
  if (one.hasFile !== other.hasFile) return other.hasFile;
  const [files, others] = [one.files.size, other.files.size];
  if (files !== others) return files < others;
  const [file, otherFile] = [fileOf(one), fileOf(other)];
  return otherFile !== edited && (file === edited || file > otherFile);
}
