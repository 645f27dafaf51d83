import { isMap, isPair, isScalar, type Node, parseDocument } from 'yaml';
import { type KeyPath, type Position, positionsIn } from '../problems/position.ts';
import { type Problem, problem } from '../problems/problem.ts';
import type { Detail } from '../problems/table.ts';
import { yamlProblems } from './yamlErrors.ts';
import { yamlLimit } from './yamlLimits.ts';

/** The result of parsing YAML: its values, and every error of its syntax as a problem. */
export interface ParsedYaml {
  /** Undefined where there are problems. */
  readonly data: unknown;
  readonly problems: Problem[];
  /** The position of a key or value in the file; that of the nearest parent for a key that is missing. */
  readonly locate: (place: KeyPath) => Position;
  /** Returns a function that gives a value as the file writes it; undefined if there is none at the path. */
  readonly sources: () => (path: KeyPath['path']) => string | undefined;
}

/** Parses YAML 1.2 (core schema: dates stay text). `line` is the line of the file on which the text begins. */
export function parseYaml(text: string, file: string, line = 1): ParsedYaml {
  const limit = yamlLimit(text, file, line);
  const { document, positionOf } = parse(limit ? '' : text, line);
  const problems = limit
    ? [limit]
    : yamlProblems(document, text, (offset) => positionOf(offset).line).map(({ offset, code, ...detail }) =>
        problem(code, file, positionOf(offset), detail as Detail<typeof code>),
      );
  return {
    data: problems.length > 0 ? undefined : document.toJS(),
    problems,
    // Parses again when a problem needs it: keeping the trees of thousands of files would take too much memory. Only
    // that of the last file is kept, which may have thousands of problems.
    locate: ({ path, on }) => {
      const { document, positionOf } = parse(text, line);
      for (let depth = path.length; depth > 0; depth -= 1) {
        const [offset] = rangeOf(document.contents, path.slice(0, depth), on === 'key' && depth === path.length) ?? [];
        if (offset !== undefined) return positionOf(offset);
      }
      return { line, column: 1 };
    },
    sources: () => {
      let contents: unknown;
      return (path) => {
        contents ??= parse(text, line).document.contents;
        const range = rangeOf(contents, path, false);
        return range ? text.slice(range[0], range[1]) : undefined;
      };
    },
  };
}

type Tree = ReturnType<typeof parsed>;
let last: { readonly text: string; readonly line: number; readonly tree: Tree } | undefined;

function parse(text: string, line: number): Tree {
  if (last?.text !== text || last.line !== line) last = { text, line, tree: parsed(text, line) };
  return last.tree;
}

function parsed(text: string, line: number) {
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'error' });
  const positionIn = positionsIn(text);
  const positionOf = (offset: number): Position => {
    const found = positionIn(offset);
    return { ...found, line: found.line + line - 1 };
  };
  return { document, positionOf };
}

/** Where the value at a path, or its key, begins and ends; undefined if the path does not exist. */
function rangeOf(contents: unknown, path: KeyPath['path'], key: boolean): Node['range'] | undefined {
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
  return (wanted as Node | undefined)?.range;
}
