import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { makeIndex } from '../../../src/search/index/indexFiles.ts';
import { searchRecords } from '../../../src/search/index/records.ts';
import { inventedCatalogue } from '../inventedSessions.ts';

const records = searchRecords(inventedCatalogue(40));

describe('an index', () => {
  test('is the same, byte for byte, each time it is made', async () => {
    const [one, other] = [await makeIndex(records), await makeIndex(records)];
    expect(one.files.length).toBeGreaterThan(40);
    expect(other).toEqual(one);
  });

  test('has another version for other sessions', async () => {
    expect((await makeIndex(records.slice(1))).version).not.toBe((await makeIndex(records)).version);
  });

  test('has only the files that a search loads', async () => {
    const { files } = await makeIndex(records);
    const kinds = Map.groupBy(files, ({ path }) =>
      path
        .replace(/(?<=fragment\/).*/, 'en_*')
        .replace(/(?<=[._])[0-9a-f]{6,}/, '*')
        .replace(/(?<=_)\*.*/, '*'),
    );
    expect([...kinds.keys()].toSorted()).toEqual(['engine.pagefind', 'fragment/en_*', 'index/en_*', 'pagefind.en_*']);
    expect(kinds.get('fragment/en_*')).toHaveLength(40);
  });

  test('is made for a language that Pagefind does not stem', async () => {
    const engineFor = async (language: string) => {
      const { files } = await makeIndex(records.map((record) => ({ ...record, language })));
      return files.find(({ path }) => path === 'engine.pagefind')?.content;
    };
    const unknown = await engineFor('zh-Hant');
    expect(unknown?.length).toBeGreaterThan(10_000);
    expect(unknown).not.toEqual(await engineFor('en'));
  });
});

describe('an index that fails', () => {
  afterEach(() => {
    vi.doUnmock('pagefind');
    vi.resetModules();
  });

  const entry = (count: number) => ({
    path: 'pagefind-entry.json',
    content: Buffer.from(JSON.stringify({ languages: { en: { hash: 'en_1', wasm: 'en', page_count: count } } })),
  });

  const list = {
    path: 'pagefind.en_1.pf_meta',
    content: gzipSync(Buffer.from('pagefind_dcd\x83\x651.6.0\x80\x80', 'latin1')),
  };

  /** The error message for these results of Pagefind. */
  async function messageFor(pagefind: {
    create?: string[];
    add?: string[];
    get?: string[];
    files?: object[];
  }): Promise<string> {
    const { create = [], add = [], get = [], files = [entry(40), list] } = pagefind;
    const close = vi.fn(async () => null);
    const index = { addCustomRecord: async () => ({ errors: add }), getFiles: async () => ({ errors: get, files }) };
    vi.resetModules();
    vi.doMock('pagefind', () => ({
      close,
      createIndex: async () => ({ errors: create, ...(create.length === 0 && { index }) }),
    }));
    const { makeIndex: make } = await import('../../../src/search/index/indexFiles.ts');
    const message = await make(records).then(
      () => 'no error',
      (error: Error) => error.message,
    );
    expect(close).toHaveBeenCalledOnce();
    return message;
  }

  test.each([
    ['no error', {}],
    ['The search index could not be made: no room.', { create: ['no room'] }],
    ['The search index could not be made: bad; worse.', { add: ['bad', 'worse'] }],
    ['The search index could not be made: no disk.', { get: ['no disk'] }],
    ['The search index could not be made: it has no entry.', { files: [] }],
    ['The search index could not be made: it has no list of sessions.', { files: [entry(40)] }],
    ['The search index could not be made: it has 39 pages, and there are 40 sessions.', { files: [entry(39)] }],
  ])('reports: %s', async (message, pagefind) => {
    expect(await messageFor(pagefind)).toBe(message);
  });
});
