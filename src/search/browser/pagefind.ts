import { searchFiles } from '../../paths.ts';
import { type Fields, type Values, WEIGHTS } from '../indexFormat.ts';

/** The part of Pagefind's interface that is used here. Pagefind has no types for its browser module. */
export interface PagefindIndex {
  /** Null finds everything, in the order in which the sessions were indexed: that of the programme. */
  readonly search: (query: string | null) => Promise<{ readonly results: readonly PagefindResult[] }>;
  /** Loads the parts of the index that have the words of a query. */
  readonly preload: (query: string) => Promise<void>;
}

export interface PagefindResult {
  readonly id: string;
  readonly score: number;
  /** The positions of the words that match in the content. */
  readonly words: readonly number[];
  readonly data: () => Promise<PagefindData>;
}

export interface PagefindData {
  readonly url: string;
  /** The content with `<` and `>` as entities, and U+200B between words that have no space between them. */
  readonly raw_content: string;
  readonly meta: Fields;
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
