import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { digestOf } from '../../src/offline/format.ts';
import { makeCopy } from '../../src/offline/pack.ts';
import { entriesOf, unpacked } from '../../src/offline/unpack.ts';
import { encoded } from './packed.ts';

const texts = ['<h1>Ropes</h1>', 'Two\nlines\n', '', '鐘', 'rings '.repeat(200)];
const { packs } = makeCopy(new Map(texts.map((text, index) => [`notes/${index}.txt`, encoded(text)])));
const [name, pack] = [...packs].map(([name, packed]) => [name, new Uint8Array(packed)] as const)[0] as [
  string,
  Uint8Array<ArrayBuffer>,
];
const plain = await unpacked(new Blob([pack]));

/** The files of a pack as fetched, when it is unpacked and found to be the one of that name; else nothing. */
async function opened(fetched: Uint8Array<ArrayBuffer>): Promise<string[] | undefined> {
  const bytes = await unpacked(new Blob([fetched])).catch(() => undefined);
  if (!bytes || (await digestOf(bytes)) !== name) return undefined;
  return [...entriesOf(bytes)].map(({ body }) => new TextDecoder().decode(body));
}

/** A copy with some bytes put in at a place. */
function withBytes(bytes: Uint8Array<ArrayBuffer>, at: number, ...put: number[]): Uint8Array<ArrayBuffer> {
  const copy = new Uint8Array(bytes);
  copy.set(put, at);
  return copy;
}

describe('a fetched pack', () => {
  test('gives its files', async () => {
    expect(await opened(pack)).toEqual(texts);
  });

  test('gives them too when the browser has unpacked it already', async () => {
    expect(await opened(plain)).toEqual(texts);
  });

  test('gives them too when a host has compressed it with other settings', async () => {
    expect(await opened(new Uint8Array(gzipSync(plain, { level: 1 })))).toEqual(texts);
  });

  test('is refused when it breaks off, wherever that is', async () => {
    for (let end = 0; end < pack.length; end += 1) expect(await opened(pack.slice(0, end)), `${end}`).toBeUndefined();
    for (let end = 0; end < plain.length; end += 1) expect(await opened(plain.slice(0, end)), `${end}`).toBeUndefined();
  });

  test('is refused when one byte of it is another, save the notes of gzip on where and when it was made', async () => {
    const harmless: number[] = [];
    for (const at of pack.keys()) {
      const files = await opened(withBytes(pack, at, (pack[at] ?? 0) ^ 1));
      if (!files) continue;
      expect(files).toEqual(texts);
      harmless.push(at);
    }
    expect(harmless).toEqual([3, 4, 5, 6, 7, 8, 9]);
  });

  test('is refused when one byte is another that the browser has unpacked', async () => {
    for (const at of plain.keys()) {
      expect(await opened(withBytes(plain, at, (plain[at] ?? 0) ^ 1)), `${at}`).toBeUndefined();
    }
  });

  test('is refused when more comes after it', async () => {
    for (const bytes of [pack, plain]) {
      expect(await opened(new Uint8Array([...bytes, 0]))).toBeUndefined();
      expect(await opened(new Uint8Array([...bytes, ...bytes]))).toBeUndefined();
    }
  });

  test.each([
    ['a page that says what went wrong', encoded('<!doctype html>\n<title>Not found</title>\n')],
    ['such a page that is compressed', new Uint8Array(gzipSync('<!doctype html>\n<title>Not found</title>\n'))],
    ['nothing', new Uint8Array()],
    ['nothing that is compressed', new Uint8Array(gzipSync(''))],
    ['the beginning of gzip alone', new Uint8Array([0x1f, 0x8b])],
  ])('is refused when %s comes instead', async (_, fetched) => {
    expect(await opened(fetched)).toBeUndefined();
  });
});

describe('what is unpacked', () => {
  /** Where each file ends, and where its head does. */
  const places: { head: number; end: number }[] = [];
  for (const { size } of entriesOf(plain)) {
    const head = plain.indexOf(10, places.at(-1)?.end ?? 0) + 1;
    places.push({ head, end: head + size + 1 });
  }

  test('gives all files before the place where it breaks off, and then fails', () => {
    for (let end = 0; end < plain.length; end += 1) {
      const files: string[] = [];
      const read = () => {
        for (const { path } of entriesOf(plain.slice(0, end))) files.push(path);
      };
      const broken = places.find((place) => place.end > end);
      const begun = end > 0 && !places.some((place) => place.end === end);
      if (!begun) read();
      else if (end < (broken?.head ?? 0)) expect(read).toThrow(new Error('A pack ends in the middle of a head.'));
      else expect(read).toThrow(new Error('A pack ends in the middle of a file.'));
      expect(files, `${end}`).toEqual(
        places.filter((place) => place.end <= end).map((_, index) => `notes/${index}.txt`),
      );
    }
  });

  test('of nothing is no file', () => {
    expect([...entriesOf(new Uint8Array())]).toEqual([]);
  });

  test('fails when it is a page', () => {
    expect(() => [...entriesOf(encoded('<!doctype html>\n<title>Not found</title>\n'))]).toThrow(SyntaxError);
  });

  test('shares its memory with its files', () => {
    for (const { body } of entriesOf(plain)) expect(body.buffer).toBe(plain.buffer);
  });
});
