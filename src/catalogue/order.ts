import { compareText } from '../text/compare.ts';

/** Compares by the first of the comparisons that tells two values apart. */
export function by<T>(...comparisons: ((a: T, b: T) => number)[]): (a: T, b: T) => number {
  return (a, b) => {
    for (const compare of comparisons) {
      const order = compare(a, b);
      if (order !== 0) return order;
    }
    return 0;
  };
}

/** Compares by a number; least first, those without one last. */
export const byNumber =
  <T>(of: (value: T) => number | undefined) =>
  (a: T, b: T): number => {
    const [x, y] = [of(a) ?? Number.POSITIVE_INFINITY, of(b) ?? Number.POSITIVE_INFINITY];
    return x === y ? 0 : x - y;
  };

/**
 * Compares by a text as readers of a language sort it, numbers in it by value; texts that the language holds equal go
 * by code point, so that the order is always the same.
 */
export function byText<T>(language: string, of: (value: T) => string): (a: T, b: T) => number {
  const { compare } = new Intl.Collator(language, { numeric: true });
  return by(
    (a, b) => compare(of(a), of(b)),
    (a, b) => compareText(of(a), of(b)),
  );
}
