import { ownCaches, worker } from './scope.ts';

// The service worker of a build with OFFLINE=0: it takes the place of the one that readers have from an earlier build,
// drops all that was kept of this site, and removes itself.

worker.addEventListener('install', () => worker.skipWaiting());

worker.addEventListener('activate', (event) => {
  const dropAll = async (): Promise<void> => {
    await Promise.all((await ownCaches()).map((name) => caches.delete(name)));
    await worker.registration.unregister();
  };
  event.waitUntil(dropAll());
});
