/** A file, and how many others there are besides. */
export const withMore = ({ other, more }: { other: string; more: number }): string =>
  more > 0 ? `${other} and ${more} other ${more === 1 ? 'file' : 'files'}` : other;
