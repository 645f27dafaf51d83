import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** Longer texts are refused before they are parsed. */
const MAX_LENGTH = 100_000;

/** Every string in the tests of abstracts, also those that are repeated: the texts to render, and more. */
export const abstractStrings = (): string[] =>
  globSync('tests/abstract/*.test.ts').flatMap((file) =>
    stringsIn(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest)),
  );

function stringsIn(node: ts.Node): string[] {
  const inside: string[] = [];
  ts.forEachChild(node, (child) => {
    inside.push(...stringsIn(child));
  });
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return [node.text];
  return [...inside, ...repeated(node)];
}

/** The text of `'…'.repeat(n)`. */
function repeated(node: ts.Node): string[] {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return [];
  const { expression: text, name } = node.expression;
  const [times] = node.arguments;
  if (name.text !== 'repeat' || !ts.isStringLiteral(text) || !times || !ts.isNumericLiteral(times)) return [];
  const count = Number(times.text);
  return text.text.length * count > MAX_LENGTH ? [] : [text.text.repeat(count)];
}
