import { type Document, isCollection, isMap, isScalar, type Node, visit, type YAMLError } from 'yaml';
import { unintended } from './yamlIntent.ts';
import { hyphenBeforeKeys, misread, oddIndents } from './yamlLines.ts';
import type { YamlProblem } from './yamlProblem.ts';
import { unquoted } from './yamlQuotes.ts';
import { spaceBeforeKeys, wrongSign } from './yamlSigns.ts';
import { texts, tooManyLevels } from './yamlTexts.ts';

/** A file with more has one cause for them all, or is meant to take time. */
const MAX_ERRORS = 100;

/** The errors of a document in order. Only the first of each line: the others usually have the same cause. */
export function yamlProblems(
  document: Document.Parsed,
  text: string,
  lineOf: (offset: number) => number,
): YamlProblem[] {
  const list = hyphenBeforeKeys(text) ?? spaceBeforeKeys(text);
  if (list) return [list];
  const errors = [...document.errors, ...document.warnings].slice(0, MAX_ERRORS);
  const found = errors.map((error) => problemOf(error, document, text));
  found.push(...oddIndents(text));
  // What does not fit after another mistake usually does once that is corrected.
  const first = Math.min(...found.map(({ offset }) => offset));
  found.splice(0, Number.POSITIVE_INFINITY, ...found.filter((one) => one.offset === first || !isUnclear(one)));
  if (!errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION')) found.push(...unintended(document, text));
  const sorted = found.toSorted((a, b) => a.offset - b.offset);
  return sorted.filter(({ offset }, index) => {
    const previous = sorted[index - 1];
    return previous === undefined || lineOf(previous.offset) !== lineOf(offset);
  });
}

const isUnclear = (found: YamlProblem): boolean =>
  'reason' in found && [texts.UNEXPECTED_TOKEN.reason, texts.IMPOSSIBLE.reason].includes(found.reason);

function problemOf(error: YAMLError, document: Document.Parsed, source: string): YamlProblem {
  const { code, message } = error;
  const [offset] = error.pos;
  if (/call stack/.test(message)) {
    return { offset, code: 'bad-yaml', ...tooManyLevels };
  }
  if (code === 'MULTIPLE_DOCS') {
    // The parser reports what follows the line `...`.
    const dots = /^\.\.\.[ \t]*$/m.exec(source.slice(0, offset));
    if (dots)
      return {
        offset: dots.index,
        code: 'bad-yaml',
        reason: 'a line `...` ends the keys here, and more follows',
        fix: 'Remove the line `...`.',
      };
  }
  if (code === 'DUPLICATE_KEY') return { offset, code: 'duplicate-key', key: keyAt(document, offset) };
  const start = source.lastIndexOf('\n', offset - 1) + 1;
  const sign = wrongSign(/^[^\r\n]*/.exec(source.slice(start))?.[0] ?? '', start);
  if (sign) return sign;
  if (/closing ["']quote|end with a|to end with/.test(message)) {
    const [sign, start] = unclosed(document, offset);
    return unclosedProblem(sign, start, source);
  }
  return misread(code, source, offset) ?? { offset, code: 'bad-yaml', ...texts[code] };
}

/** The line with a quotation mark or bracket that is not closed, closed; or only what to do, if it is not sure where. */
function unclosedProblem(sign: string, start: number, source: string): YamlProblem {
  const closer = closers[sign] ?? sign;
  const reason = `the \`${sign}\` that opens here is not closed`;
  const [line = '', next = ''] = source.slice(start).split(/\r?\n/);
  const value = line.trimEnd();
  const found = unquoted(lineUntil(source, start) + value);
  const sure = found !== undefined && (next === '' || /^ *(?:- )? *[\w-]+:(?:\s|$)/.test(next));
  if (sure && !closers[sign])
    return { offset: start, code: 'needs-quotes', value, reason: found.reason, better: found.better };
  return { offset: start, code: 'bad-yaml', reason, fix: `Put a \`${closer}\` where it ends.` };
}

const lineUntil = (source: string, offset: number): string =>
  source.slice(source.lastIndexOf('\n', offset - 1) + 1, offset);

const closers: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

/** The quotation mark or bracket that is still open at an offset, and where it opens. */
function unclosed(document: Document.Parsed, end: number): [sign: string, start: number] {
  let found: [string, number] = ['"', end];
  visit(document, {
    Node: (_, node) => {
      const [start = 0, stop = 0] = node.range ?? [];
      if (start < end && stop >= end - 1 && (isScalar(node) || isCollection(node))) {
        const sign = signOf(node);
        if (sign) found = [sign, start];
      }
    },
  });
  return found;
}

function signOf(node: Node): string | undefined {
  if (isScalar(node)) return node.type === 'QUOTE_DOUBLE' ? '"' : node.type === 'QUOTE_SINGLE' ? "'" : undefined;
  if (isCollection(node) && node.flow) return isMap(node) ? '{' : '[';
  return undefined;
}

/** The words of a document's keys and values by where they begin. Kept, because a file may have thousands of mistakes. */
const wordsOf = new WeakMap<Document.Parsed, Map<number | undefined, string>>();

function keyAt(document: Document.Parsed, offset: number): string {
  let words = wordsOf.get(document);
  if (!words) {
    const found = new Map<number | undefined, string>();
    visit(document, { Scalar: (_, node) => void found.set(node.range?.[0], String(node.value)) });
    wordsOf.set(document, found);
    words = found;
  }
  return words.get(offset) ?? '';
}
