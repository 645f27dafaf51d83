import { idOf } from '../ids.ts';

const MAX_LENGTH = 80;

/** Names that Windows keeps for devices: a repository with such a file cannot be checked out there. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** An id for a title: at most 80 characters, cut at a hyphen, and possible as a file name everywhere. Never empty. */
export function fileId(title: string, otherwise: string): string {
  const id = shortened(idOf(title)) || shortened(idOf(otherwise)) || 'untitled';
  return RESERVED.test(id) ? `${id}-1` : id;
}

function shortened(id: string): string {
  if (id.length <= MAX_LENGTH) return id;
  const start = id.slice(0, MAX_LENGTH + 1);
  return start.includes('-') ? start.slice(0, start.lastIndexOf('-')) : start.slice(0, MAX_LENGTH);
}

/** The id, or else the first of `id-2`, `id-3` … that is not used; it is used then. */
export function uniqueId(id: string, used: Set<string>): string {
  let unique = id;
  for (let number = 2; used.has(unique); number += 1) unique = `${id}-${number}`;
  used.add(unique);
  return unique;
}
