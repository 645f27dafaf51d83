import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { digestOf, maxUnpacked, type Pack } from '../../src/offline/format.ts';
import { makeCopy } from '../../src/offline/pack.ts';
import { entriesOf, filesOf, unpacked } from '../../src/offline/unpack.ts';
import { encoded } from './packed.ts';

const texts = ['<h1>Ropes</h1>', 'Two\nlines\n', '', '鐘', 'rings '.repeat(200)];
const { packs } = makeCopy(new Map(texts.map((text, index) => [`notes/${index}.txt`, encoded(text)])));
const [name, pack] = [...packs].map(([name, packed]) => [name, new Uint8Array(packed)] as const)[0] as [
  string,
  Uint8Array<ArrayBuffer>,
];
const plain = await unpacked(new Blob([pack]));

/** The files of a downloaded pack; undefined if it cannot be unpacked or its digest is not its name. */
async function opened(download: Uint8Array<ArrayBuffer>): Promise<string[] | undefined> {
  const bytes = await unpacked(new Blob([download])).catch(() => undefined);
  if (!bytes || (await digestOf(bytes)) !== name) return undefined;
  return [...entriesOf(bytes)].map(({ body }) => new TextDecoder().decode(body));
}

/** A copy of the bytes, with others from an offset on. */
function withBytes(bytes: Uint8Array<ArrayBuffer>, at: number, ...put: number[]): Uint8Array<ArrayBuffer> {
  const copy = new Uint8Array(bytes);
  copy.set(put, at);
  return copy;
}

describe('a downloaded pack', () => {
  test('has its files', async () => {
    expect(await opened(pack)).toEqual(texts);
  });

  test('has its files if the browser has unpacked it already', async () => {
    expect(await opened(plain)).toEqual(texts);
  });

  test('has its files if a host has compressed it with other settings', async () => {
    expect(await opened(new Uint8Array(gzipSync(plain, { level: 1 })))).toEqual(texts);
  });

  test('is invalid when it is cut off, at any byte', async () => {
    for (let end = 0; end < pack.length; end += 1) expect(await opened(pack.slice(0, end)), `${end}`).toBeUndefined();
    for (let end = 0; end < plain.length; end += 1) expect(await opened(plain.slice(0, end)), `${end}`).toBeUndefined();
  });

  test('is invalid when a byte is wrong, except the time and system in the gzip header', async () => {
    const harmless: number[] = [];
    for (const at of pack.keys()) {
      const files = await opened(withBytes(pack, at, (pack[at] ?? 0) ^ 1));
      if (!files) continue;
      expect(files).toEqual(texts);
      harmless.push(at);
    }
    expect(harmless).toEqual([3, 4, 5, 6, 7, 8, 9]);
  });

  test('is invalid when a byte is wrong and the browser has unpacked it', async () => {
    for (const at of plain.keys()) {
      expect(await opened(withBytes(plain, at, (plain[at] ?? 0) ^ 1)), `${at}`).toBeUndefined();
    }
  });

  test('is invalid when there are more bytes after it', async () => {
    for (const bytes of [pack, plain]) {
      expect(await opened(new Uint8Array([...bytes, 0]))).toBeUndefined();
      expect(await opened(new Uint8Array([...bytes, ...bytes]))).toBeUndefined();
    }
  });

  test.each([
    ['an error page', encoded('<!doctype html>\n<title>Not found</title>\n')],
    ['a compressed error page', new Uint8Array(gzipSync('<!doctype html>\n<title>Not found</title>\n'))],
    ['nothing', new Uint8Array()],
    ['compressed nothing', new Uint8Array(gzipSync(''))],
    ['only the first bytes of gzip', new Uint8Array([0x1f, 0x8b])],
  ])('is invalid when it is %s', async (_, download) => {
    expect(await opened(download)).toBeUndefined();
  });
});

describe('an unpacked pack', () => {
  /** The offsets of the end of each file and of its head. */
  const offsets: { head: number; end: number }[] = [];
  for (const { size } of entriesOf(plain)) {
    const head = plain.indexOf(10, offsets.at(-1)?.end ?? 0) + 1;
    offsets.push({ head, end: head + size + 1 });
  }

  test('has all files before the byte where it is cut off, and then throws', () => {
    for (let end = 0; end < plain.length; end += 1) {
      const files: string[] = [];
      const read = () => {
        for (const { path } of entriesOf(plain.slice(0, end))) files.push(path);
      };
      const isCut = end > 0 && !offsets.some((offset) => offset.end === end);
      if (!isCut) read();
      else expect(read).toThrow(new Error('not a pack'));
      expect(files, `${end}`).toEqual(
        offsets.filter((offset) => offset.end <= end).map((_, index) => `notes/${index}.txt`),
      );
    }
  });

  test('has no files if it is empty', () => {
    expect([...entriesOf(new Uint8Array())]).toEqual([]);
  });

  test('throws if it is a page', () => {
    expect(() => [...entriesOf(encoded('<!doctype html>\n<title>Not found</title>\n'))]).toThrow(SyntaxError);
  });

  test.each<[string, unknown]>([
    ['null', null],
    ['a number', 5],
    ['a list', ['a', 'text/plain', 1]],
    ['without a path', { type: 'text/plain', size: 1 }],
    ['with a path that is not text', { path: ['a'], type: 'text/plain', size: 1 }],
    ['with a path up', { path: '../a', type: 'text/plain', size: 1 }],
    ['with a path up, escaped', { path: 'notes/%2E./../a', type: 'text/plain', size: 1 }],
    ['with a path at the root', { path: '/a', type: 'text/plain', size: 1 }],
    ['with a query', { path: 'a?b', type: 'text/plain', size: 1 }],
    ['without a type', { path: 'a', size: 1 }],
    ['with a type that is not text', { path: 'a', type: 1, size: 1 }],
    ['without a size', { path: 'a', type: 'text/plain' }],
    ['with a size of less than nothing', { path: 'a', type: 'text/plain', size: -1 }],
    ['with a size that leads back', { path: 'a', type: 'text/plain', size: -46 }],
    ['with a size that is not whole', { path: 'a', type: 'text/plain', size: 0.5 }],
    ['with a size that is text', { path: 'a', type: 'text/plain', size: '1' }],
    ['with a size that is not exact', { path: 'a', type: 'text/plain', size: 2 ** 60 }],
  ])('throws at a head that is not valid: %s', (_, head) => {
    const bytes = encoded(`${JSON.stringify(head)}\na\n`);
    const read = entriesOf(bytes);
    expect(() => read.next()).toThrow(new Error('not a pack'));
  });

  test('throws at a size that is more than the rest', () => {
    for (const size of [2, 100, Number.MAX_SAFE_INTEGER]) {
      const bytes = encoded(`${JSON.stringify({ path: 'a', type: 'text/plain', size })}\na\n`);
      expect(() => [...entriesOf(bytes)]).toThrow(new Error('not a pack'));
    }
  });

  test('shares its memory with its files', () => {
    for (const { body } of entriesOf(plain)) expect(body.buffer).toBe(plain.buffer);
  });
});

describe('the files of a pack', () => {
  const bytesOf = (...paths: string[]): Uint8Array<ArrayBuffer> =>
    encoded(paths.map((path) => `${JSON.stringify({ path, type: 'text/plain', size: 1 })}\na\n`).join(''));
  const notes = { folder: 'notes', entries: 2 };

  test('are all of them, in its order', () => {
    expect(filesOf(notes, bytesOf('notes/b', 'notes/a')).map(({ path }) => path)).toEqual(['notes/b', 'notes/a']);
    expect(filesOf({ folder: '', entries: 2 }, bytesOf('', 'icon.svg')).map(({ path }) => path)).toEqual([
      '',
      'icon.svg',
    ]);
  });

  test.each([
    ['fewer', ['notes/a']],
    ['more', ['notes/a', 'notes/b', 'notes/c']],
    ['none', []],
    ['the same twice', ['notes/a', 'notes/a']],
    ['one of them twice', ['notes/a', 'notes/b', 'notes/b']],
    ['one of another folder', ['notes/a', 'about/']],
    ['one of no folder', ['notes/a', '']],
    ['one of a folder with a similar name', ['notes/a', 'notes2/a']],
  ])('are not %s', (_, paths) => {
    expect(() => filesOf(notes, bytesOf(...paths))).toThrow(new Error('not a pack'));
  });
});

describe('what a pack may have unpacked is limited', () => {
  test('to so many bytes, whether it was unpacked before or not', async () => {
    for (const bytes of [pack, plain]) {
      expect(await unpacked(new Blob([bytes]), plain.length)).toEqual(plain);
      await expect(unpacked(new Blob([bytes]), plain.length - 1)).rejects.toThrow('not a pack');
    }
  });

  test('by its download if it is a single file, of which gzip makes no more', () => {
    for (const size of [0, 1, 8_000_000, 30_000_000]) {
      const zeros = makeCopy(new Map([['notes/a', new Uint8Array(size)]])).manifest.packs[0] as Pack;
      expect(maxUnpacked(zeros)).toBeGreaterThan(size + 50);
    }
    expect(maxUnpacked({ bytes: 1_000_000, entries: 2 })).toBe(8_000_000);
    expect(maxUnpacked({ bytes: 1000, entries: 1 })).toBe(8_000_000);
  });
});
