import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { renderAbstract } from '../abstract/render.ts';
import { listFiles } from '../files.ts';
import type { KeyPath, Position } from '../problems/position.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { type Kind, kinds } from '../schema/kinds.ts';
import type { Abstract, ContentRecord, ContentRecords, SessionRecord } from '../schema/records.ts';
import { unreadableText } from './characters.ts';
import { type ContentFile, classify } from './classify.ts';
import { splitFrontMatter, YAML_LINE } from './frontMatter.ts';
import { salvage } from './salvage.ts';
import { validate } from './validate.ts';
import { type ParsedYaml, parseYaml } from './yaml.ts';

/** A content folder, read: what is valid file by file, what is not, and where in each file its keys stand. */
export interface Content {
  readonly records: ContentRecords;
  readonly problems: Problem[];
  /** The line and column of a problem; undefined where it concerns a file as a whole. */
  readonly locate: (problem: Problem) => Position | undefined;
}

type RecordOf<K extends Kind> = K extends 'sessions'
  ? SessionRecord
  : ContentRecord<z.infer<(typeof kinds)[K]['schema']>>;

/** One file, read: its record, of what is valid in it. */
interface ReadFile {
  readonly record?: ContentRecord<unknown> & { readonly abstract?: Abstract };
  /** Whether the record lacks what was refused. */
  readonly refused?: boolean;
  readonly problems: Problem[];
  readonly locate: (place: KeyPath) => Position;
}

/** Reads a content folder with all its problems; throws only when a file that is there cannot be read. */
export const readContent = (folder: string): Content => contentReader(folder)();

/** Reads a content folder as often as it is called; a file that has not changed since the last time is not read again. */
export function contentReader(folder: string): () => Content {
  let known = new Map<string, Known>();
  return () => {
    const { files, problems, refused } = classify(listFiles(folder));
    const previous = known;
    known = new Map(
      files.map((file) => {
        const path = join(folder, file.file);
        const stats = lstatSync(path);
        const stamp = [stats.ino, stats.size, stats.mtimeMs, stats.ctimeMs].join();
        const before = previous.get(file.file);
        return [file.file, before?.stamp === stamp ? before : { stamp, read: readFile(file, path, stats.isFile()) }];
      }),
    );
    return contentOf(files, problems, refused, (file) => (known.get(file) as Known).read);
  };
}

/** A file as it was read, and what tells whether it has changed since. */
interface Known {
  readonly stamp: string;
  readonly read: ReadFile;
}

function contentOf(
  files: readonly ContentFile[],
  problems: readonly Problem[],
  refused: readonly string[],
  readOf: (file: string) => ReadFile,
): Content {
  const recordsOf = <K extends Kind>(kind: K) =>
    files.flatMap((file) =>
      file.kind === kind && !file.extra ? (readOf(file.file).record ?? []) : [],
    ) as unknown[] as RecordOf<K>[];
  const places = new Map(files.map(({ file }) => [file, readOf(file).locate]));
  const incomplete = files.filter(({ file }) => !readOf(file).record || readOf(file).refused);
  return {
    records: {
      event: recordsOf('event')[0],
      tracks: recordsOf('tracks'),
      topics: recordsOf('topics'),
      companies: recordsOf('companies'),
      sessions: recordsOf('sessions'),
      refused: new Set([...refused, ...incomplete.map(({ kind, id }) => `${kind}/${id}`)]),
    },
    problems: [...problems, ...files.flatMap(({ file }) => readOf(file).problems)],
    locate: ({ file, place }) => (place && 'path' in place ? places.get(file)?.(place) : place),
  };
}

function readFile({ kind, id, file }: ContentFile, path: string, isFile: boolean): ReadFile {
  const start = { line: 1, column: 1 };
  if (!isFile) return { problems: [problem('not-a-file', file, undefined, {})], locate: () => start };
  const text = readFileSync(path, 'utf8').replace(/^\u{FEFF}/u, '');
  const unreadable = unreadableText(text, file);
  if (unreadable.length > 0) return { problems: unreadable, locate: () => start };
  if (kind !== 'sessions') return readData(kind, id, file, parseYaml(text, file));
  const parts = splitFrontMatter(text);
  if (typeof parts === 'string') return { problems: [problem(parts, file, start, {})], locate: () => start };
  const { record, problems, ...rest } = readData(kind, id, file, parseYaml(parts.yaml, file, YAML_LINE));
  const { problems: inAbstract, ...abstract } = renderAbstract(parts.body, file, parts.bodyLine);
  return { ...rest, ...(record && { record: { ...record, abstract } }), problems: [...problems, ...inAbstract] };
}

function readData(kind: Kind, id: string, file: string, yaml: ParsedYaml): ReadFile {
  if (yaml.problems.length > 0) return yaml;
  const { schema, salvaged } = kinds[kind];
  const { data, problems } = validate(schema, yaml.data, file);
  const usable = data ?? (salvaged ? salvage(schema, yaml.data) : undefined);
  return { problems, locate: yaml.locate, refused: !data, ...(usable && { record: { id, file, data: usable } }) };
}
