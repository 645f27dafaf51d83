import type { Element } from 'hast';
import { offsetsIn, type Position, positionsIn } from '../problems/position.ts';

/**
 * Returns a function that tells where the address of a link is written: where the link begins, if the address is written
 * in another way or elsewhere.
 */
export function addressFinder(source: string): (link: Element, href: string) => Position {
  const offsetOf = offsetsIn(source);
  const positionOf = positionsIn(source);
  return ({ position }, href) => {
    const { line, column } = position?.start ?? { line: 1, column: 1 };
    const start = offsetOf({ line, column });
    const index = source.slice(start, position ? offsetOf(position.end) : start).lastIndexOf(href);
    return index < 0 ? { line, column } : positionOf(start + index);
  };
}
