/** A list of numbers for each session: those of the session `s` are `items` from `starts[s]` to before `starts[s + 1]`. */
export interface Lists {
  readonly starts: Uint32Array;
  readonly items: Uint32Array;
}

/** The letter of the byte 0: JSON writes all but one of those from it on as they are. */
const FIRST_LETTER = '#'.charCodeAt(0);

/**
 * Packs a list of ascending numbers for each session into text. Of each number its distance from the one before it is
 * written, 1 or more, and 0 after each list; as integers of variable length (LEB128), each byte a letter from `#` on: text
 * so written is smaller, once a host has compressed it, than Base64.
 */
export function packLists(lists: readonly (readonly number[])[]): string {
  const bytes: number[] = [];
  for (const list of lists) {
    let before = -1;
    for (const item of list) {
      writeInteger(bytes, item - before);
      before = item;
    }
    writeInteger(bytes, 0);
  }
  return Array.from(bytes, (byte) => String.fromCharCode(FIRST_LETTER + byte)).join('');
}

function writeInteger(bytes: number[], value: number): void {
  let rest = value;
  while (rest > 127) {
    bytes.push((rest & 127) | 128);
    rest >>>= 7;
  }
  bytes.push(rest);
}

/** Reads what `packLists` wrote. */
export function unpackLists(packed: string): Lists {
  const starts = [0];
  const items: number[] = [];
  let [value, shift, before] = [0, 0, -1];
  for (let index = 0; index < packed.length; index += 1) {
    const byte = packed.charCodeAt(index) - FIRST_LETTER;
    value |= (byte & 127) << shift;
    shift += 7;
    if (byte > 127) continue;
    if (value === 0) starts.push(items.length);
    else items.push(before + value);
    before = value === 0 ? -1 : before + value;
    [value, shift] = [0, 0];
  }
  return { starts: Uint32Array.from(starts), items: Uint32Array.from(items) };
}
