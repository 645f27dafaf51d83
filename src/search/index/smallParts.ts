import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';
import { CborReader, cborArray, cborText } from './cbor.ts';

/** What every file of Pagefind begins with, once it is unpacked. */
const SIGNATURE = Buffer.from('pagefind_dcd');

/**
 * The size up to which words are together in a part, unpacked. Pagefind's own parts have twenty times as much, which
 * cannot be set: a query would load 30 KB for each of its words.
 */
const MAX_BYTES = 8000;

/** A part, with its first and last word. */
interface Part {
  readonly from: string;
  readonly to: string;
  readonly file: IndexFile;
}

const isPart = ({ path }: IndexFile): boolean => path.startsWith('index/');

/**
 * Divides the parts of an index into smaller ones; the entries of the words stay as they are. `version` is in the name of
 * the list of sessions and parts, and is different for every other list.
 */
export function withSmallParts(
  files: readonly IndexFile[],
  list: IndexFile,
  language: string,
): { files: IndexFile[]; version: string } {
  const words = files
    .filter(isPart)
    .flatMap(({ content }) => wordsIn(content))
    .toSorted((a, b) => Buffer.compare(Buffer.from(a.word), Buffer.from(b.word)));
  const parts = divided(words).map((some) => partOf(some, language));
  const bytes = listWith(list.content, parts);
  const version = `${language}_${hashOf(bytes)}`;
  const others = files.filter((file) => file !== list && !isPart(file));
  const newList = { path: `pagefind.${version}.pf_meta`, content: pack(bytes) };
  return { files: [...others, newList, ...parts.map(({ file }) => file)], version };
}

/** The words in groups of about the same size. */
function divided(words: readonly Word[]): Word[][] {
  const groups: Word[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const word of words) {
    size += word.entry.length;
    if (size <= MAX_BYTES) groups.at(-1)?.push(word);
    else {
      groups.push([word]);
      size = word.entry.length;
    }
  }
  return groups;
}

interface Word {
  readonly word: string;
  readonly entry: Buffer;
}

/** `[[word, …], …]`, in an array of its own. */
function wordsIn(content: Uint8Array): Word[] {
  const reader = new CborReader(unpack(content));
  reader.array();
  return Array.from({ length: reader.array() }, () => {
    const entry = reader.item();
    const within = new CborReader(entry);
    within.array();
    return { word: within.text(), entry };
  });
}

function partOf(words: readonly Word[], language: string): Part {
  const bytes = cborArray([cborArray(words.map(({ entry }) => entry))]);
  const [from = '', to = ''] = [words[0]?.word, words.at(-1)?.word];
  return { from, to, file: { path: `index/${language}_${hashOf(bytes)}.pf_index`, content: pack(bytes) } };
}

/** The list of sessions and parts, `[version, sessions, parts, …]`, with other parts: `[from, to, name]`. */
function listWith(content: Uint8Array, parts: readonly Part[]): Buffer {
  const reader = new CborReader(unpack(content));
  const items = Array.from({ length: reader.array() }, () => reader.item());
  items[2] = cborArray(parts.map(({ from, to, file }) => cborArray([from, to, nameOf(file)].map(cborText))));
  return cborArray(items);
}

const nameOf = ({ path }: IndexFile): string => path.replace(/^index\/|\.pf_index$/g, '');

const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex').slice(0, 10);
const unpack = (content: Uint8Array): Buffer => gunzipSync(content).subarray(SIGNATURE.length);
const pack = (bytes: Buffer): Uint8Array => gzipSync(Buffer.concat([SIGNATURE, bytes]), { level: 9 });
