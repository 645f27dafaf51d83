import { type Entry, entriesOf, unpacked } from '../../src/offline/unpack.ts';

/** What a reader's device makes of a pack: its files, in their order. */
export async function filesIn(pack: Uint8Array<ArrayBuffer>): Promise<Entry[]> {
  return [...entriesOf(await unpacked(new Blob([pack])))];
}

/** What devices make of several packs: each path that one of them holds, with its file; no path may be there twice. */
export async function filesInAll(packs: Iterable<Uint8Array<ArrayBuffer>>): Promise<Map<string, Entry>> {
  const files = new Map<string, Entry>();
  for (const pack of packs) {
    for (const entry of await filesIn(pack)) {
      if (files.has(entry.path)) throw new Error(`${entry.path} is packed twice.`);
      files.set(entry.path, entry);
    }
  }
  return files;
}

/** A text as bytes. */
export const encoded = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
