import type { Position } from '../problems/position.ts';
import type { Problem } from '../problems/problem.ts';
import { decode } from '../reader/decode.ts';
import { type Render, readText } from '../reader/readText.ts';
import type { SessionRecord } from '../schema/records.ts';
import { NO_ABSTRACT, talkFile } from './known.ts';

/** A problem of a talk, with its position in the file; undefined where it concerns the file as a whole. */
export interface FoundProblem extends Problem {
  readonly position: Position | undefined;
}

/** A talk as the form would write it. */
export interface WrittenTalk {
  readonly event: string;
  readonly id: string;
  readonly text: string;
}

/** What the build finds in a file, and what is valid of it. */
export interface CheckedTalk {
  readonly problems: FoundProblem[];
  /** Undefined if nothing of the file can be used. */
  readonly record: SessionRecord | undefined;
  readonly located: (problem: Problem) => FoundProblem;
}

/** For the time until the parser of abstracts is loaded: no abstract has a problem. */
export const withoutAbstract: Render = () => ({ ...NO_ABSTRACT, problems: [] });

/** Checks the file of a talk by itself, with the build's own code. */
export function checkTalk({ event, id, text }: WrittenTalk, render: Render): CheckedTalk {
  const file = talkFile(event, id);
  const decoded = decode(new TextEncoder().encode(text), file);
  if (typeof decoded !== 'string') {
    const located = (found: Problem): FoundProblem => ({ ...found, position: undefined });
    const problems = decoded.map((found) => ({ ...found, position: found.place as Position | undefined }));
    return { problems, record: undefined, located };
  }
  const { problems, record, locate } = readText({ kind: 'sessions', id, event, file }, decoded, render);
  const located = (found: Problem): FoundProblem => {
    const { place } = found;
    return { ...found, position: place && 'path' in place ? locate(place) : place };
  };
  return { problems: problems.map(located), record: record as SessionRecord | undefined, located };
}
