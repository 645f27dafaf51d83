/** Something that an item shares with others. */
export interface Bond {
  /** What is shared: the same value for all who share it. */
  readonly to: unknown;
  readonly weight: number;
  /**
   * Whether the other's weight counts too, as for words of two texts: the likeness is the product. Else it is the
   * weight, in full where only two items share the bond, and the less the more do.
   */
  readonly product: boolean;
}

/** Items by what they share: an inverted index, in typed arrays, for ten thousand items are compared with one another. */
export interface Postings {
  /**
   * The items that share something with one, in no order, and how much, by their index; 0 for all others. The array is
   * used again by the next call.
   */
  readonly compare: (index: number) => { readonly others: readonly number[]; readonly strengths: Float64Array };
}

/** Makes the index of items, each given by its bonds. `productWeight` is how much a product counts. */
export function buildPostings(items: readonly (readonly Bond[])[], productWeight: number): Postings {
  const numbers = new Map<unknown, number>();
  for (const bonds of items) for (const { to } of bonds) if (!numbers.has(to)) numbers.set(to, numbers.size);
  const numberOf = (bond: Bond): number => numbers.get(bond.to) as number;

  // The holders of bond `n` are at starts[n] up to starts[n + 1], in the order of the items.
  const starts = new Uint32Array(numbers.size + 1);
  for (const bonds of items)
    for (const bond of bonds) starts[numberOf(bond) + 1] = (starts[numberOf(bond) + 1] ?? 0) + 1;
  for (let n = 0; n < numbers.size; n += 1) starts[n + 1] = (starts[n + 1] ?? 0) + (starts[n] ?? 0);
  const holders = new Uint32Array(starts.at(-1) ?? 0);
  const weights = new Float64Array(holders.length);
  const next = starts.slice();
  items.forEach((bonds, index) => {
    for (const bond of bonds) {
      const at = next[numberOf(bond)] as number;
      holders[at] = index;
      weights[at] = bond.product ? bond.weight : 1;
      next[numberOf(bond)] = at + 1;
    }
  });
  const rarity = (count: number): number => Math.log(1 + items.length / count) / Math.log(1 + items.length);

  const strengths = new Float64Array(items.length);
  let others: number[] = [];
  return {
    compare: (index) => {
      for (const other of others) strengths[other] = 0;
      others = [];
      for (const bond of items[index] ?? []) {
        const [start, end] = [starts[numberOf(bond)] as number, starts[numberOf(bond) + 1] as number];
        const own = bond.weight * (bond.product ? productWeight : rarity(end - start));
        for (let at = start; at < end; at += 1) {
          const other = holders[at] as number;
          if (other === index) continue;
          if (strengths[other] === 0) others.push(other);
          strengths[other] = (strengths[other] as number) + own * (weights[at] as number);
        }
      }
      return { others, strengths };
    },
  };
}
