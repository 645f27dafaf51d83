import { codePoint, type UnwantedCharacter, type UnwantedKind, withoutUnwanted } from '../text/characters.ts';
import type { Position } from './position.ts';
import { type Problem, problem } from './problem.ts';

/** How many characters of a word are shown. */
const MAX_WORD = 40;

const NAMES: Readonly<Record<UnwantedKind, string>> = {
  lost: 'a character that was lost in a conversion',
  control: 'an invisible control character',
  surrogate: 'half a character',
  direction: 'an invisible character that turns the direction of the text',
  invisible: 'an invisible character',
  private: 'a character that other computers do not show',
  marks: 'too many marks on one letter',
};

/** An unwanted character after “has” or “is”: “an invisible character (U+200B)”. */
export const unwantedInWords = ({ kind, character }: Omit<UnwantedCharacter, 'index'>): string =>
  kind === 'marks' ? NAMES.marks : `${NAMES[kind]} (${codePoint(character)})`;

/** The problem of an unwanted character at a place in that line of text. */
export function characterProblem(unwanted: UnwantedCharacter, line: string, file: string, at: Position): Problem {
  const { kind, character } = unwanted;
  if (kind === 'lost') return problem('not-utf8', file, at, {});
  if (kind === 'control') return problem('control-character', file, at, { character: codePoint(character) });
  return problem('unwanted-character', file, at, {
    what: unwantedInWords(unwanted),
    kind,
    word: wordAt(line, at.column - 1, character),
  });
}

/** The word that a character is in, without what is unwanted; empty for one that is not in a word. */
function wordAt(line: string, index: number, character: string): string {
  const before = /\S{0,40}$/.exec(line.slice(Math.max(0, index - MAX_WORD), index))?.[0] ?? '';
  const after = /^\S{0,40}/.exec(line.slice(index + character.length))?.[0] ?? '';
  return [...withoutUnwanted(before + withoutUnwanted(character) + after).trim()].slice(0, MAX_WORD).join('');
}
