import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, vi } from 'vitest';
import type { Catalogue } from '../../src/catalogue/types.ts';
import { createEngine, type Engine } from '../../src/search/browser/engine.ts';
import { openWordIndex } from '../../src/search/browser/wordIndex.ts';
import { makeSearch, writeSearch } from '../../src/search/index/write.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

/** An engine in Node, for the tests of one file, which reads the search files of a catalogue from the disk. */
export function useEngine(catalogue: Catalogue): () => Engine {
  const create = useEngines(catalogue);
  let engine: Engine | undefined;
  return () => {
    engine ??= create();
    return engine;
  };
}

/** The same, a new one with each call: none has loaded anything yet. */
export function useEngines(catalogue: Catalogue): () => Engine {
  const folder = temporaryFolder(afterAll);
  beforeAll(async () => {
    writeSearch(await makeSearch(catalogue), folder);
    vi.stubGlobal('fetch', fromDisk);
  });
  afterAll(() => {
    vi.unstubAllGlobals();
  });
  return () => engineAt(folder);
}

/** An engine that reads the search files of a folder. */
export const engineAt = (folder: string): Engine => createEngine(`${folder.replaceAll('\\', '/')}/`, openWordIndex);

/** A file of the disk, as a request for it is answered. */
export async function fromDisk(address: string): Promise<Response> {
  const path = address.replace(/\?.*/, '');
  return existsSync(path) ? new Response(readFileSync(path)) : new Response('', { status: 404 });
}
