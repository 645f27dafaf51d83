import { STATUS_CODES } from 'node:http';
import { withoutHash } from '../paths.ts';
import { mayBeVisited, NOT_PUBLIC } from './publicAddress.ts';
import { type Answer, TIMEOUT } from './request.ts';

/** What became of a link. `answered`: whether any server did, even if another one then did not. */
export type Outcome = { readonly answered: boolean } & (
  | { readonly kind: 'fine' }
  | { readonly kind: 'dead' | 'unsure'; readonly reason: string }
  | { readonly kind: 'moved'; readonly to: string }
);

/** Asks for an address with a method. */
export type Ask = (address: string, method: 'HEAD' | 'GET') => Promise<Answer>;

const MAX_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const PERMANENT = new Set([301, 308]);

/** Visits a page, whatever part of it a link leads to: follows its redirects, and says whether there is a page at their end. */
export async function visit(url: string, ask: Ask): Promise<Outcome> {
  const asked = withoutHash(new URL(url).href);
  let address = asked;
  let moved: string | undefined;
  let permanent = true;
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
    const answered = redirects > 0;
    if (!mayBeVisited(address))
      return { kind: 'unsure', answered, reason: `it leads to ${address}, which is not public` };
    const answer = await askTwice(address, ask);
    if (answer.failure !== undefined) return { answered, ...failure(answer.failure) };
    const { status, location } = answer;
    if (!REDIRECTS.has(status) || location === undefined) return outcome(status, { asked, address, moved });
    if (!URL.canParse(location, address))
      return { kind: 'unsure', answered: true, reason: 'it redirects to what is no address' };
    address = withoutHash(new URL(location, address).href);
    permanent &&= PERMANENT.has(status);
    if (permanent) moved = address;
  }
  return { kind: 'unsure', answered: true, reason: `it has more than ${MAX_REDIRECTS} redirects` };
}

/** Many servers answer only to GET, or something else to HEAD. */
async function askTwice(address: string, ask: Ask): Promise<Answer> {
  const answer = await ask(address, 'HEAD');
  const isFinal = answer.failure === undefined ? answer.status < 400 : FINAL.has(answer.failure);
  return isFinal ? answer : ask(address, 'GET');
}

/** No such host; and those after which nothing else can come. */
const NO_HOST = new Set(['ENOTFOUND', 'ENODATA']);
const FINAL = new Set([...NO_HOST, NOT_PUBLIC]);

function failure(code: string): { kind: 'dead' | 'unsure'; reason: string } {
  if (NO_HOST.has(code)) return { kind: 'dead', reason: 'there is no such host' };
  if (code === TIMEOUT) return { kind: 'unsure', reason: 'no answer in time' };
  if (code === NOT_PUBLIC) return { kind: 'unsure', reason: 'its host is not public' };
  if (/CERT|SELF_SIGNED|UNABLE_TO_|ERR_TLS/.test(code))
    return { kind: 'unsure', reason: `its certificate is not valid (${code})` };
  return { kind: 'unsure', reason: `no connection (${code})` };
}

interface Visited {
  readonly asked: string;
  /** The last address, after all redirects. */
  readonly address: string;
  /** The address after those that are permanent. */
  readonly moved: string | undefined;
}

function outcome(status: number, { asked, address, moved }: Visited): Outcome {
  const answered = true;
  if (status < 200 || status >= 300) {
    const words = [status, STATUS_CODES[status]].filter(Boolean).join(' ');
    const reason = address === asked ? words : `${words} at ${address}, to which it redirects`;
    return { kind: status === 404 || status === 410 ? 'dead' : 'unsure', answered, reason };
  }
  if (isFrontPage(address) && !isFrontPage(asked))
    return { kind: 'unsure', answered, reason: `it redirects to the front page, ${address}: the page may be gone` };
  if (moved === undefined || withoutScheme(moved) === withoutScheme(asked)) return { kind: 'fine', answered };
  return { kind: 'moved', answered, to: moved };
}

const withoutScheme = (address: string): string => address.replace(/^https?:/, '');

function isFrontPage(address: string): boolean {
  const { pathname, search } = new URL(address);
  return search === '' && /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?|index\.\w+)?$/i.test(pathname);
}
