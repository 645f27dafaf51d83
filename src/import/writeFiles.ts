import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { replaceFile } from '../files.ts';
import { InputError } from './inputError.ts';
import type { Result } from './reconcile.ts';

/** Writes the result of an import to a content folder. Fails rather than overwrite a file that is new there. */
export function writeFiles({ created, updated }: Pick<Result, 'created' | 'updated'>, folder: string): void {
  for (const { file, text } of created) {
    const path = join(folder, file.path);
    mkdirSync(dirname(path), { recursive: true });
    try {
      writeFileSync(path, text, { flag: 'wx' });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      throw new InputError(
        `${file.path} exists already, and was not read: it is not overwritten. Rename or remove it.`,
      );
    }
  }
  for (const { file, text } of updated) replaceFile(join(folder, file.path), text);
}
