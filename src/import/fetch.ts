import { quoted } from '../problems/format.ts';
import { isObject } from './entry.ts';
import { InputError, refuseInput } from './inputError.ts';
import { whatIs } from './json.ts';
import { decoded, type Limits, tooLarge } from './limits.ts';

const MAX_REDIRECTS = 5;
const MAX_PAGES = 200;

/** The text at an address. Only https, except for a server on this computer; credentials are refused. */
export async function fetchText(address: string, limits: Limits): Promise<string> {
  const signal = AbortSignal.timeout(limits.milliseconds);
  try {
    let url = allowed(address);
    for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
      const response = await fetch(url, { redirect: 'manual', signal, headers: { accept: 'application/json, */*' } });
      const location = response.headers.get('location');
      if (response.status < 300 || response.status >= 400 || location === null)
        return await textOf(response, address, limits);
      await response.body?.cancel();
      url = allowed(new URL(location, url).href, url);
    }
    return refuseInput('an answer', `more than ${MAX_REDIRECTS} redirects at ${quoted(address)}`);
  } catch (error) {
    if (error instanceof InputError) throw error;
    if (signal.aborted)
      refuseInput('an answer', `none after ${limits.milliseconds / 1000} seconds at ${quoted(address)}`);
    const { cause, message } = error as Error & { cause?: { message?: string } };
    return refuseInput('an answer', `none at ${quoted(address)}: ${cause?.message || message}`);
  }
}

/** All pages of an API whose answers have the address of the next page in `next`, as a list in JSON. */
export async function fetchPages(address: string, limits: Limits): Promise<string> {
  const pages: unknown[] = [];
  let bytes = limits.bytes;
  for (let next: string | undefined = address; next !== undefined; ) {
    if (pages.length === MAX_PAGES) refuseInput(`at most ${MAX_PAGES} pages`, 'more');
    const text: string = await fetchText(next, { ...limits, bytes });
    bytes -= Buffer.byteLength(text);
    const page = pageIn(text);
    const following: unknown = isObject(page) ? page.next : undefined;
    next = typeof following === 'string' && following !== '' ? sameHost(following, address) : undefined;
    pages.push(isObject(page) ? { ...page, next: null } : page);
  }
  return JSON.stringify(pages.length === 1 ? pages[0] : pages);
}

function pageIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return refuseInput('JSON', whatIs(text, error as Error));
  }
}

/** A page of another host is not fetched: the answer could lead anywhere. */
function sameHost(next: string, address: string): string {
  if (URL.canParse(next) && new URL(next).origin === new URL(address).origin) return next;
  return refuseInput('the next page at the same host', `the address ${quoted(next)}`);
}

/** An address to fetch: https, or http of this computer where no other one led to it (`from`). */
function allowed(address: string, from?: URL): URL {
  if (!URL.canParse(address))
    return refuseInput('an address such as https://example.org/schedule.json', quoted(address));
  const url = new URL(address);
  const isHere = isLocal(url) && (from === undefined || isLocal(from));
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isHere)) {
    return refuseInput('an address that begins with https://', quoted(address));
  }
  if (url.username || url.password) return refuseInput('an address without a password', 'one with a password');
  return url;
}

const isLocal = ({ hostname }: URL): boolean => ['localhost', '127.0.0.1', '[::1]'].includes(hostname);

async function textOf(response: Response, address: string, { bytes: limit }: Limits): Promise<string> {
  if (!response.ok) {
    await response.body?.cancel();
    return refuseInput(
      'an answer with the status 200',
      `${response.status} ${response.statusText} at ${quoted(address)}`,
    );
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > limit) tooLarge(address, limit, 'more');
    chunks.push(chunk);
  }
  return decoded(Buffer.concat(chunks), address);
}
