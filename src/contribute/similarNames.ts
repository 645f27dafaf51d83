import { distance } from '../text/nearest.ts';
import { normalize } from '../text/normalize.ts';

/**
 * A known name that a new one may be a misspelling of: with a letter more, less or other, two in a long name, or with its
 * words in another order. Undefined if the name is known, or like none.
 */
export function similarName(name: string, known: readonly string[]): string | undefined {
  const typed = name.trim();
  if (typed === '' || known.includes(typed)) return undefined;
  const [plain, ordered] = [normalize(typed), inOrder(typed)];
  const limit = plain.length < 4 ? 1 : plain.length < 12 ? 2 : 3;
  return known.find((other) => distance(plain, normalize(other), limit) < limit || ordered === inOrder(other));
}

/** The words of a name in alphabetical order, without accents. */
const inOrder = (name: string): string =>
  normalize(name)
    .split(/[\s,]+/)
    .toSorted()
    .join(' ');
