import { createHash } from 'node:crypto';

/** The namespace of identifiers that are URLs (RFC 9562, 6.6). */
const URL_NAMESPACE = '6ba7b8119dad11d180b400c04fd430c8';

/** The UUID of a text: always the same one (RFC 9562, version 5). */
export function guid(text: string): string {
  const bytes = createHash('sha1').update(Buffer.from(URL_NAMESPACE, 'hex')).update(text).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/**
 * A number from 1 to 2^31 − 1 for each UUID, which stays the same when others come or go. Only of two that begin alike,
 * which hardly ever happens, one has another number: the later in the order of UUIDs.
 */
export function numbersOf(guids: readonly string[]): ReadonlyMap<string, number> {
  const used = new Set([0]);
  return new Map(
    guids.toSorted().map((own) => {
      let number = numberIn(own);
      for (let attempt = 1; used.has(number); attempt += 1) number = numberIn(guid(`${own}/${attempt}`));
      used.add(number);
      return [own, number];
    }),
  );
}

/** Its first 31 bits. */
const numberIn = (uuid: string): number => Number.parseInt(uuid.slice(0, 8), 16) >>> 1;
