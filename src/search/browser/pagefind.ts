import { searchFiles } from '../../paths.ts';
import type { Facet, PerFacet } from '../facets.ts';
import { type Fields, type Order, type Values, WEIGHTS } from '../indexFormat.ts';

/** The part of Pagefind's interface that is used here. Pagefind has no types for its browser module. */
export interface PagefindIndex {
  readonly filters: () => Promise<Counts>;
  /** Null finds everything. */
  readonly search: (query: string | null, options?: Options) => Promise<PagefindResponse>;
}

type Counts = Readonly<Partial<Record<Facet, Readonly<Record<string, number>>>>>;

interface Options {
  readonly filters?: Partial<PerFacet<{ readonly any: readonly string[] }>>;
  readonly sort?: Partial<Record<Order, 'asc'>>;
}

export interface PagefindResponse {
  readonly results: readonly { readonly data: () => Promise<PagefindData> }[];
  /** The number of results that have each value. */
  readonly filters: Counts;
  /** The same for the query without the filters. */
  readonly totalFilters: Counts;
}

export interface PagefindData {
  readonly url: string;
  readonly content: string;
  readonly excerpt: string;
  readonly meta: Fields;
  readonly filters: PerFacet<readonly string[]>;
}

interface PagefindModule {
  readonly createInstance: (options: object) => PagefindIndex;
}

/** The index could not be loaded: the reader is offline, something blocks it, or there is none. */
export class SearchUnavailable extends Error {
  override readonly name = 'SearchUnavailable';
}

export interface LoadedIndex {
  readonly index: PagefindIndex;
  readonly values: Values;
}

let attempts = 0;
let failures = 0;

/** How many requests for parts of an index have failed since the page was opened. */
export const failureCount = (): number => failures;

/** Loads the parts of the index that every query needs. */
export async function loadIndex(base: string): Promise<LoadedIndex> {
  const folder = `${base}${searchFiles.index}`;
  countFailures(folder);
  attempts += 1;
  // Browsers remember that the module at an address could not be loaded.
  const retry = attempts > 1 ? `?retry=${attempts}` : '';
  const [{ createInstance }, values] = await Promise.all([
    import(/* @vite-ignore */ `${folder}pagefind.js${retry}`) as Promise<PagefindModule>,
    fetchJson<Values>(`${base}${searchFiles.values}`),
  ]);
  const index = createInstance({
    basePath: folder,
    baseUrl: base,
    // A worker is 12 kB more to load, and large results would be copied from it.
    noWorker: true,
    metaCacheTag: values.version,
    excerptLength: 30,
    excerptEllipsis: '…',
    ranking: { metaWeights: WEIGHTS },
  });
  return { index, values };
}

/** Revalidates with the server, so that all files are from the same build. */
export async function fetchJson<T>(url: string): Promise<T> {
  const response = await fetch(url, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  return response.json();
}

let isCounting = false;

/**
 * Counts the failed requests for parts of the index. When Pagefind could not load a part, it ignores the part and
 * returns too few results without an error (`loadChunk` of 1.6.0).
 */
function countFailures(folder: string): void {
  if (isCounting) return;
  isCounting = true;
  const originalFetch = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const isIndexFile = typeof input === 'string' && input.startsWith(folder);
    try {
      const response = await originalFetch(input, init);
      if (isIndexFile && !response.ok) failures += 1;
      return response;
    } catch (error) {
      if (isIndexFile) failures += 1;
      throw error;
    }
  };
}
