import type { Loader } from 'astro/loaders';
import type { Kind } from '../schema/kinds.ts';
import type { Abstract, ContentRecord, ContentRecords } from '../schema/records.ts';

/**
 * Fills one of Astro's collections with what the reader has read. The entries are valid by the collection's schema, and
 * an abstract comes as HTML: nothing is read, parsed or compiled a second time. Source: docs.astro.build, “Content
 * Loader API”.
 */
export function contentLoader(kind: Kind, records: () => ContentRecords): Loader {
  let loaded: ReadonlyMap<string, ContentRecord<unknown>> | undefined;
  return {
    name: `content/${kind}`,
    load: async ({ store }) => {
      // What an earlier build left in the store was made by that build's code, perhaps of another content folder.
      if (!loaded) store.clear();
      const entries = new Map(entriesOf(kind, records()).map((entry) => [entry.id, entry]));
      for (const id of store.keys()) if (!entries.has(id)) store.delete(id);
      for (const [id, entry] of entries) {
        if (entry === loaded?.get(id)) continue;
        const { data, abstract } = entry;
        store.set({
          id,
          data: data as Record<string, unknown>,
          ...(abstract && { rendered: { html: abstract.html, metadata: { text: abstract.text } } }),
        });
      }
      loaded = entries;
    },
  };
}

type Entry = ContentRecord<unknown> & { readonly abstract?: Abstract };

function entriesOf(kind: Kind, records: ContentRecords): readonly Entry[] {
  if (kind === 'event') return records.event ? [records.event] : [];
  return records[kind];
}
