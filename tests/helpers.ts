import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { checkContent } from '../src/check.ts';
import type { CheckedContent } from '../src/contentSource.ts';
import type { KeyPath, Position } from '../src/problems/position.ts';
import type { Problem } from '../src/problems/problem.ts';
import type { LocatedProblem } from '../src/problems/report.ts';
import type { Code } from '../src/problems/table.ts';
import { temporaryFolder } from './temporaryFolder.ts';

/** A problem as tests list it: its file, its code and its line; 0 for the file as a whole. */
export type ListedProblem = readonly [file: string, code: Code, line: number];

/** A problem with its whole text: `line:column` or an empty text, its code, its message and its fix. */
export type DescribedProblem = readonly [place: string, code: Code, message: string, fix: string];

/** The smallest valid archive, to vary. */
export const validArchive = {
  'archive.yaml': 'name: The Lighthouse talks\ndescription: What the keepers said.\nlanguage: en\n',
  'events/days/event.yaml':
    'name: Lighthouse Days 2024\ndescription: Two days.\nstart: 2024-05-17\nend: 2024-05-18\nplace: Lisbon\n',
  'events/days/tracks/main.yaml': 'title: Main\norder: 1\nhue: 30\ndescription: All talks.\n',
  'topics/optics.yaml': 'title: Optics\ndescription: How light bends.\n',
  'events/days/sessions/lamps.mdx': session(
    'title: Lamps\ntrack: main\nspeakers: [{ name: Ada Lovelace, company: Acme }]\n',
  ),
} as const satisfies Readonly<Record<string, string>>;

/** The text of a session file with that front matter and abstract. */
export function session(frontMatter: string, abstract = 'Words.\n'): string {
  return `---\n${frontMatter}---\n\n${abstract}`;
}

/** Writes files to a new folder, which is removed when the test ends. */
export function writeContent(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = temporaryFolder(onTestFinished);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** Warnings about an archive for a test: its texts are short, it has few talks, and some of its links are old. */
const OF_ALL_TESTS: ReadonlySet<Code> = new Set(['short-abstract', 'rare-topic', 'insecure-link']);

/** What the check reports, apart from those. */
export const reportedOf = ({ problems, warnings }: CheckedContent): LocatedProblem[] => [
  ...problems,
  ...warnings.filter(({ code }) => !OF_ALL_TESTS.has(code)),
];

/** The problems of the valid archive with these files added or replaced, in the order they are found. */
export function problemsWith(files: Readonly<Record<string, string | Uint8Array>>): ListedProblem[] {
  return listed(checkContent(writeContent({ ...validArchive, ...files })).problems);
}

/** Problems as [file, code, line]. */
export function listed(problems: readonly (Problem & { position: Position | undefined })[]): ListedProblem[] {
  return problems.map(({ file, code, position }) => [file, code, position?.line ?? 0]);
}

/** Problems as [line:column, code, message, fix]; the first is empty for a problem of the file as a whole. */
export function described(
  problems: readonly (Problem & { position?: Position | undefined })[],
  locate?: (place: KeyPath) => Position,
): DescribedProblem[] {
  return problems.map(({ code, message, fix, place, position }) => {
    const found = position ?? (place && 'path' in place ? locate?.(place) : place);
    return [found ? `${found.line}:${found.column}` : '', code, message, fix];
  });
}
