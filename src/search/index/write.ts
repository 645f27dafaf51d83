import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Catalogue } from '../../catalogue/types.ts';
import { searchFiles } from '../../paths.ts';
import { facetValues } from '../facets.ts';
import type { Values } from '../indexFormat.ts';
import { makeIndex } from './indexFiles.ts';
import { searchRecords } from './records.ts';
import { searchVocabulary } from './vocabulary.ts';

/** The files that the search of a site loads, by their paths relative to the base. */
export type SearchFiles = ReadonlyMap<string, Uint8Array | string>;

/** Makes the search files of a catalogue: Pagefind's index, the values of the facets, the words of titles and names. */
export async function makeSearch(catalogue: Catalogue): Promise<SearchFiles> {
  const { files, version } = await makeIndex(searchRecords(catalogue));
  const values: Values = { version, ...facetValues(catalogue) };
  return new Map<string, Uint8Array | string>([
    ...files.map(({ path, content }) => [`${searchFiles.index}${path}`, content] as const),
    [searchFiles.values, JSON.stringify(values)],
    [searchFiles.words, JSON.stringify(searchVocabulary(catalogue))],
  ]);
}

/** Writes search files to a folder. Returns their size in bytes. */
export function writeSearch(files: SearchFiles, folder: string): number {
  rmSync(join(folder, searchFiles.index), { recursive: true, force: true });
  let size = 0;
  for (const [path, content] of files) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
    size += Buffer.byteLength(content);
  }
  return size;
}
