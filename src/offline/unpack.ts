import { type EntryHead, folderOf, type Pack } from './format.ts';
import { readChunks } from './stream.ts';
import { fieldsOf, isCount, isPlainPath } from './validate.ts';

/** A file of a pack. */
export interface Entry extends EntryHead {
  readonly body: Uint8Array<ArrayBuffer>;
}

const LINE_BREAK = 10;

function invalid(): never {
  throw new Error('not a pack');
}

/** The files of an unpacked pack, in its order. Throws if the bytes are not a whole pack. */
export function* entriesOf(bytes: Uint8Array<ArrayBuffer>): Generator<Entry> {
  const decoder = new TextDecoder();
  for (let at = 0; at < bytes.length; ) {
    const body = bytes.indexOf(LINE_BREAK, at) + 1;
    if (body === 0) invalid();
    const head: unknown = JSON.parse(decoder.decode(bytes.subarray(at, body)));
    const { path, type, size } = isHead(head) ? head : invalid();
    at = body + size + 1;
    if (bytes[at - 1] !== LINE_BREAK) invalid();
    yield { path, type, size, body: bytes.subarray(body, at - 1) };
  }
}

function isHead(value: unknown): value is EntryHead {
  const { path, type, size } = fieldsOf<EntryHead>(value);
  return typeof path === 'string' && typeof type === 'string' && isCount(size) && isPlainPath(path);
}

/** The files of an unpacked pack. Throws if the bytes are not a whole pack, or are not of this one. */
export function filesOf(
  { folder, entries }: Pick<Pack, 'folder' | 'entries'>,
  bytes: Uint8Array<ArrayBuffer>,
): Entry[] {
  const files = [...entriesOf(bytes)];
  const paths = new Set(files.map(({ path }) => path));
  const isValid = files.length === entries && paths.size === entries;
  return isValid && files.every(({ path }) => folderOf(path) === folder) ? files : invalid();
}

/**
 * The unpacked bytes of a downloaded pack. Some hosts send a pack with `Content-Encoding: gzip`, and the browser has
 * then unpacked it: the first bytes of gzip (RFC 1952, section 2.3.1) are missing. Rejects if the gzip is not whole, or
 * has more than `max` bytes.
 */
export async function unpacked(download: Blob, max = Number.POSITIVE_INFINITY): Promise<Uint8Array<ArrayBuffer>> {
  const [first, second] = await read(download.slice(0, 2));
  const isGzip = first === 0x1f && second === 0x8b;
  const stream = download.stream();
  const chunks = await readChunks(isGzip ? stream.pipeThrough(new DecompressionStream('gzip')) : stream, max);
  return read(new Blob(chunks ?? invalid()));
}

const read = async (blob: Blob): Promise<Uint8Array<ArrayBuffer>> => new Uint8Array(await blob.arrayBuffer());
