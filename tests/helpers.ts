import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { checkContent } from '../src/check.ts';
import type { KeyPath, Position } from '../src/problems/position.ts';
import type { Problem } from '../src/problems/problem.ts';
import type { Code } from '../src/problems/table.ts';

/** A problem as tests list it: its file, its code and its line; 0 for the file as a whole. */
export type Listed = readonly [file: string, code: Code, line: number];

/** A problem as tests spell it out. */
export type Told = readonly [place: string, code: Code, message: string, fix: string];

/** The smallest sound event, to vary. */
export const soundEvent: Readonly<Record<string, string>> = {
  'event.yaml':
    'name: Lighthouse Days 2024\ndescription: Two days.\nstart: 2024-05-17\nend: 2024-05-18\nplace: Lisbon\nlanguage: en\n',
  'tracks/main.yaml': 'title: Main\norder: 1\nhue: 30\ndescription: All talks.\n',
  'topics/optics.yaml': 'title: Optics\ndescription: How light bends.\n',
  'sessions/lamps.mdx': session('title: Lamps\ntrack: main\nspeakers: [{ name: Ada Lovelace, company: Acme }]\n'),
};

/** A session file of that front matter and abstract. */
export function session(frontMatter: string, abstract = 'Words.\n'): string {
  return `---\n${frontMatter}---\n\n${abstract}`;
}

/** Writes files into a new folder, which is removed when the test ends. */
export function writeContent(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** The problems of the sound event with these files put in, in the order they are found. */
export function problemsWith(files: Readonly<Record<string, string | Uint8Array>>): Listed[] {
  return listed(checkContent(writeContent({ ...soundEvent, ...files })).problems);
}

/** Problems as [file, code, line]. */
export function listed(problems: readonly (Problem & { position: Position | undefined })[]): Listed[] {
  return problems.map(({ file, code, position }) => [file, code, position?.line ?? 0]);
}

/** Problems as [line:column, code, message, fix]; nothing stands for a position where there is none. */
export function told(
  problems: readonly (Problem & { position?: Position | undefined })[],
  locate?: (place: KeyPath) => Position,
): Told[] {
  return problems.map(({ code, message, fix, place, position }) => {
    const found = position ?? (place && 'path' in place ? locate?.(place) : place);
    return [found ? `${found.line}:${found.column}` : '', code, message, fix];
  });
}
