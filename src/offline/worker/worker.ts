import type { PageMessage } from '../messages.ts';
import { stopDownload } from './download.ts';
import { abortManifest } from './manifest.ts';
import { respond } from './respond.ts';
import { worker } from './scope.ts';
import { greet, isLoading } from './status.ts';
import { cancel, checkForUpdate, remove, save, saveShell } from './update.ts';

// The service worker: it saves the archive on the reader's device and responds from there when the host does not.

/** Tasks run one after another, so that no two download the same. */
let lastTask: Promise<unknown> = Promise.resolve();
function enqueue(task: () => Promise<void>): Promise<unknown> {
  lastTask = lastTask.then(task).catch(() => {});
  return lastTask;
}

worker.addEventListener('install', (event) => {
  worker.skipWaiting();
  event.waitUntil(enqueue(saveShell));
});

worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));

worker.addEventListener('fetch', respond);

worker.addEventListener('message', (event) => {
  const message: PageMessage = event.data;
  if (message.type === 'check') {
    const task = message.loading && isLoading() ? lastTask : enqueue(() => checkForUpdate(message.saveData));
    return event.waitUntil(Promise.all([greet(), task]));
  }
  // A reader's button does not wait for a host that does not respond.
  abortManifest();
  if (message.type === 'cancel') stopDownload();
  event.waitUntil(enqueue({ save, cancel, remove }[message.type]));
});
