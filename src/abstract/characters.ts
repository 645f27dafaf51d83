import { offsetAt, type Position, positionAt } from '../problems/position.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { characterProblem, unwantedInWords } from '../problems/unwanted.ts';
import { hasRightToLeft, type UnwantedCharacter, unwantedCharacters } from '../text/characters.ts';
import { type Entity, entitiesIn } from '../text/entities.ts';
import { MASK } from './mask.ts';

/**
 * Finds the unwanted characters in the texts of a tree. `source` is what was parsed: it has the characters or entities
 * for them. Each is reported once, where it is in the source.
 */
export function characterFinder(source: string, file: string) {
  let entities: Entity[] | undefined;
  let characters: UnwantedCharacter[] | undefined;
  const rightToLeft = hasRightToLeft(source);
  const reported = new Set<number>();
  const hasMask = source.includes(MASK) || entitiesIn(source).some(({ character }) => character === MASK);

  function problemAt(unwanted: UnwantedCharacter, from: number, at: Position | undefined): Problem[] {
    entities ??= entitiesIn(source).filter(({ character }) => !character || unwantedCharacters(character).length > 0);
    characters ??= unwantedCharacters(source);
    const isNew = ({ index }: { index: number }) => index >= from && !reported.has(index);
    const entity = entities.find((entity) => isNew(entity) && standsFor(entity, unwanted));
    const same = characters.filter(({ character }) => character === unwanted.character);
    const found = entity ?? same.find(isNew);
    if (!found) {
      return same.length > 0 ? [] : [characterProblem(unwanted, '', file, at ?? { line: 1, column: 1 })];
    }
    reported.add(found.index);
    const place = positionAt(source, found.index);
    if (entity) return [entityProblem(entity, unwanted, file, place)];
    return [characterProblem(unwanted, source.split(/\r\n?|\n/)[place.line - 1] ?? '', file, place)];
  }

  /** The problems of a text that begins at that place of the source. */
  return (text: string, at: Position | undefined): Problem[] => {
    // A text that could not be parsed has a mask for each of its characters.
    const unwanted = unwantedCharacters(text, rightToLeft).filter(({ character }) => character !== MASK || hasMask);
    if (unwanted.length === 0) return [];
    const from = at ? offsetAt(source, at) : 0;
    return unwanted.flatMap((one) => problemAt(one, from, at));
  };
}

/** The parser reads an entity of no character as U+FFFD. */
const standsFor = ({ character }: Entity, unwanted: UnwantedCharacter): boolean =>
  character === '' ? unwanted.kind === 'lost' : unwanted.character.startsWith(character);

function entityProblem({ source, character }: Entity, unwanted: UnwantedCharacter, file: string, at: Position) {
  const what = character === '' || unwanted.kind === 'lost' ? 'no character' : unwantedInWords(unwanted);
  return problem('unwanted-entity', file, at, { source, what });
}
