import { type Entry, entriesOf, unpacked } from '../../src/offline/unpack.ts';

/** The files of a pack, in its order, as a device unpacks them. */
export async function filesIn(pack: Uint8Array<ArrayBuffer>): Promise<Entry[]> {
  return [...entriesOf(await unpacked(new Blob([pack])))];
}

/** The files of several packs by their paths. Throws if two have the same path. */
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

export const encoded = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
