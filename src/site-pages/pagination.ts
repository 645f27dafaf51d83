/** How many talks or names a page lists, so that none becomes too large for a phone. */
export const MAX_LISTED = 300;

/** Up to how many talks a page of a speaker or company says more of each than its line in a list. */
export const MAX_PREVIEWS = 3;

/** A part of a long list. */
export interface ListPage<Item> {
  /** From 1. */
  readonly number: number;
  /** The number of pages. */
  readonly last: number;
  readonly items: readonly Item[];
}

/** A list in pages; an empty list has one, which is empty. */
export function paginate<Item>(items: readonly Item[], size = MAX_LISTED): ListPage<Item>[] {
  const last = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: last }, (_, index) => ({
    number: index + 1,
    last,
    items: items.slice(index * size, (index + 1) * size),
  }));
}

/** The rest parameter of Astro for a page of a list: the first page has the address of the list. */
export const pageParam = (number: number): string | undefined => (number === 1 ? undefined : `page/${number}`);
