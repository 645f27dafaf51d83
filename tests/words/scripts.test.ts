import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';

// What scripts show is from the modules of words. (tests/site/words.test.ts finds it for what pages show.)

const scripts = globSync(['src/browser/*.ts', 'src/*/browser/*.ts']);

/** The names of classes, which scripts give to elements; those with a hyphen are no words anyway. */
const classes = new Set(
  globSync(['src/styles/*.css', 'src/**/*.astro']).flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    const lists = file.endsWith('.css') ? text.matchAll(/\.([\w-]+)/g) : text.matchAll(/["'`]([\w\s-]+)["'`]/g);
    return [...lists].flatMap(([, names = '']) => names.split(/\s+/));
  }),
);

const COMPARISONS = [
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
  ts.SyntaxKind.InKeyword,
];

/** The texts of a script, in quotes and in templates, but for what it imports, compares and throws. */
function textsOf(file: string): string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isNewExpression(node) && node.expression.getText().match(/Error$|Unavailable$/)) return;
    const isCompared =
      ts.isBinaryExpression(node.parent ?? node) &&
      COMPARISONS.includes((node.parent as ts.BinaryExpression).operatorToken.kind);
    const isText = ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
    if (isText && !isCompared) texts.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true));
  return texts;
}

/** Whether a text is for readers: one that begins with a capital letter, is a sentence or a part of one, or has quotes. */
function isForReaders(text: string): boolean {
  if (/^\P{L}*\p{Lu}\p{Ll}+(?:$|[ .,:])|\p{L}[.;!?…](?: |$)|[“„]/u.test(text)) return true;
  return /^[\p{L}\s’-]+$/u.test(text) && /\p{L} +\p{L}|^ \p{L}|\p{L} $/u.test(text) && !isClasses(text);
}
const isClasses = (text: string): boolean =>
  text
    .trim()
    .split(/\s+/)
    .every((name) => classes.has(name) || name.includes('-'));

/** Texts that look like words: a query of media, a part of a key in the storage of the browser, and signs in HTML. */
const OTHERS = ['not all', 'searches ', '&lt;', '&gt;'];

test('scripts of the browser have no words of their own', () => {
  expect(scripts.length).toBeGreaterThan(40);
  const found = scripts.flatMap((file) =>
    textsOf(file)
      .filter((text) => isForReaders(text) && !OTHERS.includes(text))
      .map((text) => `${file}: ${text}`),
  );
  expect(found).toEqual([]);
});

test.each([
  'Fewer',
  'No talk has ',
  ' instead.',
  'Showing results for “',
  ' just so',
  'Try fewer or shorter words.',
  'slides known',
])('“%s” would be found', (text) => {
  expect(isForReaders(text)).toBe(true);
});

test.each([
  'small-print py-2',
  'target ',
  'hit-title stretched',
  'pushState',
  'aria-busy',
  ':scope > li',
  '',
  ' ',
  ': ',
])('“%s” is no word', (text) => {
  expect(isForReaders(text)).toBe(false);
});
