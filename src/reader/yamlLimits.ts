import { positionAt } from '../problems/position.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { tooManyLevels } from './yamlTexts.ts';

// YAML that is far longer than a talk's takes minutes to parse and to check, because keys are compared with each other.
// These limits refuse it before. A talk of 500 speakers with their companies is below them.

/** How many characters the keys and values of a file may have. */
const MAX_LENGTH = 50_000;
/** How many characters one of their lines may have. */
const MAX_LINE = 10_000;
/** How many lines and commas they may have. */
const MAX_VALUES = 3000;
/** How many brackets may be open at once. */
const MAX_DEPTH = 100;

/** The first limit that YAML exceeds; undefined if it can be parsed. `line` is the line of the file on which it begins. */
export function yamlLimit(text: string, file: string, line: number): Problem | undefined {
  const placeAt = (offset: number) => {
    const at = positionAt(text, offset);
    return { ...at, line: at.line + line - 1 };
  };
  if (text.length > MAX_LENGTH)
    return problem('values-too-long', file, placeAt(MAX_LENGTH), { max: MAX_LENGTH, found: text.length });
  let depth = 0;
  for (const { 0: bracket, index } of text.matchAll(/[[{}\]]/g)) {
    depth = Math.max(0, depth + ('[{'.includes(bracket) ? 1 : -1));
    if (depth > MAX_DEPTH) return problem('bad-yaml', file, placeAt(index), tooManyLevels);
  }
  for (const { 0: found, index } of text.matchAll(/^.*/gm))
    if (found.length > MAX_LINE)
      return problem('value-too-long', file, placeAt(index + MAX_LINE), { max: MAX_LINE, found: found.length });
  let values = 0;
  for (const { index } of text.matchAll(/[\n,]/g)) {
    values += 1;
    if (values > MAX_VALUES) return problem('too-many-values', file, placeAt(index), { max: MAX_VALUES });
  }
  return undefined;
}
