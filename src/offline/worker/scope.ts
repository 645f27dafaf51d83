export const worker = self as unknown as ServiceWorkerGlobalScope;

/** The path that the site lies under; ends in a slash. */
export const base = new URL(worker.registration.scope).pathname;

/** What the names of this site's caches begin with; other sites of the same host have their own. */
const prefix = `archive ${base} `;

/** The cache of that name among this site's own. */
export const cacheName = (name: string): string => prefix + name;

/** The names of all caches of this site. */
export const ownCaches = async (): Promise<string[]> => (await caches.keys()).filter((name) => name.startsWith(prefix));
