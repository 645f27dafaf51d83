import { readFileSync } from 'node:fs';
import type { LineOf } from '../problems/report.ts';

/** Reads lines of files for a report. Only the last file is kept: a report is sorted by file. */
export function sourceLines(): LineOf {
  let last: { readonly path: string; readonly lines: readonly string[] } | undefined;
  return (path, line) => {
    if (last?.path !== path) last = { path, lines: linesOf(path) };
    return last.lines[line - 1];
  };
}

function linesOf(path: string): string[] {
  try {
    return readFileSync(path, 'utf8')
      .replace(/^\u{FEFF}/u, '')
      .split(/\r\n?|\n/);
  } catch {
    return [];
  }
}
