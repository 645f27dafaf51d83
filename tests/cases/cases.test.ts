import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check.ts';
import type { LocatedProblem } from '../../src/problems/report.ts';
import { compareText } from '../../src/text/compare.ts';
import { reportedOf, writeContent } from '../helpers.ts';
import { applyFix } from './applyFix.ts';
import { archiveOf, type Files, type Reported } from './case.ts';
import { hostile } from './hostile/index.ts';
import { mistakes } from './mistakes/index.ts';
import { valid } from './valid/index.ts';

function check(files: Files): LocatedProblem[] {
  return reportedOf(checkContent(writeContent(archiveOf(files))));
}

const reported = (found: readonly LocatedProblem[]): Reported[] =>
  found
    .map(({ file, position, code, message, fix }): Reported => {
      const place = position ? `${file}:${position.line}:${position.column}` : file;
      return [`${place} ${code}`, message, fix];
    })
    .toSorted(([a], [b]) => compareText(a, b));

/** The files after doing what the problems propose, from the last to the first, so that places stay right. */
function repaired(files: Files, found: readonly LocatedProblem[]): Files {
  const all = archiveOf(files);
  const last = (a: LocatedProblem, b: LocatedProblem) =>
    (b.position?.line ?? 0) - (a.position?.line ?? 0) || (b.position?.column ?? 0) - (a.position?.column ?? 0);
  for (const problem of found.toSorted(last)) {
    const better = applyFix(String(all[problem.file]), problem);
    if (better !== undefined) all[problem.file] = better;
  }
  return all;
}

/** Cases with the kind of each. */
const listOf = <T extends object>(cases: Readonly<Record<string, readonly T[]>>): (T & { kind: string })[] =>
  Object.entries(cases).flatMap(([kind, ofKind]) => ofKind.map((one) => ({ kind, ...one })));

describe('a mistake is reported once, and what its problem says repairs it', () => {
  test.each(listOf(mistakes))('$kind: $what', ({ files, problems, fixed }) => {
    const found = check(files);
    expect(reported(found)).toEqual(problems);
    expect(reported(check({ ...files, ...repaired(files, found), ...fixed }))).toEqual([]);
  });
});

describe('what is unusual and right passes', () => {
  test.each(listOf(valid))('$kind: $what', ({ files }) => {
    expect(reported(check(files))).toEqual([]);
  });
});

describe('what is hostile is refused', () => {
  test.each(listOf(hostile))('$kind: $what', ({ files, problems }) => {
    expect(reported(check(files))).toEqual(problems);
  });
});
