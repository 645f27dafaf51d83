import { close, createIndex, type IndexFile } from 'pagefind';
import { compareText } from '../../text/compare.ts';
import type { SearchRecord } from './records.ts';
import { withSmallParts } from './smallParts.ts';

/** Pagefind also writes its own interfaces, what loads the index for them, and engines for other languages. */
const USED = /^(?:pagefind\.[^/]+\.pf_meta|(?:index|fragment)\/.+)$/;
/** What the engine of the archive's language is called in every archive. */
const ENGINE = 'engine.pagefind';

/** The part of `pagefind-entry.json` that is read here. */
interface PagefindEntry {
  readonly languages: Readonly<Record<string, { wasm: string | null; page_count: number }>>;
}

/** The files of an index, and a version that is different for every other index: it is in the name of its list. */
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
  const { languages: entries }: PagefindEntry = JSON.parse(Buffer.from(entry.content).toString());
  const languages = Object.values(entries);
  const count = languages.reduce((sum, { page_count }) => sum + page_count, 0);
  if (count !== expected) fail([`it has ${count} pages, and there are ${expected} sessions`]);
  const engines = languages.map(({ wasm }) => `wasm.${wasm ?? 'unknown'}.pagefind`);
  const used = files
    .map(({ path, content }) => ({ path: engines.includes(path) ? ENGINE : path, content }))
    .filter(({ path }) => USED.test(path) || path === ENGINE);
  const list = used.find(({ path }) => path.endsWith('.pf_meta'));
  if (!list) return fail(['it has no list of sessions']);
  const divided = withSmallParts(used, list, Object.keys(entries)[0] as string);
  return { ...divided, files: divided.files.toSorted((a, b) => compareText(a.path, b.path)) };
}

function fail(errors: readonly string[]): never {
  throw new Error(`The search index could not be made: ${errors.join('; ')}.`);
}
