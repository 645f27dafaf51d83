import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check.ts';
import type { LocatedProblem } from '../../src/problems/report.ts';
import { applyFix } from '../cases/applyFix.ts';
import { TALK } from '../cases/case.ts';
import { session, validArchive } from '../helpers.ts';
import { temporaryFolder } from '../temporaryFolder.ts';
import { runs, timeout } from './runs.ts';
import { abstract, bytes, frontMatter, path } from './talks.ts';

const folder = temporaryFolder(afterAll);

function write(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), content);
}

for (const [file, content] of Object.entries(validArchive)) write(file, content);

/** All problems of the valid archive with another talk. */
function problemsOf(talk: string | Uint8Array): LocatedProblem[] {
  write(TALK, talk);
  const { problems, warnings } = checkContent(folder);
  return [...problems, ...warnings];
}

/** What parsers, and values that were put into a sentence by mistake, write into it. */
const FOREIGN =
  /\b(?:unexpected|expected|undefined|NaN|null reference|at line|at column|token|parse[dr]?|swc|acorn|micromark|zod|Invalid)\b|\[object|call stack/i;

/** A message without the words of the file that it quotes, and without those that it offers to copy. */
const ownWords = (text: string): string => text.replaceAll(/`` .*? ``|`[^`]*`/g, '``').replaceAll(/“[^”]*”/g, '“”');

function expectPlain({ message, fix, position }: LocatedProblem, talk: string): void {
  for (const text of [message, fix]) {
    expect(text).not.toBe('');
    expect(text).not.toMatch(/(?![\u{200C}\u{200D}])[\p{Cc}\p{Cf}\u{2028}\u{2029}]/u);
    expect(ownWords(text)).not.toMatch(FOREIGN);
  }
  if (!position) return;
  const lines = talk.replace(/^\u{FEFF}/u, '').split(/\r\n?|\n/);
  const { line, column } = position;
  expect(Number.isInteger(line) && Number.isInteger(column) && line >= 1 && column >= 1).toBe(true);
  expect(line).toBeLessThanOrEqual(lines.length);
  expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
}

const talks = {
  'front matter': frontMatter.map((keys) => session(keys)),
  abstracts: abstract.map((text) => session('title: Lamps\n', `${text}\n`)),
  'whole files': fc.tuple(frontMatter, abstract).map(([keys, text]) => `---\n${keys}---\n${text}`),
  bytes,
};

describe.each(Object.entries(talks))('any %s', (_, talk: fc.Arbitrary<string | Uint8Array>) => {
  test('each problem has its place in the file, and a message in our own words on one line', { timeout }, () => {
    const property = fc.property(talk, (content) => {
      const text = typeof content === 'string' ? content : new TextDecoder().decode(content);
      for (const problem of problemsOf(content)) if (problem.file === TALK) expectPlain(problem, text);
    });
    fc.assert(property, runs(100));
  });

  test('what a problem proposes does not bring it back', { timeout }, () => {
    const property = fc.property(talk, (content) => {
      const [problem, ...others] = problemsOf(content);
      const text = typeof content === 'string' ? content : new TextDecoder().decode(content);
      const better = problem && problem.file === TALK && others.length === 0 && applyFix(text, problem);
      // A sign to add at the end of a value is not written in place of it.
      if (!better || / at its end\.$/.test(problem.fix)) return;
      const same = (other: LocatedProblem): boolean =>
        other.code === problem.code &&
        other.fix === problem.fix &&
        other.position?.line === problem.position?.line &&
        other.position?.column === problem.position?.column;
      expect(problemsOf(better).filter(same)).toEqual([]);
    });
    fc.assert(property, runs(60));
  });
});

test('any name of a file', { timeout }, () => {
  const property = fc.property(path, fc.constantFrom('', 'title: Lamps\n'), (name, content) => {
    write(TALK, validArchive[TALK]);
    try {
      write(name, content);
    } catch {
      return; // A name that this system does not allow, or that of a folder.
    }
    try {
      for (const { message, fix } of checkContent(folder).problems) {
        expect(message).not.toMatch(/\p{Cc}/u);
        expect(fix).not.toMatch(/\p{Cc}/u);
      }
    } finally {
      rmSync(join(folder, name.split('/')[0] ?? ''), { recursive: true, force: true });
      for (const [file, text] of Object.entries(validArchive)) write(file, text);
    }
  });
  fc.assert(property, runs(60));
});
