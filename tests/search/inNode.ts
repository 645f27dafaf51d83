import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, vi } from 'vitest';
import type { Catalogue } from '../../src/catalogue/types.ts';
import { createEngine, type Engine } from '../../src/search/browser/engine.ts';
import { writeSearch } from '../../src/search/index/write.ts';

/** An engine in Node, for the tests of one file, which reads the search files of a catalogue from the disk. */
export function useEngine(catalogue: Catalogue): () => Engine {
  let folder: string;
  let engine: Engine;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'search-'));
    await writeSearch(catalogue, folder);
    vi.stubGlobal('fetch', fromDisk);
    engine = createEngine(`${folder.replaceAll('\\', '/')}/`);
  });
  afterAll(() => {
    vi.unstubAllGlobals();
    rmSync(folder, { recursive: true });
  });
  return () => engine;
}

async function fromDisk(address: string): Promise<Response> {
  const path = address.replace(/\?.*/, '');
  return existsSync(path) ? new Response(readFileSync(path)) : new Response('', { status: 404 });
}
