import type { EntryHead } from './format.ts';

/** A file of a pack. */
export interface Entry extends EntryHead {
  readonly body: Uint8Array<ArrayBuffer>;
}

const LINE_BREAK = 10;

/** The files of an unpacked pack, in its order. Throws if the bytes are not a whole pack. */
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
 * The unpacked bytes of a downloaded pack. Some hosts send a pack with `Content-Encoding: gzip`, and the browser has
 * then unpacked it: the first bytes of gzip (RFC 1952, section 2.3.1) are missing. Rejects if the gzip is not whole.
 */
export async function unpacked(download: Blob): Promise<Uint8Array<ArrayBuffer>> {
  const [first, second] = await read(download.slice(0, 2));
  const isGzip = first === 0x1f && second === 0x8b;
  return read(isGzip ? new Response(download.stream().pipeThrough(new DecompressionStream('gzip'))) : download);
}

const read = async (source: Blob | Response): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await source.arrayBuffer());
