import { idOf, MAX_ID } from '../../ids.ts';
import { at, type KeyPath } from '../../problems/position.ts';
import type { ContentRecord, SessionRecord } from '../../schema/records.ts';
import type { NameForm } from './nameForms.ts';

/** One way in which a speaker or company is written. */
export interface Written {
  readonly name: string;
  /** The id of the speaker or company, which a file may give to several names. */
  readonly owner: string;
  readonly form: NameForm;
  /** Where it is first written, its file of details before talks. */
  readonly place: KeyPath;
  /** The files in which it is written, that of `place` first. */
  readonly files: ReadonlySet<string>;
  /** Whether it has a file of details. */
  readonly hasFile: boolean;
}

/** What the file of a speaker and that of a company have in common. */
export interface NamedData {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly distinct?: readonly string[] | undefined;
}

/** Where the names of a kind are in a talk, and the forms by which they are compared. */
export interface NameKind {
  readonly keys: readonly ('name' | 'company' | 'laterCompany')[];
  readonly form: (name: string) => NameForm | undefined;
}

/** Every name of a kind that can be compared; `ownerOf` gives the id of the one whose name it is. */
export function writtenNames(
  { keys, form: formOf }: NameKind,
  details: readonly ContentRecord<NamedData>[],
  sessions: readonly SessionRecord[],
  ownerOf: (name: string) => string,
): Written[] {
  const written = new Map<string, Omit<Written, 'files'> & { readonly files: Set<string> }>();
  const add = (name: string, file: string, place: KeyPath, hasFile: boolean): void => {
    const before = written.get(name);
    before?.files.add(file);
    const form = before || !hasGoodId(name) ? undefined : formOf(name);
    if (form) written.set(name, { name, owner: ownerOf(name), form, place, files: new Set([file]), hasFile });
  };
  for (const { file, data } of details) {
    add(data.name, file, at('name'), true);
    for (const [index, alias] of data.aliases.entries()) add(alias, file, at('aliases', index), true);
  }
  for (const { file, data } of sessions) {
    for (const [index, speaker] of data.speakers.entries()) {
      for (const key of keys) {
        const name = speaker[key];
        if (name) add(name, file, at('speakers', index, key), false);
      }
    }
  }
  return [...written.values()];
}

/** Whether a name makes an id; one that makes none, or too long a one, is a problem. */
function hasGoodId(name: string): boolean {
  const { length } = idOf(name);
  return length > 0 && length <= MAX_ID;
}
