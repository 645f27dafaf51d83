import { expect, test } from 'vitest';
import type { Place } from '../../src/problems/position.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { problemsOf, type Spec } from './records.ts';

/** A rule, records that break it, the problem with its whole text, and similar records that are valid. */
export interface RuleCase {
  readonly rule: Problem['code'];
  readonly when: string;
  readonly invalid: Spec;
  readonly file: string;
  readonly place: Place;
  readonly message: string;
  readonly fix: string;
  readonly better?: string;
  readonly valid: Spec;
}

/** Rules that compare two files, and report a problem in both. */
const IN_BOTH: ReadonlySet<Problem['code']> = new Set(['same-title', 'name-clash', 'company-clash', 'alias-clash']);

/** Two tests per case: the invalid records have only that problem, the valid ones have none. */
export function testRules(cases: readonly RuleCase[]): void {
  test.each(cases)('$rule reports $when', ({ rule: code, invalid, file, place, message, fix, better }) => {
    const found = problemsOf(invalid);
    expect(found).toContainEqual({ code, file, place, message, fix, better });
    expect(found.map((one) => one.code)).toEqual(IN_BOTH.has(code) ? [code, code] : [code]);
  });
  test.each(cases)('$rule accepts what is not: $when', ({ valid }) => {
    expect(problemsOf(valid)).toEqual([]);
  });
}
