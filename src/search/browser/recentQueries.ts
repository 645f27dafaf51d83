import { homePath } from '../../paths.ts';

// The queries that were last used on this device. They are stored in the browser, and nowhere else.

/** Other archives may have the same host. */
const KEY = `searches ${homePath()}`;
const MAX = 5;

/** The last one first; none if the browser blocks the storage. */
export function recentQueries(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '');
    return Array.isArray(stored) ? stored.filter((query) => typeof query === 'string').slice(0, MAX) : [];
  } catch {
    return [];
  }
}

export function rememberQuery(q: string): void {
  const query = q.trim();
  if (query) store([query, ...recentQueries().filter((other) => other !== query)].slice(0, MAX));
}

export const forgetQueries = (): void => store([]);

function store(queries: readonly string[]): void {
  try {
    if (queries.length > 0) localStorage.setItem(KEY, JSON.stringify(queries));
    else localStorage.removeItem(KEY);
  } catch {
    // None is remembered.
  }
}
