import type { Details, Hits, IndexSource, OpenWordIndex } from './wordIndex.ts';

/** What the worker is asked for: to open an index, to search in it, or for the details of a session. */
export type Request =
  | { readonly source: IndexSource }
  | { readonly term: string; readonly words: readonly string[] }
  | { readonly session: number; readonly locations: readonly number[] };
export type Reply = { readonly value: Hits | Details | undefined } | { readonly error: string };

/** Opens the index in a worker, whose code is at an address: a search takes longer than a page may stand still. */
export function openInWorker(address: string): OpenWordIndex {
  let worker: Worker | undefined;
  return async (loading) => {
    worker?.terminate();
    const own = new Worker(address, { type: 'module' });
    worker = own;
    const failure = new Promise<never>((_, reject) => {
      own.onerror = reject;
    });
    const ask = <T>(request: Request, transfer: readonly Transferable[] = []): Promise<T> =>
      new Promise((resolve, reject) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = ({ data }: MessageEvent<Reply>) => {
          port1.close();
          if ('error' in data) reject(new Error(data.error));
          else resolve(data.value as T);
        };
        own.postMessage({ request, port: port2 }, [port2, ...transfer]);
      });
    const opened = loading.then((source) => ask({ source }, [source.engine, source.meta]));
    await Promise.race([opened, failure]);
    return {
      search: (term, words) => ask({ term, words }),
      details: (session, locations) => ask({ session, locations }),
    };
  };
}
