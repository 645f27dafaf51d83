import { compareText } from '../text/compare.ts';

/** Compares by the first comparison that does not call two values equal. */
export function by<T>(...comparisons: ((a: T, b: T) => number)[]): (a: T, b: T) => number {
  return (a, b) => {
    for (const compare of comparisons) {
      const order = compare(a, b);
      if (order !== 0) return order;
    }
    return 0;
  };
}

/** Compares by a number, the smallest first; values without a number come last. */
export const byNumber =
  <T>(of: (value: T) => number | undefined) =>
  (a: T, b: T): number => {
    const [x, y] = [of(a) ?? Number.POSITIVE_INFINITY, of(b) ?? Number.POSITIVE_INFINITY];
    return x === y ? 0 : x - y;
  };

/**
 * Compares by a text, by the rules of a language and with numbers in it by value. Texts that are equal by these rules
 * are compared by code unit, so that the order never depends on the input.
 */
export function byText<T>(language: string, of: (value: T) => string): (a: T, b: T) => number {
  const { compare } = new Intl.Collator(language, { numeric: true });
  return by(
    (a, b) => compare(of(a), of(b)),
    (a, b) => compareText(of(a), of(b)),
  );
}

/** Compares records by title; records with the same title by id. */
export const byTitle = <T extends { id: string; data: { title: string } }>(
  language: string,
): ((a: T, b: T) => number) =>
  by(
    byText(language, ({ data }) => data.title),
    byText(language, ({ id }) => id),
  );
