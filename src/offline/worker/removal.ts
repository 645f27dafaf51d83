import { ownCaches, worker } from './scope.ts';

// The service worker of a build with OFFLINE=0: it replaces the worker of an earlier build on readers' devices, deletes
// everything saved of this site, and unregisters itself.

worker.addEventListener('install', () => worker.skipWaiting());

worker.addEventListener('activate', (event) => {
  const removeAll = async (): Promise<void> => {
    await Promise.all((await ownCaches()).map((name) => caches.delete(name)));
    await worker.registration.unregister();
  };
  event.waitUntil(removeAll());
});
