import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { listFiles } from '../../src/files.ts';
import type { ChangeLog } from '../../src/import/changeLog.ts';
import { commandIn } from '../../src/import/options.ts';
import { type ImportRun, runImport } from '../../src/import/run.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

/** The changes of an import as lines: “dropped 2 × persons[].id: an id of the source (`7`)”. */
export const changesOf = ({ changes }: ChangeLog): string[] =>
  changes.map(
    ({ verdict, count, field, reason, example }) =>
      `${verdict} ${count} × ${field}: ${reason}${example && ` (${example})`}`,
  );

/** A content folder that is removed when the test ends, and imports into it. */
export interface ContentFolder {
  readonly folder: string;
  /** Imports a text, as `npm run import -- <format> <file> --event lighthouse` does. */
  readonly run: (format: string, text: string, ...options: string[]) => Promise<ImportRun>;
  /** All files with their texts. */
  readonly files: () => Record<string, string>;
  readonly read: (path: string) => string;
  readonly write: (path: string, text: string) => void;
  readonly rename: (path: string, name: string) => void;
}

export function contentFolder(): ContentFolder {
  const folder = temporaryFolder(onTestFinished);
  const source = join(temporaryFolder(onTestFinished), 'source');
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
  return {
    folder,
    read,
    write: (path, text) => writeFileSync(join(folder, path), text),
    rename: (path, name) => renameSync(join(folder, path), join(folder, name)),
    files: () => Object.fromEntries(listFiles(folder).map((path) => [path, read(path)])),
    run: async (format, text, ...options) => {
      writeFileSync(source, text);
      const command = commandIn([format, source, '--event', 'lighthouse', ...options]);
      if (command === undefined) throw new Error('The command asks for help.');
      return await runImport(command, folder);
    },
  };
}
