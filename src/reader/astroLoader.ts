import type { Loader } from 'astro/loaders';
import type { Kind } from '../schema/kinds.ts';
import type { ContentRecord, ContentRecords } from '../schema/records.ts';

/**
 * Fills one of Astro's collections with what the reader has read: the entries are valid by the collection's schema, so
 * nothing is read or parsed a second time. They have no body: abstracts, of ten thousand talks too much to be copied
 * into Astro's store and the pages' bundle, are in the catalogue. Source: docs.astro.build, “Content Loader API”.
 */
export function contentLoader(kind: Kind, records: () => ContentRecords): Loader {
  let loaded: ReadonlyMap<string, ContentRecord<object>> | undefined;
  return {
    name: `content/${kind}`,
    load: async ({ store }) => {
      // What an earlier build left in the store was made by that build's code, perhaps of another content folder.
      if (!loaded) store.clear();
      const entries = new Map(recordsOf(kind, records()).map((record) => [record.id, record]));
      for (const id of store.keys()) if (!entries.has(id)) store.delete(id);
      for (const [id, record] of entries) if (record !== loaded?.get(id)) store.set({ id, data: { ...record.data } });
      loaded = entries;
    },
  };
}

function recordsOf(kind: Kind, records: ContentRecords): readonly ContentRecord<object>[] {
  if (kind === 'event') return records.event ? [records.event] : [];
  return records[kind];
}
