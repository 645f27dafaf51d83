import { searchFiles } from '../../paths.ts';
import type { Values } from '../indexFormat.ts';
import { fetchFile } from './fetchFile.ts';
import type { IndexSource } from './wordIndex.ts';

/** The index could not be loaded: the reader is offline, something blocks it, or there is none. */
export class SearchUnavailable extends Error {
  override readonly name = 'SearchUnavailable';
}

/** Revalidates with the server, so that all files are from the same build. */
const fetchLatest = (address: string): Promise<Response> => fetchFile(address, { cache: 'no-cache' });

export const fetchJson = async <T>(address: string): Promise<T> => (await fetchLatest(address)).json();

/** Loads the parts of the index that every query needs. */
export async function loadIndex(base: string, loading: Promise<Values>): Promise<IndexSource> {
  const folder = `${base}${searchFiles.index}`;
  const bytesOf = async (file: Promise<Response>): Promise<ArrayBuffer> => (await file).arrayBuffer();
  const code = bytesOf(fetchLatest(`${base}${searchFiles.engine}`));
  const list = loading.then(({ version }) => bytesOf(fetchFile(`${base}${searchFiles.meta}${version}.pf_meta`)));
  const [engine, meta, { version, lang }] = await Promise.all([code, list, loading]);
  return { engine, meta, language: lang, folder, version };
}
