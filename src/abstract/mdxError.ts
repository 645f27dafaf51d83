import type { Position } from '../problems/position.ts';
import type { Problem } from '../problems/problem.ts';

/** A part of a text, from one offset up to another. */
export type Range = readonly [from: number, to: number];

/** Where the parser stopped, and the reason it gives. */
export interface Stop {
  readonly offset: number;
  readonly reason: string;
}

/** An error of MDX's syntax: its problem, and the ranges to mask so that the rest can be parsed. */
export interface MdxError {
  readonly problem: Problem;
  readonly mask: readonly Range[];
}

/** What each case looks at. */
export interface Context extends Stop {
  readonly file: string;
  readonly body: string;
  /** The body from the offset on. */
  readonly rest: string;
  readonly at: Position;
}

/** One kind of error; undefined if it is another one. */
export type Case = (context: Context) => MdxError | undefined;
