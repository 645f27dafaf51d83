import { isHashed, MANIFEST, OFFLINE_PAGE, PACKS, WORKER } from '../format.ts';
import { SAVED_PAGE } from '../messages.ts';
import { findSaved, STALL_TIMEOUT } from './packs.ts';
import { base } from './scope.ts';
import { readState } from './state.ts';

/** How long to wait for the host before a saved file is used, in milliseconds. */
const NETWORK_TIMEOUT = 3000;

/** Always asks the host: the HTTP cache may have a file of an earlier edition than the host's. */
const REVALIDATE: RequestInit = { cache: 'no-cache' };

/** The clients whose page came from the saved copy: their other files come from it first, while this worker runs. */
const savedClients = new Set<string>();
/** Whether the last request of the host timed out: the next do not wait. */
let isHostSlow = false;

const isPartOfCopy = (path: string): boolean => path === MANIFEST || path === WORKER || path.startsWith(PACKS);

/** Responds to the requests for files of this site, and leaves all others to the browser. */
export function respond(event: FetchEvent): void {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  const path = pathname.slice(base.length);
  if (request.method !== 'GET' || request.headers.has('range') || origin !== location.origin) return;
  if (!pathname.startsWith(base) || isPartOfCopy(path)) return;
  event.respondWith(request.mode === 'navigate' ? pageResponse(event, path) : fileResponse(event, path));
}

async function fileResponse({ request, clientId }: FetchEvent, path: string): Promise<Response> {
  if (isHashed(path) || savedClients.has(clientId)) return (await savedFile(path)) ?? untilStalled(fetch(request));
  return networkFirst(new Request(request, REVALIDATE), () => savedFile(path));
}

async function pageResponse({ request, resultingClientId }: FetchEvent, path: string): Promise<Response> {
  const { url, headers } = request;
  // Not a copy of the request: some browsers throw when the options of a navigation request are changed.
  const revalidating = new Request(url, { ...REVALIDATE, headers, redirect: 'manual' });
  try {
    return await networkFirst(revalidating, async () => {
      const page = await savedPage(path, new URL(url).search);
      if (page) savedClients.add(resultingClientId);
      return page;
    });
  } catch (error) {
    savedClients.add(resultingClientId);
    const offlinePage = await savedPage(OFFLINE_PAGE);
    if (offlinePage) return offlinePage;
    throw error;
  }
}

const savedFile = async (path: string): Promise<Response | undefined> => findSaved(path, (await readState()).manifest);

/** The saved page of an address, also without its last slash or with `index.html`; its header has its edition. */
async function savedPage(path: string, query = ''): Promise<Response | undefined> {
  const { manifest } = await readState();
  const page = await findSaved(path.replace(/(^|\/)index\.html$/, '$1'), manifest);
  if (!page) return (await findSaved(`${path}/`, manifest)) && Response.redirect(`${base}${path}/${query}`);
  const headers = new Headers(page.headers);
  headers.set('server-timing', `${SAVED_PAGE};desc="${manifest?.edition}"`);
  return new Response(page.body, { headers });
}

/** The response of the host or, if that is late or a server error, the saved one. */
async function networkFirst(request: Request, findCopy: () => Promise<Response | undefined>): Promise<Response> {
  const asking = new AbortController();
  const network = fetch(request, { signal: asking.signal });
  const usable = network.then(
    (response) => {
      isHostSlow = false;
      return response.status < 500 ? response : undefined;
    },
    () => undefined,
  );
  const first = await Promise.race([usable, after(isHostSlow ? 0 : NETWORK_TIMEOUT)]);
  if (first instanceof Response) return first;
  const copy = await findCopy();
  if (copy && first) isHostSlow = true;
  return (
    copy ??
    untilStalled(network).catch(() => {
      // A request under way locks its address in the HTTP cache, in Chromium for 20 seconds.
      asking.abort();
      return fromHttpCache(request);
    })
  );
}

/** Rejects when the host does not respond for so long. */
async function untilStalled(network: Promise<Response>): Promise<Response> {
  const first = await Promise.race([network, after(STALL_TIMEOUT)]);
  if (first instanceof Response) return first;
  throw new Error(first);
}

/** The browser itself may have the response from an earlier visit. */
async function fromHttpCache(request: Request): Promise<Response> {
  const response = await fetch(new Request(request, { cache: 'only-if-cached', mode: 'same-origin' }));
  if (!response.ok) throw new Error(response.statusText);
  return response;
}

const after = (milliseconds: number): Promise<'late'> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds, 'late'));
