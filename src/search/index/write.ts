import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Catalogue } from '../../catalogue/types.ts';
import { searchFiles } from '../../paths.ts';
import { facetValues } from '../facets.ts';
import type { Values } from '../indexFormat.ts';
import { makeIndex } from './indexFiles.ts';
import { searchRecords } from './records.ts';
import { searchVocabulary } from './vocabulary.ts';

/** Writes the search files of a catalogue to a folder. Returns their size in bytes. */
export async function writeSearch(catalogue: Catalogue, folder: string): Promise<number> {
  const { files, version } = await makeIndex(searchRecords(catalogue));
  const values: Values = { version, ...facetValues(catalogue) };
  const all = new Map<string, Uint8Array | string>([
    ...files.map(({ path, content }) => [`${searchFiles.index}${path}`, content] as const),
    [searchFiles.values, JSON.stringify(values)],
    [searchFiles.words, JSON.stringify(searchVocabulary(catalogue))],
  ]);
  rmSync(join(folder, searchFiles.index), { recursive: true, force: true });
  let size = 0;
  for (const [path, content] of all) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
    size += Buffer.byteLength(content);
  }
  return size;
}
