import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { byText } from '../../catalogue/order.ts';
import type { Catalogue } from '../../catalogue/types.ts';
import { searchFiles } from '../../paths.ts';
import { type Facet, facetsOf, facetValues, perFacet } from '../facets.ts';
import type { Speakers, TitleOrder, Values } from '../indexFormat.ts';
import { packLists } from '../lists.ts';
import { makeIndex } from './indexFiles.ts';
import { initialParts } from './initials.ts';
import { searchRecords } from './records.ts';

/** The files that the search of a site loads, by their paths relative to the base. */
export type SearchFiles = ReadonlyMap<string, Uint8Array | string>;

/** Makes the search files of a catalogue: Pagefind's index, and what indexFormat.ts describes. */
export async function makeSearch(catalogue: Catalogue): Promise<SearchFiles> {
  const records = searchRecords(catalogue);
  const { files, version } = await makeIndex(records);
  const initials = initialParts(catalogue, records);
  const { speaker, ...labels } = facetValues(catalogue);
  const { speaker: column, saved: _, ...columns } = facetColumns(catalogue);
  const values: Values = {
    version,
    lang: catalogue.language,
    size: records.length,
    initials: [...initials.keys()],
    columns,
    ...labels,
  };
  const speakers: Speakers = { values: speaker, column };
  return new Map<string, Uint8Array | string>([
    ...files.map(({ path, content }) => [`${searchFiles.index}${path}`, content] as const),
    [searchFiles.values, JSON.stringify(values)],
    [searchFiles.speakers, JSON.stringify(speakers)],
    [searchFiles.titles, JSON.stringify(titleOrder(catalogue))],
    ...[...initials].flatMap(([initial, { words, names }]) => [
      [`${searchFiles.words}${initial}.json`, JSON.stringify(words)] as const,
      [`${searchFiles.names}${initial}.json`, JSON.stringify(names)] as const,
    ]),
  ]);
}

/** For each facet the values of each session, packed. */
function facetColumns(catalogue: Catalogue): Readonly<Record<Facet, string>> {
  const values = facetValues(catalogue);
  const indexes = perFacet((facet) => new Map(values[facet].map(({ id }, index) => [id, index])));
  const facets = catalogue.sessions.map(facetsOf);
  return perFacet((facet) =>
    packLists(facets.map((of) => of[facet].map((id) => indexes[facet].get(id) ?? 0).toSorted((a, b) => a - b))),
  );
}

function titleOrder({ language, sessions }: Catalogue): TitleOrder {
  const byTitle = byText<number>(language, (index) => sessions[index]?.title ?? '');
  return sessions.map((_, index) => index).toSorted(byTitle);
}

/** Writes search files to a folder. Returns their size in bytes. */
export function writeSearch(files: SearchFiles, folder: string): number {
  for (const old of [searchFiles.index, searchFiles.words, searchFiles.names])
    rmSync(join(folder, old), { recursive: true, force: true });
  let size = 0;
  for (const [path, content] of files) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
    size += Buffer.byteLength(content);
  }
  return size;
}
