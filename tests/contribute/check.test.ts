import { describe, expect, test } from 'vitest';
import { renderAbstract } from '../../src/abstract/render.ts';
import { checkContent } from '../../src/check.ts';
import { checkTalk } from '../../src/contribute/check.ts';
import { knownOf, recordsOf } from '../../src/contribute/known.ts';
import { checkInArchive } from '../../src/contribute/rules.ts';
import type { LocatedProblem } from '../../src/problems/report.ts';
import { archiveOf, TALK } from '../cases/case.ts';
import { hostile } from '../cases/hostile/index.ts';
import { mistakes } from '../cases/mistakes/index.ts';
import { valid } from '../cases/valid/index.ts';
import { writeContent } from '../helpers.ts';

/** The cases in which somebody edits the talk. */
const cases = [mistakes, valid, hostile].flatMap((kinds) =>
  Object.entries(kinds).flatMap(([kind, ofKind]) =>
    ofKind.flatMap(({ what, files }) => {
      const { [TALK]: text, ...others } = files;
      return typeof text === 'string' ? [{ kind, what, text, others }] : [];
    }),
  ),
);

type Found = Pick<LocatedProblem, 'code' | 'position' | 'message' | 'fix'>;
const listed = (found: readonly Found[]): string[] =>
  found
    .map(({ code, position, message, fix }) => `${position?.line}:${position?.column} ${code} ${message} ${fix}`)
    .toSorted();

describe('the form says of a talk what the build says', () => {
  test('there are many cases', () => {
    expect(cases.length).toBeGreaterThan(500);
  });

  test.each(cases)('$kind: $what', ({ text, others }) => {
    const built = checkContent(writeContent(archiveOf({ ...others, [TALK]: text })));
    const expected = built.problems.filter(({ file }) => file === TALK);
    const archive = checkContent(writeContent(archiveOf(others)));
    // There is a form only where the archive without the talk is valid, but for what names nothing of it.
    if (archive.problems.some(({ code }) => code !== 'unused-file')) return;
    // The form gets it as JSON.
    const known = recordsOf(JSON.parse(JSON.stringify(knownOf(archive.records))));
    const { problems, record, located } = checkTalk({ event: 'days', id: 'lamps', text: text }, renderAbstract);
    const joined = record ? checkInArchive(record, known).map(located) : [];
    expect(listed([...problems, ...joined])).toEqual(listed(expected));
  });
});
