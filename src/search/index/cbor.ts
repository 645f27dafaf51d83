// The part of CBOR (RFC 8949) that Pagefind's index is in: arrays, texts and integers, all of known length.

const ARRAY = 4;
const TEXT = 3;

/** Reads items one after another. */
export class CborReader {
  at = 0;
  readonly bytes: Buffer;

  constructor(bytes: Buffer) {
    this.bytes = bytes;
  }

  /** The number of items of an array, which come next. */
  array(): number {
    return this.#head(ARRAY);
  }

  text(): string {
    const length = this.#head(TEXT);
    this.at += length;
    return this.bytes.toString('utf8', this.at - length, this.at);
  }

  /** The bytes of the next item, with all that is in it. */
  item(): Buffer {
    const start = this.at;
    for (let left = 1; left > 0; left -= 1) {
      const { major, value } = this.#next();
      if (major === ARRAY) left += value;
      else if (major === TEXT) this.at += value;
      else if (major > 1) throw new Error(`The index has an item of the unknown kind ${major}.`);
    }
    return this.bytes.subarray(start, this.at);
  }

  #head(expected: number): number {
    const { major, value } = this.#next();
    if (major !== expected) throw new Error(`The index has an item of kind ${major} in place of one of ${expected}.`);
    return value;
  }

  #next(): { major: number; value: number } {
    const first = this.bytes.readUInt8(this.at);
    const short = first & 31;
    this.at += 1;
    if (short < 24) return { major: first >> 5, value: short };
    const length = 2 ** (short - 24);
    if (length > 4) throw new Error('The index has an item of unknown length.');
    this.at += length;
    return { major: first >> 5, value: this.bytes.readUIntBE(this.at - length, length) };
  }
}

export const cborArray = (items: readonly Buffer[]): Buffer => Buffer.concat([head(ARRAY, items.length), ...items]);

export const cborText = (text: string): Buffer =>
  Buffer.concat([head(TEXT, Buffer.byteLength(text)), Buffer.from(text)]);

function head(major: number, value: number): Buffer {
  if (value < 24) return Buffer.of((major << 5) | value);
  const length = value < 2 ** 8 ? 1 : value < 2 ** 16 ? 2 : 4;
  const bytes = Buffer.alloc(1 + length);
  bytes.writeUInt8((major << 5) | (24 + Math.log2(length)));
  bytes.writeUIntBE(value, 1, length);
  return bytes;
}
