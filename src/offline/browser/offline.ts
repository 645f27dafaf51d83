import { getPart } from '../../browser/dom.ts';
import { filePath, homePath } from '../../paths.ts';
import { WORKER } from '../format.ts';
import { type PageMessage, SAVED_PAGE, type Status } from '../messages.ts';
import { formatStatus, isNewerReady, type StatusDisplay } from './statusText.ts';

// Registers the service worker (offline/worker/worker.ts), which saves the archive for offline reading, and shows the
// status of the copy in the footer. Every page loads this: keep it small.

const footer = document.querySelector('[data-offline]') as HTMLElement;
const notice = document.querySelector('[data-offline-notice] > div') as HTMLElement;
const text = getPart(footer, 'text');
const progress = getPart<HTMLProgressElement>(footer, 'progress');
const buttons = Object.fromEntries(
  ['save', 'cancel', 'remove'].map((name) => [name, getPart<HTMLButtonElement>(footer, name)]),
) as Record<'save' | 'cancel' | 'remove', HTMLButtonElement>;

let registration: ServiceWorkerRegistration | undefined;
/** The edition of this page: a saved page has it in its header, and a page from the host is of the host's edition. */
let pageEdition = (performance.getEntriesByType('navigation') as PerformanceNavigationTiming[])[0]?.serverTiming?.find(
  ({ name }) => name === SAVED_PAGE,
)?.description;
let keepAlive: ReturnType<typeof setInterval> | undefined;
/** The last known edition of the host: while the worker asks the host again, its status has none. */
let latest: Status['latest'];

const post = (message: PageMessage): void => registration?.active?.postMessage(message);

function check(loading: boolean): void {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  post({ type: 'check', saveData: connection?.saveData === true, loading });
}

function show(display: StatusDisplay): void {
  const focused = document.activeElement;
  if (text.textContent !== display.text) text.textContent = display.text;
  const isLoading = display.progress !== undefined;
  progress.hidden = !isLoading;
  progress.value = display.progress ?? 0;
  buttons.save.hidden = !display.save;
  buttons.save.textContent = display.save ?? '';
  buttons.cancel.hidden = !isLoading;
  buttons.remove.hidden = !display.remove;
  // If the focused button is hidden now, the next one gets the focus.
  const all = Object.values(buttons);
  if (all.some((button) => button === focused && button.hidden)) all.find(({ hidden }) => !hidden)?.focus();
}

function update(status: Status): void {
  const { saved, loading } = status;
  pageEdition ??= status.latest?.edition;
  document.documentElement.dataset.saved = saved?.lost ? 'partly' : `${saved !== undefined}`;
  latest = status.latest ?? latest;
  // After the copy is removed, all of it is missing.
  if (saved && (latest ?? saved).edition === saved.edition) latest = { ...saved, missing: saved.bytes };
  show(formatStatus({ ...status, latest }));
  // Browsers stop a worker that gets no message for half a minute, even during a download.
  if (loading) keepAlive ??= setInterval(check, 20_000, true);
  else {
    clearInterval(keepAlive);
    keepAlive = undefined;
  }
  if (isNewerReady(pageEdition, status)) notice.hidden = false;
}

/** Resolves when the worker is active; rejects if it could not be installed. */
function untilActive({ active, waiting, installing }: ServiceWorkerRegistration): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = installing ?? waiting;
    if (active || !worker) return resolve();
    worker.addEventListener('statechange', () => {
      if (worker.state === 'activated') resolve();
      if (worker.state === 'redundant') reject();
    });
  });
}

async function start(): Promise<void> {
  if (!isSecureContext) return show(formatStatus('insecure'));
  if (!('serviceWorker' in navigator) || !('DecompressionStream' in window)) return show(formatStatus('unsupported'));
  try {
    const options = { scope: homePath(), updateViaCache: 'none' } as const;
    const registered = await navigator.serviceWorker.register(filePath(WORKER), options);
    await untilActive(registered);
    registration = registered;
  } catch (error) {
    // Without a value, it is from untilActive.
    const isRefused = (error as Error | undefined)?.name === 'SecurityError';
    return show(formatStatus(isRefused ? 'refused' : { scope: homePath(), failure: 'unreachable' }));
  }
  navigator.serviceWorker.addEventListener('message', ({ data }: MessageEvent<Status>) => {
    if (data.scope === homePath()) update(data);
  });
  check(false);
  addEventListener('online', () => check(false));
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) check(false);
  });
}

footer.addEventListener('click', ({ target }) => {
  const type = (target as HTMLElement).closest('button')?.dataset.part as keyof typeof buttons | undefined;
  if (!type) return;
  // Screen readers announce the result of a button, but not what happens by itself.
  text.role = 'status';
  if (registration) post({ type });
  else start();
});
for (const button of document.querySelectorAll('[data-reload]')) {
  button.addEventListener('click', () => location.reload());
}
getPart(notice, 'later').addEventListener('click', () => {
  notice.hidden = true;
});

// The page comes first. Some browsers are never idle.
addEventListener('load', () => {
  if ('requestIdleCallback' in window) requestIdleCallback(start, { timeout: 3000 });
  else setTimeout(start);
});
