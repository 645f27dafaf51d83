import { type Fields, WEIGHTS } from '../indexFormat.ts';
import { type ExcerptPart, excerptOf } from './excerpt.ts';
import { fetchFile } from './fetchFile.ts';
import { once } from './once.ts';
import { unpack } from './packed.ts';
import { termOf, withoutDiacritics } from './terms.ts';

// Pagefind's engine, called as its own `pagefind.js` of 1.6.0 calls it. That file is not loaded: it weighs five times as
// much, unpacks in JavaScript what browsers unpack themselves, keeps silent about parts that it could not load, and
// makes an object of every result.

/** What the index has of a session. */
export interface Details {
  /** The path of its page, relative to the base. */
  readonly url: string;
  readonly meta: Fields;
  /** The part of the abstract that matches the query, or its beginning; empty if there is no abstract. */
  readonly excerpt: readonly ExcerptPart[];
}

/** The words of all sessions, with what finds them. */
export interface WordIndex {
  /**
   * Finds a word, also as the beginning of longer ones, or a phrase in quotes. `words` are all words that begin so.
   * Pagefind itself loads only one of the parts that have them (`request_indexes`), and results would depend on what was
   * loaded before.
   */
  readonly search: (term: string, words: readonly string[]) => Promise<Hits>;
  /** What it has of a session; `locations` are the positions of the words that match. */
  readonly details: (session: number, locations: readonly number[]) => Promise<Details>;
}

/** The sessions that have a term, best first, as positions in the programme. */
export interface Hits {
  readonly sessions: Uint32Array;
  readonly scores: Float64Array;
  /** The positions in its content of the words that match in `sessions[n]`, from `starts[n]` to before `starts[n + 1]`. */
  readonly starts: Uint32Array;
  readonly locations: Uint32Array;
}

/** What an index is opened from. */
export interface IndexSource {
  /** Pagefind's engine, and its list of sessions and parts, as their files are. */
  readonly engine: ArrayBuffer;
  readonly meta: ArrayBuffer;
  readonly language: string;
  /** The folder of the parts, as a path. */
  readonly folder: string;
  /** The folder in those of the parts and the details. */
  readonly version: string;
}

/** Opens an index once it is loaded; what can be done before is done meanwhile. */
export type OpenWordIndex = (source: Promise<IndexSource>) => Promise<WordIndex>;

type Text = readonly [at: number, length: number];

/** The functions of the engine, which has one text or list of bytes as the place and the length in its memory. */
interface Engine {
  readonly memory: WebAssembly.Memory;
  readonly __wbindgen_externrefs: WebAssembly.Table;
  readonly __wbindgen_start: () => void;
  readonly __wbindgen_malloc: (size: number, align: number) => number;
  readonly __wbindgen_free: (at: number, size: number, align: number) => void;
  readonly init_pagefind: (...meta: Text) => number;
  readonly set_ranking_weights: (index: number, ...weights: Text) => number;
  readonly load_index_chunk: (index: number, ...chunk: Text) => number;
  readonly request_indexes: (index: number, ...query: Text) => Text;
  /** The query without and with its diacritics, filters, order, whether it is a phrase, whether diacritics must match. */
  readonly search: (index: number, ...rest: [...Text, ...Text, ...Text, ...Text, boolean, boolean]) => Text;
}

interface Found {
  readonly results: readonly {
    readonly p: string;
    readonly s: number;
    readonly l: readonly { readonly l: number }[];
  }[];
}

export const openWordIndex: OpenWordIndex = async (loading) => {
  const { engine: code, meta, language, folder, version } = await loading;
  let engine: Engine;
  const imports = { __wbindgen_init_externref_table: () => addConstants(engine.__wbindgen_externrefs) };
  const { instance } = await WebAssembly.instantiate(await unpack(code), { './pagefind_web_bg.js': imports });
  engine = instance.exports as unknown as Engine;
  engine.__wbindgen_start();

  function give(bytes: Uint8Array): Text {
    const at = engine.__wbindgen_malloc(bytes.length, 1) >>> 0;
    new Uint8Array(engine.memory.buffer).set(bytes, at);
    return [at, bytes.length];
  }
  const giveText = (text: string): Text => give(new TextEncoder().encode(text));
  function take<T>([at, length]: Text): T {
    const text = new TextDecoder().decode(new Uint8Array(engine.memory.buffer, at >>> 0, length));
    engine.__wbindgen_free(at, length, 1);
    return JSON.parse(text);
  }

  const load = async (path: string) => unpack(await (await fetchFile(`${folder}${path}`)).arrayBuffer());
  let index = engine.init_pagefind(...give(new Uint8Array(await unpack(meta))));
  index = engine.set_ranking_weights(index, ...giveText(JSON.stringify({ meta_weights: WEIGHTS })));
  const loadPart = once(async (name) => {
    const bytes = await load(`index/${version}/${name}.pf_index`);
    index = engine.load_index_chunk(index, ...give(new Uint8Array(bytes)));
  });
  async function loadPartsOf(query: string): Promise<void> {
    const names = take<string[]>(engine.request_indexes(index, ...giveText(query)));
    await Promise.all(names.map(loadPart));
  }
  const ask = (query: string, isPhrase: boolean): Found['results'] => {
    const texts = [withoutDiacritics(query), query, '{}', ''].map(giveText) as [Text, Text, Text, Text];
    const [[a, b], [c, d], [e, f], [g, h]] = texts;
    return take<Found>(engine.search(index, a, b, c, d, e, f, g, h, isPhrase, false)).results;
  };

  const fragmentOf = once<Fragment>(async (session) => {
    return JSON.parse(new TextDecoder().decode(await load(`fragment/${version}/${session}.pf_fragment`)));
  });

  return {
    details: async (session, locations) => {
      const { url, meta, content } = await fragmentOf(`${session}`);
      return { url, meta, excerpt: content === meta.title ? [] : excerptOf(content, locations) };
    },
    search: async (term, words) => {
      const query = termOf(term, language);
      if (query === '') return NO_HITS;
      const wanted = [words.map((word) => termOf(word, language)).join(' '), withoutDiacritics(query)];
      await Promise.all(wanted.filter((text) => text !== '').map(loadPartsOf));
      const results = ask(query, /^\s*".+"\s*$/.test(term));
      let end = 0;
      return {
        sessions: Uint32Array.from(results, ({ p }) => Number(p)),
        // Pagefind adds up the scores of words in any order, and so with different errors each time.
        scores: Float64Array.from(results, ({ s }) => Math.round(s * 1e4) / 1e4),
        starts: Uint32Array.from([0, ...results.map(({ l }) => (end += l.length))]),
        locations: Uint32Array.from(results.flatMap(({ l }) => l.map((each) => each.l))),
      };
    },
  };
};

interface Fragment extends Pick<Details, 'url' | 'meta'> {
  readonly content: string;
}

const NO_HITS: Hits = {
  sessions: new Uint32Array(),
  scores: new Float64Array(),
  starts: new Uint32Array(1),
  locations: new Uint32Array(),
};

/** The constants that the engine expects of its surroundings (`wasm-bindgen`). */
function addConstants(table: WebAssembly.Table): void {
  const first = table.grow(4);
  table.set(0, undefined);
  [undefined, null, true, false].forEach((value, index) => {
    table.set(first + index, value);
  });
}
