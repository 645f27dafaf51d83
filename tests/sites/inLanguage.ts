import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Copies an archive into a folder, with another language. */
export function inLanguage(language: string, archive: string, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync(archive, folder, { recursive: true });
  const file = join(folder, 'archive.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^language: .*$/m, `language: ${language}`));
}
