import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';
import { CborReader, cborArray, cborText } from './cbor.ts';

/** What every file of Pagefind begins with, once it is unpacked. */
const SIGNATURE = Buffer.from('pagefind_dcd');

/**
 * The size up to which words are together in a part, unpacked. Pagefind's own parts have ten times as much, which
 * cannot be set: a query would load 30 KB for each of its words.
 */
const MAX_BYTES = 12_000;

/** A part, with its first and last word. */
interface Part {
  readonly from: string;
  readonly to: string;
  readonly content: Uint8Array;
}

const isPart = ({ path }: IndexFile): boolean => path.startsWith('index/');

/**
 * Divides the parts of an index into smaller ones; the entries of the words stay as they are. Parts
 * and the details of sessions are named by their positions instead of hashes, of which ten thousand would weigh 35 KB in
 * the list of them. `version`
 * is different for every other index; it is in the name of the list and the paths of the others.
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
  const parts = divided(words).map(partOf);
  const items = itemsOf(unpack(list.content));
  const sessions = itemsOf(items[1] as Buffer).map(itemsOf);
  items[1] = cborArray(sessions.map(([, ...rest], position) => cborArray([cborText(`${position}`), ...rest])));
  items[2] = cborArray(parts.map(({ from, to }, position) => cborArray([from, to, `${position}`].map(cborText))));
  const bytes = cborArray(items);
  const version = `${language}_${hashOf(Buffer.concat([bytes, list.content]))}`;
  const positions = new Map(sessions.map(([id], position) => [new CborReader(id as Buffer).text(), position]));
  const others = files.filter((file) => file !== list && !isPart(file));
  return {
    files: [
      ...others.map(({ path, content }) => {
        const position = positions.get(/^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1] ?? '');
        return { path: position === undefined ? path : `fragment/${version}/${position}.pf_fragment`, content };
      }),
      { path: `pagefind.${version}.pf_meta`, content: pack(bytes) },
      ...parts.map(({ content }, position) => ({ path: `index/${version}/${position}.pf_index`, content })),
    ],
    version,
  };
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
  const [entries] = itemsOf(unpack(content));
  return itemsOf(entries as Buffer).map((entry) => {
    const within = new CborReader(entry);
    within.array();
    return { word: within.text(), entry };
  });
}

function partOf(words: readonly Word[]): Part {
  const [from = '', to = ''] = [words[0]?.word, words.at(-1)?.word];
  return { from, to, content: pack(cborArray([cborArray(words.map(({ entry }) => entry))])) };
}

/** The items of an array. The list of sessions and parts is `[version, [[id, …], …], [[from, to, name], …], …]`. */
function itemsOf(array: Buffer): Buffer[] {
  const reader = new CborReader(array);
  return Array.from({ length: reader.array() }, () => reader.item());
}

const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex').slice(0, 10);
const unpack = (content: Uint8Array): Buffer => gunzipSync(content).subarray(SIGNATURE.length);
const pack = (bytes: Buffer): Uint8Array => gzipSync(Buffer.concat([SIGNATURE, bytes]), { level: 9 });
