import { lstatSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { renderAbstract } from '../abstract/render.ts';
import type { Position } from '../problems/position.ts';
import type { Problem } from '../problems/problem.ts';
import type { EventKind, Kind, kinds } from '../schema/kinds.ts';
import type { ContentRecord, ContentRecords, EventRecord, SessionRecord } from '../schema/records.ts';
import { type ContentFile, classify } from './classify.ts';
import { stemOf } from './contentPath.ts';
import { listContent } from './list.ts';
import { loadText } from './load.ts';
import { announce } from './progress.ts';
import { type ReadFile, readText } from './readText.ts';

/** The result of reading a content folder: what is valid in each file, and the problems of the rest. */
export interface Content {
  readonly records: ContentRecords;
  readonly problems: Problem[];
  /** The line and column of a problem; undefined where it concerns a file as a whole. */
  readonly locate: (problem: Pick<Problem, 'file' | 'place'>) => Position | undefined;
}

type DataOf<K extends Kind> = z.infer<(typeof kinds)[K]['schema']>;
type RecordOf<K extends Kind> = K extends 'sessions'
  ? SessionRecord
  : K extends EventKind
    ? EventRecord<DataOf<K>>
    : ContentRecord<DataOf<K>>;

/** Reads a content folder and reports all its problems. */
export const readContent = (folder: string): Content => contentReader(folder)();

/** Returns a function that reads a content folder. Later calls read only the files that changed since the last call. */
export function contentReader(folder: string): () => Content {
  let cache = new Map<string, CachedFile>();
  return () => {
    const { paths, problems: names, unlisted } = listContent(folder);
    if (unlisted.length > 0) return contentOf([], unlisted, [], () => undefined);
    const { files, problems, refused } = classify(
      paths,
      names.map(({ file }) => file),
    );
    const previous = cache;
    cache = new Map();
    for (const file of files) {
      const path = join(folder, file.file);
      const stats = lstatSync(path, { throwIfNoEntry: false });
      if (!stats) continue; // It was removed after it was listed.
      const stamp = [stats.ino, stats.size, stats.mtimeMs, stats.ctimeMs].join();
      const cached = previous.get(file.file);
      if (cached?.stamp !== stamp) announce(path);
      const read = cached?.stamp === stamp ? cached.read : readFile(file, path, stats);
      if (read) cache.set(file.file, { stamp, read });
    }
    announce('');
    const found = files.filter(({ file }) => cache.has(file));
    return contentOf(found, [...names, ...problems], refused, (file) => cache.get(file)?.read);
  };
}

/** The result of reading a file; `stamp` changes when the file does. */
interface CachedFile {
  readonly stamp: string;
  readonly read: ReadFile;
}

function contentOf(
  files: readonly ContentFile[],
  problems: readonly Problem[],
  refused: readonly string[],
  readOf: (file: string) => ReadFile | undefined,
): Content {
  const recordsOf = <K extends Kind>(kind: K) =>
    files.flatMap((file) =>
      file.kind === kind && !file.duplicate ? (readOf(file.file)?.record ?? []) : [],
    ) as unknown[] as RecordOf<K>[];
  const locators = new Map(files.map(({ file }) => [file, readOf(file)?.locate]));
  const incomplete = files.filter(({ file }) => !readOf(file)?.record || readOf(file)?.incomplete);
  return {
    records: {
      archive: recordsOf('archive')[0],
      about: readOf('about.mdx')?.record?.abstract,
      deadLinks: recordsOf('dead-links')[0],
      events: recordsOf('events'),
      tracks: recordsOf('tracks'),
      topics: recordsOf('topics'),
      companies: recordsOf('companies'),
      speakers: recordsOf('speakers'),
      sessions: recordsOf('sessions'),
      refused: new Set([...refused, ...incomplete.map(({ file }) => stemOf(file))]),
    },
    problems: [...problems, ...files.flatMap(({ file }) => readOf(file)?.problems ?? [])],
    locate: ({ file, place }) => (place && 'path' in place ? locators.get(file)?.(place) : place),
  };
}

/** Undefined if the file was removed meanwhile. */
function readFile(found: ContentFile, path: string, stats: Stats): ReadFile | undefined {
  const { file } = found;
  const text = loadText(file, path, stats);
  if (text === undefined) return undefined;
  if (typeof text !== 'string') return { problems: text, locate: () => ({ line: 1, column: 1 }) };
  return readText(found, text, renderAbstract);
}
