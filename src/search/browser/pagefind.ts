import { searchFiles } from '../../paths.ts';
import type { Facet, PerFacet } from '../facets.ts';
import { type Fields, type Order, type Values, WEIGHTS } from '../indexFormat.ts';

/** What of Pagefind's own interface is used; it has no types for what runs in the browser. */
export interface Index {
  readonly filters: () => Promise<Counts>;
  /** Null finds everything. */
  readonly search: (query: string | null, options?: Options) => Promise<Response>;
}

type Counts = Readonly<Partial<Record<Facet, Readonly<Record<string, number>>>>>;

export interface Options {
  readonly filters?: Partial<PerFacet<{ readonly any: readonly string[] }>>;
  readonly sort?: Partial<Record<Order, 'asc'>>;
}

export interface Response {
  readonly results: readonly { readonly data: () => Promise<Data> }[];
  /** Counts of what was found, and of what would be without the filters. */
  readonly filters: Counts;
  readonly totalFilters: Counts;
}

export interface Data {
  readonly url: string;
  readonly raw_url: string;
  readonly content: string;
  readonly excerpt: string;
  readonly meta: Fields;
  readonly filters: PerFacet<readonly string[]>;
}

interface Module {
  readonly createInstance: (options: object) => Index;
}

/** The index could not be loaded: offline, blocked, or not built. */
export class SearchUnavailable extends Error {
  override readonly name = 'SearchUnavailable';
}

/** An index that can be asked, with the values that its facets have. */
export interface Loaded {
  readonly index: Index;
  readonly values: Values;
}

let attempts = 0;
let failures = 0;

/** How many requests for parts of an index have failed so far. */
export const failuresSoFar = (): number => failures;

/** Loads what a search below a base needs before it knows what is searched for. */
export async function loadIndex(base: string): Promise<Loaded> {
  const folder = `${base}${searchFiles.index}`;
  watch(folder);
  attempts += 1;
  // A browser remembers that a module could not be loaded, by its address.
  const retry = attempts > 1 ? `?retry=${attempts}` : '';
  const [{ createInstance }, values] = await Promise.all([
    import(/* @vite-ignore */ `${folder}pagefind.js${retry}`) as Promise<Module>,
    fetchJson<Values>(`${base}${searchFiles.values}`),
  ]);
  const index = createInstance({
    basePath: folder,
    baseUrl: base,
    // In a worker it costs 12 kB more, and large results have to be copied.
    noWorker: true,
    metaCacheTag: values.version,
    excerptLength: 30,
    excerptEllipsis: '…',
    ranking: { metaWeights: WEIGHTS },
  });
  return { index, values };
}

/** Asks the server itself, not the browser’s cache, so that what is loaded is of one build. */
export async function fetchJson<T>(url: string): Promise<T> {
  const response = await fetch(url, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  return response.json();
}

let watched = false;

/**
 * Counts the requests for the index that fail: Pagefind passes over a part that it could not load, finds too little
 * and says nothing (`loadChunk` of 1.6.0).
 */
function watch(folder: string): void {
  if (watched) return;
  watched = true;
  const plain = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const ours = typeof input === 'string' && input.startsWith(folder);
    try {
      const response = await plain(input, init);
      if (ours && !response.ok) failures += 1;
      return response;
    } catch (error) {
      if (ours) failures += 1;
      throw error;
    }
  };
}
