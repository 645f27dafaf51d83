import { lstatSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { renderAbstract } from '../abstract/render.ts';
import { withArticle } from '../problems/format.ts';
import { type KeyPath, type Position, positionAt } from '../problems/position.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { nounOf } from '../schema/introspect.ts';
import { type EventKind, type Kind, kinds } from '../schema/kinds.ts';
import type { Abstract, ContentRecord, ContentRecords, EventRecord, SessionRecord } from '../schema/records.ts';
import { type ContentFile, classify } from './classify.ts';
import { conflictProblem } from './conflict.ts';
import { stemOf } from './contentPath.ts';
import { endsTooEarly, splitFrontMatter, YAML_LINE } from './frontMatter.ts';
import { earlierEnd, frontMatterProblems } from './frontMatterMistakes.ts';
import { keysBelow, keysOfAbout } from './keysBelow.ts';
import { listContent } from './list.ts';
import { loadText } from './load.ts';
import { offsetOfSecondTalk } from './pasted.ts';
import { announce } from './progress.ts';
import { salvage } from './salvage.ts';
import { validate } from './validate.ts';
import { type ParsedYaml, parseYaml } from './yaml.ts';

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

/** The result of reading one file. */
interface ReadFile {
  /** Contains what is valid in the file; undefined if nothing of it can be used. */
  readonly record?: Partial<ContentRecord<unknown>> & { readonly abstract?: Abstract };
  /** Whether the record is incomplete, because part of the file was refused. */
  readonly incomplete?: boolean;
  readonly problems: Problem[];
  readonly locate: (place: KeyPath) => Position;
}

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
  const { kind, file } = found;
  const start = { line: 1, column: 1 };
  const text = loadText(file, path, stats);
  if (text === undefined) return undefined;
  if (typeof text !== 'string') return { problems: text, locate: () => start };
  const conflict = conflictProblem(text, file);
  if (conflict) return { problems: [conflict], locate: () => start };
  if (kind === 'about') {
    const keys = keysOfAbout(text, file);
    if (keys) return { problems: [keys], locate: () => start };
    const { problems, ...abstract } = readText(text, file);
    // Only sessions of one event can link to each other by file name.
    const dead = abstract.links.map(({ id, href = `${id}.mdx`, ...place }) =>
      problem('dead-link', file, place, { href, ofArchive: true }),
    );
    return { problems: [...problems, ...dead], locate: () => start, record: { abstract } };
  }
  if (!text.trim()) {
    const detail = { what: withArticle(nounOf(kinds[kind].schema)), needed: kind === 'archive' || kind === 'events' };
    return { problems: [problem('empty-file', file, undefined, detail)], locate: () => start };
  }
  if (kind !== 'sessions') return readData(kind, found, parseYaml(text, file));
  const parts = splitFrontMatter(text);
  if (typeof parts === 'string') return { problems: frontMatterProblems(text, file), locate: () => start };
  const misplaced = earlierEnd(parts.yaml, file) ?? keysBelow(parts, file);
  if (endsTooEarly(parts)) {
    const reason = 'a line `---` ends the keys here, and more follows';
    const place = { line: parts.bodyLine - 1, column: 1 };
    return {
      problems: [problem('bad-yaml', file, place, { reason, fix: 'Remove the line `---`.' })],
      locate: () => start,
    };
  }
  if (misplaced) return { problems: [misplaced], locate: () => start };
  const { record, problems, ...rest } = readData(kind, found, parseYaml(parts.yaml, file, YAML_LINE));
  const { problems: abstractProblems, ...abstract } = readText(parts.body, file, parts.bodyLine);
  return { ...rest, ...(record && { record: { ...record, abstract } }), problems: [...problems, ...abstractProblems] };
}

/** Renders an abstract. Of a second talk below it, only that it is there is reported. */
function readText(text: string, file: string, line = 1): ReturnType<typeof renderAbstract> {
  const second = offsetOfSecondTalk(text);
  if (second === undefined) return renderAbstract(text, file, line);
  const place = positionAt(text, second);
  const found = problem('second-front-matter', file, { ...place, line: place.line + line - 1 }, {});
  const { problems, ...abstract } = renderAbstract(text.slice(0, second), file, line);
  return { ...abstract, problems: [...problems, found] };
}

function readData(kind: Kind, { id, event, file }: ContentFile, yaml: ParsedYaml): ReadFile {
  if (yaml.problems.length > 0) return yaml;
  const { schema, salvaged } = kinds[kind];
  const { data, problems } = validate(schema, yaml.data, file, yaml.sources());
  const usable = data ?? (salvaged ? salvage(schema, yaml.data) : undefined);
  const record = { id, file, ...(event !== undefined && { event }), data: usable };
  return { problems, locate: yaml.locate, incomplete: !data, ...(usable && { record }) };
}
