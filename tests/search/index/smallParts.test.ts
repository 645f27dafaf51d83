import { gunzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile } from 'pagefind';
import { beforeAll, expect, test } from 'vitest';
import { CborReader } from '../../../src/search/index/cbor.ts';
import { searchRecords } from '../../../src/search/index/records.ts';
import { withSmallParts } from '../../../src/search/index/smallParts.ts';
import { inventedCatalogue } from '../inventedSessions.ts';

let whole: readonly IndexFile[];
let list: IndexFile;
let small: ReturnType<typeof withSmallParts>;

beforeAll(async () => {
  const { index } = await createIndex();
  for (const { meta, ...record } of searchRecords(inventedCatalogue(300))) {
    await index?.addCustomRecord({ ...record, meta: { ...meta } });
  }
  whole = (await index?.getFiles())?.files ?? [];
  await close();
  list = whole.find(({ path }) => path.endsWith('.pf_meta')) as IndexFile;
  small = withSmallParts(whole, list, 'en');
});

const unpacked = ({ content }: IndexFile): CborReader => new CborReader(gunzipSync(content).subarray(12));
const partsOf = (files: readonly IndexFile[]): IndexFile[] => files.filter(({ path }) => path.startsWith('index/'));

/** The words of a part with their entries, in order. */
function entriesOf(part: IndexFile): [word: string, entry: string][] {
  const reader = unpacked(part);
  reader.array();
  return Array.from({ length: reader.array() }, () => {
    const entry = reader.item();
    const within = new CborReader(entry);
    within.array();
    return [within.text(), entry.toString('hex')];
  });
}

const arrayOf = (bytes: Buffer): Buffer[] => {
  const reader = new CborReader(bytes);
  return Array.from({ length: reader.array() }, () => reader.item());
};

/** The items of a list of sessions and parts. */
function itemsOf(file: IndexFile): Buffer[] {
  const reader = unpacked(file);
  return Array.from({ length: reader.array() }, () => reader.item());
}

const sorted = <T>(entries: readonly [string, T][]) => entries.toSorted(([a], [b]) => (a < b ? -1 : 1));

test('the parts have all words with their entries, each once, and are small', () => {
  const [before, after] = [partsOf(whole), partsOf(small.files)];
  expect(after.length).toBeGreaterThan(before.length * 3);
  expect(sorted(after.flatMap(entriesOf))).toEqual(sorted(before.flatMap(entriesOf)));
  for (const part of after) {
    const entries = entriesOf(part);
    const size = entries.reduce((sum, [, entry]) => sum + entry.length / 2, 0);
    expect(size <= 12_000 || entries.length === 1).toBe(true);
  }
});

test('the list names every part with its first and last word, in order, and leaves the rest as it is', () => {
  const listed = small.files.find(({ path }) => path.endsWith('.pf_meta')) as IndexFile;
  expect(listed.path).toBe(`pagefind.${small.version}.pf_meta`);
  const [before, after] = [itemsOf(list), itemsOf(listed)];
  expect(after.toSpliced(1, 2)).toEqual(before.toSpliced(1, 2));
  const reader = new CborReader(after[2] as Buffer);
  const named = Array.from({ length: reader.array() }, () => {
    reader.array();
    return [reader.text(), reader.text(), `index/${small.version}/${reader.text()}.pf_index`];
  });
  const parts = partsOf(small.files).map((part) => {
    const words = entriesOf(part).map(([word]) => word);
    return [words[0], words.at(-1), part.path];
  });
  expect(named).toEqual(parts);
  const words = named.flatMap(([from, to]) => [from as string, to as string]);
  expect(words).toEqual(words.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))));
});

test('each session is named by its position, in the list and in the name of its details', () => {
  const listed = small.files.find(({ path }) => path.endsWith('.pf_meta')) as IndexFile;
  const [before, after] = [list, listed].map((file) => arrayOf(itemsOf(file)[1] as Buffer).map(arrayOf));
  expect(after?.map(([id]) => new CborReader(id as Buffer).text())).toEqual(
    before?.map((_, position) => `${position}`),
  );
  expect(after?.map(([, ...rest]) => rest)).toEqual(before?.map(([, ...rest]) => rest));
  before?.forEach(([id], position) => {
    const own = whole.find(({ path }) => path === `fragment/${new CborReader(id as Buffer).text()}.pf_fragment`);
    const named = small.files.find(({ path }) => path === `fragment/${small.version}/${position}.pf_fragment`);
    expect(named?.content).toBe(own?.content);
    expect(named).toBeDefined();
  });
});

test('other files stay, and another index has another version', () => {
  const others = (files: readonly IndexFile[]) =>
    files.filter(({ path }) => !/^index\/|^fragment\/|pf_meta$/.test(path));
  expect(others(small.files)).toEqual(others(whole));
  expect(withSmallParts(partsOf(whole).slice(1), list, 'en').version).not.toBe(small.version);
});
