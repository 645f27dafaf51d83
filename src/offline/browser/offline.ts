import { partOf } from '../../browser/dom.ts';
import { filePath, homePath } from '../../paths.ts';
import { WORKER } from '../format.ts';
import { type Ask, KEPT, type Status } from '../status.ts';
import { isNewerReady, type Words, wordsOf } from './statusText.ts';

// Has the browser keep the archive for reading without a network, and says how that stands at the foot of the page. The
// work is done by the service worker (src/offline/worker/worker.ts). Every page loads this: keep it small.

const line = document.querySelector('[data-offline]') as HTMLElement;
const notice = document.querySelector('[data-offline-notice] > div') as HTMLElement;
const text = partOf(line, 'text');
const progress = partOf<HTMLProgressElement>(line, 'progress');
const buttons = Object.fromEntries(
  ['keep', 'cancel', 'remove'].map((ask) => [ask, partOf<HTMLButtonElement>(line, ask)]),
) as Record<'keep' | 'cancel' | 'remove', HTMLButtonElement>;

let registration: ServiceWorkerRegistration | undefined;
/** The edition that this page is of: a kept page says so, one from the host is of the one that the host has then. */
let edition = (performance.getEntriesByType('navigation') as PerformanceNavigationTiming[])[0]?.serverTiming?.find(
  ({ name }) => name === KEPT,
)?.description;
/** While the copy is fetched the worker is visited again and again. */
let visits: ReturnType<typeof setInterval> | undefined;
/** What the host has, as last told: while the worker asks it again, it does not say. */
let latest: Status['latest'];

const ask = (what: Ask): void => registration?.active?.postMessage(what);

function visit(waiting: boolean): void {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  ask({ ask: 'visit', saveData: connection?.saveData === true, waiting });
}

function show(words: Words): void {
  const focused = document.activeElement;
  if (text.textContent !== words.text) text.textContent = words.text;
  const loading = words.progress !== undefined;
  progress.hidden = !loading;
  progress.value = words.progress ?? 0;
  buttons.keep.hidden = !words.keep;
  buttons.keep.textContent = words.keep ?? '';
  buttons.cancel.hidden = !loading;
  buttons.remove.hidden = !words.remove;
  // The button that was pressed may be gone; the keyboard goes on at the next.
  const all = Object.values(buttons);
  if (all.some((button) => button === focused && button.hidden)) all.find(({ hidden }) => !hidden)?.focus();
}

function update(status: Status): void {
  edition ??= status.latest?.build;
  document.documentElement.dataset.kept = `${status.kept !== undefined}`;
  const { kept } = status;
  latest = status.latest ?? latest;
  // Once it is removed all of it is to be fetched.
  if (kept && (latest ?? kept).build === kept.build) latest = { ...kept, missing: kept.bytes };
  show(wordsOf({ ...status, latest }));
  // Browsers end a worker that hears nothing for half a minute, though it is at work: a visit has it stay, or go on.
  if (status.loading) visits ??= setInterval(visit, 20_000, true);
  else {
    clearInterval(visits);
    visits = undefined;
  }
  if (isNewerReady(edition, status)) notice.hidden = false;
}

/** Waits until there is a worker to ask; rejects when there will be none. */
function activeOf({ active, waiting, installing }: ServiceWorkerRegistration): Promise<void> {
  return new Promise((resolve, reject) => {
    const coming = installing ?? waiting;
    if (active || !coming) return resolve();
    coming.addEventListener('statechange', () => {
      if (coming.state === 'activated') resolve();
      if (coming.state === 'redundant') reject();
    });
  });
}

/** Begins to keep the archive, or tries to again. */
async function start(): Promise<void> {
  if (!isSecureContext) return show(wordsOf('insecure'));
  if (!('serviceWorker' in navigator) || !('DecompressionStream' in window)) return show(wordsOf('unsupported'));
  try {
    const options = { scope: homePath(), updateViaCache: 'none' } as const;
    const found = await navigator.serviceWorker.register(filePath(WORKER), options);
    await activeOf(found);
    registration = found;
  } catch (error) {
    const refused = error instanceof DOMException && error.name === 'SecurityError';
    return show(wordsOf(refused ? 'refused' : { scope: homePath(), failure: 'unreachable' }));
  }
  navigator.serviceWorker.addEventListener('message', ({ data }: MessageEvent<Status>) => {
    if (data.scope === homePath()) update(data);
  });
  visit(false);
  addEventListener('online', () => visit(false));
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) visit(false);
  });
}

line.addEventListener('click', ({ target }) => {
  const part = (target as HTMLElement).closest('button')?.dataset.part;
  if (part !== 'keep' && part !== 'cancel' && part !== 'remove') return;
  // What comes of it is read out; what happens by itself is not.
  text.setAttribute('role', 'status');
  if (registration) ask({ ask: part });
  else start();
});
for (const again of document.querySelectorAll('[data-offline-again]')) {
  again.addEventListener('click', () => location.reload());
}
partOf(notice, 'later').addEventListener('click', () => {
  notice.hidden = true;
});

/** Once the page is there and the browser has nothing else to do; some never say that they have not. */
addEventListener('load', () => {
  if ('requestIdleCallback' in window) requestIdleCallback(start, { timeout: 3000 });
  else setTimeout(start);
});
