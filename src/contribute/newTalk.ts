import { idOf, shortened } from '../ids.ts';

/** The id of a new talk, from its title: none of those that are taken. Empty for a title without letters and digits. */
export function newId(title: string, taken: ReadonlySet<string>): string {
  const id = shortened(idOf(title));
  if (!id || !taken.has(id)) return id;
  for (let number = 2; ; number += 1) {
    if (!taken.has(`${id}-${number}`)) return `${id}-${number}`;
  }
}
