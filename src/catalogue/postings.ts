/** Something that an item may have in common with others. */
export interface Feature {
  /** The same value for all items that have it. */
  readonly key: unknown;
  readonly weight: number;
  /**
   * Whether the other item's weight counts too, as for words of two texts: the similarity is the product of both. If
   * not, it is the weight, in full if only two items have the feature, and the less the more items have it.
   */
  readonly product: boolean;
}

/** An inverted index from features to items, in typed arrays: ten thousand items are compared with one another. */
export interface Postings {
  /**
   * The items that have something in common with one, in no particular order, and their similarities: by index, 0 for
   * all other items. The next call reuses the arrays.
   */
  readonly compare: (index: number) => Comparison;
}

interface Comparison {
  readonly others: readonly number[];
  /** The sums of the weights, and those of the products. */
  readonly weights: Float64Array;
  readonly products: Float64Array;
}

/** Builds the index of items, each given by its features. Products below `minProduct` do not count. */
export function buildPostings(items: readonly (readonly Feature[])[], minProduct: number): Postings {
  const numbers = new Map<unknown, number>();
  for (const features of items) for (const { key } of features) if (!numbers.has(key)) numbers.set(key, numbers.size);
  const numberOf = (feature: Feature): number => numbers.get(feature.key) as number;

  // The items with feature `n` are at owners[starts[n]] up to owners[starts[n + 1]], in order.
  const starts = new Uint32Array(numbers.size + 1);
  for (const features of items)
    for (const feature of features) starts[numberOf(feature) + 1] = (starts[numberOf(feature) + 1] ?? 0) + 1;
  for (let n = 0; n < numbers.size; n += 1) starts[n + 1] = (starts[n + 1] ?? 0) + (starts[n] ?? 0);
  const owners = new Uint32Array(starts.at(-1) ?? 0);
  const factors = new Float64Array(owners.length);
  const next = starts.slice();
  items.forEach((features, index) => {
    for (const feature of features) {
      const at = next[numberOf(feature)] as number;
      owners[at] = index;
      factors[at] = feature.product ? feature.weight : 1;
      next[numberOf(feature)] = at + 1;
    }
  });
  const rarity = (count: number): number => Math.log(1 + items.length / (count - 1)) / Math.log(1 + items.length);

  const weights = new Float64Array(items.length);
  const products = new Float64Array(items.length);
  let others: number[] = [];
  return {
    compare: (index) => {
      for (const other of others) {
        weights[other] = 0;
        products[other] = 0;
      }
      others = [];
      for (const feature of items[index] ?? []) {
        const [start, end] = [starts[numberOf(feature)] as number, starts[numberOf(feature) + 1] as number];
        const own = feature.product ? feature.weight : feature.weight * rarity(end - start);
        const sums = feature.product ? products : weights;
        for (let at = start; at < end; at += 1) {
          const other = owners[at] as number;
          const shared = own * (factors[at] as number);
          if (other === index || (feature.product && shared < minProduct)) continue;
          if (weights[other] === 0 && products[other] === 0) others.push(other);
          sums[other] = (sums[other] as number) + shared;
        }
      }
      return { others, weights, products };
    },
  };
}
