import { isMap, isPair, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import type { KeyPath, Position } from '../problems/position.ts';
import { type Problem, problem } from '../problems/problem.ts';
import type { Detail } from '../problems/table.ts';
import { faultsOf } from './yamlErrors.ts';

/** The values of a YAML text, every fault of its syntax, and where in the file each of its keys and values stands. */
export interface ParsedYaml {
  readonly data: unknown;
  readonly problems: Problem[];
  readonly locate: (place: KeyPath) => Position;
}

/** Reads YAML 1.2 (core schema: dates stay text). `line` is the line of the file that the text begins on. */
export function parseYaml(text: string, file: string, line = 1): ParsedYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
  const positionOf = (offset: number): Position => {
    const found = lines.linePos(offset);
    return { line: found.line + line - 1, column: found.col };
  };
  const problems = faultsOf(document, text, (offset) => lines.linePos(offset).line).map(({ offset, code, ...detail }) =>
    problem(code, file, positionOf(offset), detail as Detail<typeof code>),
  );
  const locate = ({ path, on }: KeyPath): Position => {
    for (let depth = path.length; depth > 0; depth -= 1) {
      const offset = offsetOf(document.contents, path.slice(0, depth), on === 'key' && depth === path.length);
      if (offset !== undefined) return positionOf(offset);
    }
    return { line, column: 1 };
  };
  return { data: problems.length > 0 ? undefined : document.toJS(), problems, locate };
}

/** The offset of the value that `path` leads to, or of its key; undefined when there is no such place. */
function offsetOf(contents: unknown, path: KeyPath['path'], key: boolean): number | undefined {
  let node = contents as Node | null | undefined;
  let keyNode: unknown;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step),
      );
      keyNode = pair?.key;
      node = pair?.value as Node | null | undefined;
      if (!pair) return undefined;
    } else {
      node = (node as { items?: Node[] } | null | undefined)?.items?.[Number(step)];
      keyNode = undefined;
      if (!node) return undefined;
    }
  }
  const wanted = (key ? keyNode : node) ?? node ?? keyNode;
  return (wanted as Node | undefined)?.range?.[0];
}
