import { close, createIndex, type IndexFile } from 'pagefind';
import { minifySync } from 'vite';
import { compareText } from '../../text/compare.ts';
import type { SearchRecord } from './records.ts';

/** Pagefind also writes its own interfaces, a worker, and engines for other languages. */
const USED = /^(?:pagefind\.js|pagefind-entry\.json|pagefind\.[^/]+\.pf_meta|(?:index|fragment)\/.+)$/;

/** The part of `pagefind-entry.json` that is read here. */
interface PagefindEntry {
  readonly languages: Readonly<Record<string, { hash: string; wasm: string | null; page_count: number }>>;
}

/** The files of an index, and a version that is different for every other index. */
export interface IndexFiles {
  readonly files: readonly IndexFile[];
  readonly version: string;
}

/** Makes the index of these records. Throws if Pagefind reports an error or a record is missing. */
export async function makeIndex(records: readonly SearchRecord[]): Promise<IndexFiles> {
  try {
    const { index, errors } = await createIndex();
    if (!index) return fail(errors);
    for (const { meta, ...record } of records) {
      const added = await index.addCustomRecord({ ...record, meta: { ...meta } });
      if (added.errors.length > 0) fail(added.errors);
    }
    const made = await index.getFiles();
    if (made.errors.length > 0) fail(made.errors);
    return checkFiles(made.files, records.length);
  } finally {
    await close();
  }
}

function checkFiles(files: readonly IndexFile[], expected: number): IndexFiles {
  const entry = files.find(({ path }) => path === 'pagefind-entry.json');
  if (!entry) return fail(['it has no entry']);
  const languages = Object.values((JSON.parse(Buffer.from(entry.content).toString()) as PagefindEntry).languages);
  const count = languages.reduce((sum, { page_count }) => sum + page_count, 0);
  if (count !== expected) fail([`it has ${count} pages, and there are ${expected} sessions`]);
  const engines = new Set(languages.map(({ wasm }) => `wasm.${wasm ?? 'unknown'}.pagefind`));
  return {
    files: files
      .filter(({ path }) => USED.test(path) || engines.has(path))
      .map((file) => (file.path === 'pagefind.js' ? minified(file) : file))
      .toSorted((a, b) => compareText(a.path, b.path)),
    version: languages.map(({ hash }) => hash).join(),
  };
}

/** Pagefind's module as it is has long names: without them, it is a sixth smaller to load. */
function minified({ path, content }: IndexFile): IndexFile {
  const { code, errors } = minifySync(path, Buffer.from(content).toString(), { module: true });
  if (errors.length > 0) fail(errors.map(({ message }) => message));
  return { path, content: Buffer.from(code) };
}

function fail(errors: readonly string[]): never {
  throw new Error(`The search index could not be made: ${errors.join('; ')}.`);
}
