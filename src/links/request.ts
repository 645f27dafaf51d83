import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { LookupFunction } from 'node:net';

/** What a server answers, or the code of the error for none. */
export type Answer =
  | { readonly status: number; readonly location?: string | undefined; readonly failure?: undefined }
  | { readonly failure: string };

/** The code of the error for no answer in time. */
export const TIMEOUT = 'TIMEOUT';

export interface Network {
  readonly lookup: LookupFunction;
  /** For how many milliseconds an answer is waited for. */
  readonly patience: number;
}

const HEADERS = { 'user-agent': 'Mozilla/5.0 (compatible; conference-archive link check)', accept: '*/*' };

/** Asks for an address, without its content, and without following redirects. */
export function request(address: string, method: 'HEAD' | 'GET', { lookup, patience }: Network): Promise<Answer> {
  const { promise, resolve } = Promise.withResolvers<Answer>();
  const signal = AbortSignal.timeout(patience);
  const send = address.startsWith('https:') ? requestHttps : requestHttp;
  send(address, { method, lookup, signal, headers: HEADERS, agent: false })
    .on('response', (response) => {
      const { statusCode: status = 0, headers } = response;
      resolve({ status, location: headers.location });
      response.destroy();
    })
    .on('error', (error: NodeJS.ErrnoException) => {
      resolve({ failure: signal.aborted ? TIMEOUT : (error.code ?? 'ERROR') });
    })
    .end();
  return promise;
}
