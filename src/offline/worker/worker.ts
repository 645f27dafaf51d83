import type { Ask } from '../status.ts';
import { answer } from './respond.ts';
import { worker } from './scope.ts';
import { begin, cancel, greet, interrupt, isLoading, keep, remove, visit } from './update.ts';

// The service worker: it keeps the archive on the reader's device and answers from there when the host does not.

/** What pages ask is done one after another, so that no two of them fetch the same. */
let done: Promise<unknown> = Promise.resolve();
function inTurn(work: () => Promise<void>): Promise<unknown> {
  done = done.then(work).catch(() => {});
  return done;
}

worker.addEventListener('install', (event) => {
  worker.skipWaiting();
  event.waitUntil(inTurn(begin));
});

worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));

worker.addEventListener('fetch', answer);

worker.addEventListener('message', (event) => {
  const asked: Ask = event.data;
  if (asked.ask === 'visit') {
    const work = asked.waiting && isLoading() ? done : inTurn(() => visit(asked.saveData));
    return event.waitUntil(Promise.all([greet(), work]));
  }
  interrupt(asked.ask === 'cancel');
  event.waitUntil(inTurn({ keep, cancel, remove }[asked.ask]));
});
