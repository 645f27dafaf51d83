import { expect, test } from 'vitest';
import type { Place } from '../../src/problems/position.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { problemsOf, type Spec } from './records.ts';

/** A rule with a folder that breaks it, the whole problem, and a folder like it that does not. */
export interface RuleCase {
  readonly rule: Problem['code'];
  readonly when: string;
  readonly flags: Spec;
  readonly file: string;
  readonly place: Place;
  readonly message: string;
  readonly fix: string;
  readonly spares: Spec;
}

/** Two tests a rule: the folder that breaks it has that problem and no other, the other has none. */
export function testRules(cases: readonly RuleCase[]): void {
  test.each(cases)('$rule flags $when', ({ rule: code, flags, file, place, message, fix }) => {
    expect(problemsOf(flags)).toEqual([{ code, file, place, message, fix }]);
  });
  test.each(cases)('$rule spares what is not: $when', ({ spares }) => {
    expect(problemsOf(spares)).toEqual([]);
  });
}
