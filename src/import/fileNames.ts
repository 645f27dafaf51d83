import { idOf, shortened } from '../ids.ts';

/** How many characters the id of an imported talk may have: titles are long, and addresses are read. */
const MAX_LENGTH = 80;

/** An id for a title: at most 80 characters, cut at a hyphen. Never empty. */
export const fileId = (title: string, otherwise: string): string =>
  shortened(idOf(title), MAX_LENGTH) || shortened(idOf(otherwise), MAX_LENGTH) || 'untitled';

/** The id, or else the first of `id-2`, `id-3` … that is not used; it is used then. */
export function uniqueId(id: string, used: Set<string>): string {
  let unique = id;
  for (let number = 2; used.has(unique); number += 1) unique = `${id}-${number}`;
  used.add(unique);
  return unique;
}
