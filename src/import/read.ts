import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../files.ts';
import { quoted } from '../problems/format.ts';
import { fetchPages, fetchText } from './fetch.ts';
import type { ImportFormat } from './formats.ts';
import { InputError, refuseInput } from './inputError.ts';
import { decoded, LIMITS, type Limits, sizeOf, tooLarge } from './limits.ts';
import type { SourceInput } from './types.ts';

/** Reads a file, a folder or an address. Throws an `InputError` that says what was expected and what was found. */
export async function readSource(source: string, format: ImportFormat, limits: Limits = LIMITS): Promise<SourceInput> {
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(source)) {
    if (format.folder) refuseInput('a folder on this computer', `the address ${quoted(source)}`);
    return { text: await (format.pages ? fetchPages : fetchText)(source, limits) };
  }
  const stats = statSync(source, { throwIfNoEntry: false });
  if (stats === undefined) throw new InputError(`There is no file or folder ${quoted(source)}.`);
  if (format.folder) {
    if (!stats.isDirectory()) refuseInput(`a folder: ${format.about}`, `the file ${quoted(source)}`);
    return { files: readFolder(source, format.folder, limits) };
  }
  if (stats.isDirectory()) refuseInput(`a file: ${format.about}`, `the folder ${quoted(source)}`);
  return { text: decoded(readLimited(source, limits.bytes, source), source) };
}

function readFolder(folder: string, pattern: RegExp, limits: Limits): ReadonlyMap<string, string> {
  let left = limits.bytes;
  const paths = listFiles(folder).filter((path) => pattern.test(path));
  return new Map(
    paths.map((path) => {
      const bytes = readLimited(join(folder, path), left, folder);
      left -= bytes.length;
      return [path, decoded(bytes, path)];
    }),
  );
}

function readLimited(path: string, limit: number, what: string): Buffer {
  const { size } = statSync(path);
  if (size > limit) tooLarge(what, limit, sizeOf(size));
  return readFileSync(path);
}
