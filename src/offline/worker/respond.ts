import { HASHED, MANIFEST, OFFLINE_PAGE, PACKS, WORKER } from '../format.ts';
import { KEPT } from '../status.ts';
import { findKept, SILENCE } from './packs.ts';
import { base } from './scope.ts';
import { readState } from './state.ts';

/** How long the host is waited for where there is a kept copy, in milliseconds. */
const PATIENCE = 3000;

/** Has the host asked: what the browser has from before may be of an earlier edition than the host says it has. */
const ANEW: RequestInit = { cache: 'no-cache' };

/** Open pages that came from the copy: what else they load comes from there first, as long as this worker runs. */
const keptPages = new Set<string>();
/** Whether the host kept a reader waiting in vain, and has not answered since. */
let slow = false;

const isOurs = (path: string): boolean => path === MANIFEST || path === WORKER || path.startsWith(PACKS);

/** Answers a request for something of this site, or leaves it to the browser. */
export function answer(event: FetchEvent): void {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  const path = pathname.slice(base.length);
  if (request.method !== 'GET' || request.headers.has('range') || origin !== location.origin) return;
  if (!pathname.startsWith(base) || isOurs(path)) return;
  event.respondWith(request.mode === 'navigate' ? page(event, path) : part(event, path));
}

async function part({ request, clientId }: FetchEvent, path: string): Promise<Response> {
  const unchanging = HASHED.some((folder) => path.startsWith(folder));
  if (unchanging || keptPages.has(clientId)) return (await kept(path)) ?? fetch(request);
  return hostOr(new Request(request, ANEW), () => kept(path));
}

async function page({ request, resultingClientId }: FetchEvent, path: string): Promise<Response> {
  const { url, headers } = request;
  // Not made of the navigation's own request, which not every browser lets be changed.
  const anew = new Request(url, { ...ANEW, headers, redirect: 'manual' });
  try {
    return await hostOr(anew, async () => {
      const found = await keptPage(path, new URL(url).search);
      if (found) keptPages.add(resultingClientId);
      return found;
    });
  } catch (error) {
    keptPages.add(resultingClientId);
    const offline = await keptPage(OFFLINE_PAGE);
    if (offline) return offline;
    throw error;
  }
}

const kept = async (path: string): Promise<Response | undefined> => findKept(path, (await readState()).manifest);

/** The kept page of an address that may be written in other ways; it says of which edition it is. */
async function keptPage(path: string, query = ''): Promise<Response | undefined> {
  const { manifest } = await readState();
  const found = await findKept(path.replace(/(^|\/)index\.html$/, '$1'), manifest);
  if (!found) return (await findKept(`${path}/`, manifest)) && Response.redirect(`${base}${path}/${query}`);
  const headers = new Headers(found.headers);
  headers.set('server-timing', `${KEPT};desc="${manifest?.build}"`);
  return new Response(found.body, { headers });
}

/** What the host answers, or, where it does not in time or has a fault, what is kept. */
async function hostOr(request: Request, copy: () => Promise<Response | undefined>): Promise<Response> {
  const asking = new AbortController();
  const host = fetch(request, { signal: asking.signal });
  const answered = host.then(
    (response) => {
      slow = false;
      return response.status < 500 ? response : undefined;
    },
    () => undefined,
  );
  const first = await Promise.race([answered, after(slow ? 0 : PATIENCE)]);
  if (first instanceof Response) return first;
  const found = await copy();
  if (found && first) slow = true;
  return (
    found ??
    Promise.race([host, silent()]).catch(() => {
      // Else the browser would look for what it has from before only after the host has answered.
      asking.abort();
      return atHand(request);
    })
  );
}

async function silent(): Promise<never> {
  await after(SILENCE);
  throw new Error('The host says nothing.');
}

/** What the browser itself has from before, where there is nothing else. */
async function atHand(request: Request): Promise<Response> {
  const found = await fetch(new Request(request, { cache: 'only-if-cached', mode: 'same-origin' }));
  if (!found.ok) throw new Error('Nothing is at hand.');
  return found;
}

const after = (milliseconds: number): Promise<'late'> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds, 'late'));
