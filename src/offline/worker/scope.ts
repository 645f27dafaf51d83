export const worker = self as unknown as ServiceWorkerGlobalScope;

/** The base path of the site, with a slash at the end. */
export const base = new URL(worker.registration.scope).pathname;

/** Other sites on the same host have other caches. */
const prefix = `archive ${base} `;

/** The full name of one of this site's caches. */
export const cacheName = (name: string): string => prefix + name;

/** The full names of all caches of this site. */
export const ownCaches = async (): Promise<string[]> => (await caches.keys()).filter((name) => name.startsWith(prefix));
