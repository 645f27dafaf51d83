import type { EntryHead } from './format.ts';

/** A file of a pack. */
export interface Entry extends EntryHead {
  readonly body: Uint8Array<ArrayBuffer>;
}

const LINE_BREAK = 10;

/** The files of a pack that is unpacked, in its order; throws where it is not one. */
export function* entriesOf(bytes: Uint8Array<ArrayBuffer>): Generator<Entry> {
  const decoder = new TextDecoder();
  for (let at = 0; at < bytes.length; ) {
    const body = bytes.indexOf(LINE_BREAK, at) + 1;
    if (body === 0) throw new Error('A pack ends in the middle of a head.');
    const head: EntryHead = JSON.parse(decoder.decode(bytes.subarray(at, body)));
    at = body + head.size + 1;
    if (bytes[at - 1] !== LINE_BREAK) throw new Error('A pack ends in the middle of a file.');
    yield { ...head, body: bytes.subarray(body, at - 1) };
  }
}

/**
 * What a fetched pack holds. A host that takes it for a compressed page has it unpacked by the browser already, so its
 * first bytes tell (RFC 1952, section 2.3.1). Rejects when it is not whole.
 */
export async function unpacked(fetched: Blob): Promise<Uint8Array<ArrayBuffer>> {
  const [first, second] = await read(fetched.slice(0, 2));
  const zipped = first === 0x1f && second === 0x8b;
  return read(zipped ? new Response(fetched.stream().pipeThrough(new DecompressionStream('gzip'))) : fetched);
}

const read = async (source: Blob | Response): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await source.arrayBuffer());
