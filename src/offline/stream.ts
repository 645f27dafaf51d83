/**
 * All chunks of a stream. Undefined if it has more than `max` bytes, of which no more are read; rejects if it breaks off.
 * Calls `onData` with the size of each chunk.
 */
export async function readChunks(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  max: number,
  onData: (bytes: number) => void = () => {},
): Promise<Uint8Array<ArrayBuffer>[] | undefined> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const reader = stream.getReader();
  let left = max;
  for (let { value } = await reader.read(); value; { value } = await reader.read()) {
    left -= value.length;
    if (left < 0) {
      // Who sends too much need not hear of it.
      reader.cancel().catch(() => {});
      return undefined;
    }
    chunks.push(value);
    onData(value.length);
  }
  return chunks;
}

/** The same for the body of a response. Undefined too if that is not the file that was asked for. */
export const readBody = async (
  { status, redirected, body }: Response,
  max: number,
  onData?: (bytes: number) => void,
): Promise<Uint8Array<ArrayBuffer>[] | undefined> =>
  status === 200 && !redirected && body ? readChunks(body, max, onData) : undefined;
