import { close, createIndex, type IndexFile } from 'pagefind';
import { compareText } from '../../text/compare.ts';
import type { SearchRecord } from './records.ts';

/** What Pagefind writes that no search of ours loads: its own interfaces, its worker, parts for other languages. */
const used = /^(?:pagefind\.js|pagefind-entry\.json|pagefind\.[^/]+\.pf_meta|(?:index|filter|fragment)\/.+)$/;

/** The entry of an index, as far as it is read here. */
interface Entry {
  readonly languages: Readonly<Record<string, { hash: string; wasm: string | null; page_count: number }>>;
}

/** An index: its files, and a text that is another for every other index. */
export interface Index {
  readonly files: readonly IndexFile[];
  readonly version: string;
}

/** Makes the index of these records; throws if anything of it fails or if a record is not in it. */
export async function makeIndex(records: readonly SearchRecord[]): Promise<Index> {
  try {
    const { index, errors } = await createIndex();
    if (!index) return refuse(errors);
    for (const { meta, filters, sort, ...record } of records) {
      const added = await index.addCustomRecord({
        ...record,
        meta: { ...meta },
        filters: Object.fromEntries(Object.entries(filters).map(([facet, ids]) => [facet, [...ids]])),
        sort: { ...sort },
      });
      if (added.errors.length > 0) refuse(added.errors);
    }
    const made = await index.getFiles();
    if (made.errors.length > 0) refuse(made.errors);
    return checked(made.files, records.length);
  } finally {
    await close();
  }
}

function checked(files: readonly IndexFile[], expected: number): Index {
  const entry = files.find(({ path }) => path === 'pagefind-entry.json');
  if (!entry) return refuse(['it has no entry']);
  const languages = Object.values((JSON.parse(Buffer.from(entry.content).toString()) as Entry).languages);
  const count = languages.reduce((sum, { page_count }) => sum + page_count, 0);
  if (count !== expected) refuse([`it has ${count} pages, and there are ${expected} sessions`]);
  const engines = new Set(languages.map(({ wasm }) => `wasm.${wasm ?? 'unknown'}.pagefind`));
  return {
    files: files
      .filter(({ path }) => used.test(path) || engines.has(path))
      .toSorted((a, b) => compareText(a.path, b.path)),
    version: languages.map(({ hash }) => hash).join(),
  };
}

function refuse(errors: readonly string[]): never {
  throw new Error(`The search index could not be made: ${errors.join('; ')}.`);
}
