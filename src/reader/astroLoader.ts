import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import type { Kind } from '../schema/kinds.ts';
import type { ContentRecord, ContentRecords } from '../schema/records.ts';

/**
 * Fills one of Astro's collections from the records of the reader, so that nothing is read or parsed a second time.
 * Entries have no body: the abstracts are in the catalogue, because ten thousand of them are too much to copy into
 * Astro's store and the bundle of the pages. They have the path of their file, by which an editor finds the schema of its
 * front matter. Source: docs.astro.build, “Content Loader API”.
 */
export function contentLoader(kind: Kind, content: () => { folder: string; records: ContentRecords }): Loader {
  let loaded: ReadonlyMap<string, ContentRecord<object>> | undefined;
  return {
    name: `content/${kind}`,
    load: async ({ store, config }) => {
      const { folder, records } = content();
      const root = fileURLToPath(config.root);
      const pathOf = (file: string): string => relative(root, join(folder, file)).replaceAll(sep, '/');
      // An earlier build may have filled the store with other code or from another content folder.
      if (!loaded) store.clear();
      const entries = new Map(recordsOf(kind, records).map((record) => [record.id, record]));
      for (const id of store.keys()) if (!entries.has(id)) store.delete(id);
      for (const [id, record] of entries)
        if (record.data !== loaded?.get(id)?.data)
          store.set({ id, data: { ...record.data }, filePath: pathOf(record.file) });
      loaded = entries;
    },
  };
}

function recordsOf(kind: Kind, records: ContentRecords): readonly ContentRecord<object>[] {
  if (kind === 'archive') return records.archive ? [records.archive] : [];
  if (kind === 'dead-links') return records.deadLinks ? [records.deadLinks] : [];
  const found: readonly (ContentRecord<object> & { readonly event?: string })[] = records[kind];
  // An id is unique inside its event only.
  return found.map((record) =>
    record.event === undefined ? record : { ...record, id: `${record.event}/${record.id}` },
  );
}
