/** Sorts by UTF-16 code unit, as `Array.sort` does by default: the same order on every system and in every language. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
