/** How many items may share a key and still be compared with each other: more of them have nothing special in common. */
const MAX_GROUP = 100;

/**
 * The pairs of items that share a key, each pair once; the first of a pair is the earlier one. An item is compared with
 * so few others that the time grows with the number of items, and not with its square.
 */
export function* pairsByKey<T>(
  items: readonly T[],
  keysOf: (item: T) => Iterable<string>,
): Generator<readonly [earlier: T, later: T]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const others = new Set<T>();
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key);
      if (!group) groups.set(key, [item]);
      else if (group.length < MAX_GROUP) {
        for (const other of group) others.add(other);
        group.push(item);
      }
    }
    for (const other of others) yield [other, item];
  }
}

/** Of longer texts, this would take too much memory; and one letter more or less is then what a reader sees. */
const MAX_LETTERS = 50;

/**
 * A text, and it without each of its letters in turn: two texts of which one letter differs have one of these in common.
 * Only the text itself, if it is long.
 */
export function withoutEachLetter(text: string): string[] {
  const letters = [...text];
  return letters.length > MAX_LETTERS
    ? [text]
    : [text, ...letters.map((_, index) => letters.toSpliced(index, 1).join(''))];
}
