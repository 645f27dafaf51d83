import {
  type Document,
  type ErrorCode,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  type Node,
  visit,
  type YAMLError,
} from 'yaml';
import type { Detail } from '../problems/table.ts';
import { hyphenBeforeKeys, itemInText, misread, oddIndents } from './yamlLines.ts';
import { unquoted } from './yamlQuotes.ts';

/** An error of YAML's syntax at an offset, with the details of its code. */
export type YamlProblem = { readonly offset: number } & (
  | ({ readonly code: 'bad-yaml' } & Detail<'bad-yaml'>)
  | ({ readonly code: 'needs-quotes' } & Detail<'needs-quotes'>)
  | ({ readonly code: 'bad-url' } & Detail<'bad-url'>)
  | ({ readonly code: 'duplicate-key' } & Detail<'duplicate-key'>)
  | ({ readonly code: 'lost-after-hash' } & Detail<'lost-after-hash'>)
);

const quoteIt = 'Put the text in quotes, as in `title: "Time: a history"`.';

const noSigns = {
  reason: 'there are two signs `&` or `!` here, which mean something to the parser',
  fix: quoteIt,
};

/** The parser's error codes, in words for people who write front matter. No text of the parser itself is shown. */
const texts: Readonly<Record<Exclude<ErrorCode, 'DUPLICATE_KEY'>, Detail<'bad-yaml'>>> = {
  ALIAS_PROPS: noSigns,
  BAD_ALIAS: { reason: 'text without quotes cannot begin with `*` or `&`', fix: quoteIt },
  BAD_DIRECTIVE: { reason: 'a line that begins with `%` is an instruction to the parser', fix: 'Remove the line.' },
  BAD_DQ_ESCAPE: {
    reason: 'between double quotes a backslash has a special meaning',
    fix: 'Write it twice, or put the text in single quotes.',
  },
  BAD_INDENT: {
    reason: 'this line is not indented like the lines around it',
    fix: 'Start all keys of a group in the same column, and indent them only with spaces.',
  },
  BAD_SCALAR_START: { reason: 'text without quotes cannot begin with this character', fix: quoteIt },
  BAD_COLLECTION_TYPE: { reason: 'text without quotes cannot begin with `!`', fix: quoteIt },
  BAD_PROP_ORDER: noSigns,
  BLOCK_AS_IMPLICIT_KEY: {
    reason: 'there is a second key inside this value',
    fix: `Text with a colon goes in quotes, as in \`title: "Time: a history"\`; all keys of a group start in the same column.`,
  },
  BLOCK_IN_FLOW: {
    reason: 'there is a list with hyphens, or a group of keys, between brackets',
    fix: 'Write all entries between [ and ] with commas, or each on a line of its own that begins with a hyphen.',
  },
  IMPOSSIBLE: {
    reason: 'this does not fit what comes before it',
    fix: 'Write the line again, as a key, a colon, a space and the value.',
  },
  KEY_OVER_1024_CHARS: {
    reason: 'what comes before this colon is too long for a key',
    fix: 'Text with a colon goes in quotes, as in `title: "Time: a history"`.',
  },
  MISSING_CHAR: {
    reason: 'there is no colon with a space after the key',
    fix: 'Write the key, a colon, a space and the value, as in `title: How we test`.',
  },
  MULTIPLE_ANCHORS: noSigns,
  MULTIPLE_DOCS: { reason: 'a line `---` ends the keys here, and more follows', fix: 'Remove the line `---`.' },
  MULTIPLE_TAGS: noSigns,
  MULTILINE_IMPLICIT_KEY: {
    reason: 'there is no colon with a space after the key',
    fix: 'Write the key, a colon, a space and the value, as in `title: How we test`.',
  },
  NON_STRING_KEY: {
    reason: 'a key can be only a word',
    fix: 'Write the key, a colon, a space and the value, as in `title: How we test`.',
  },
  RESOURCE_EXHAUSTION: { reason: 'values are nested too deep', fix: 'Write it with fewer levels.' },
  TAB_AS_INDENT: { reason: 'a line is indented with a tab', fix: 'Indent it with spaces.' },
  TAG_RESOLVE_FAILED: { reason: 'text without quotes cannot begin with `!`', fix: quoteIt },
  UNEXPECTED_TOKEN: {
    reason: 'this does not fit what comes before it',
    fix: 'Look for an extra or misplaced quotation mark, and for lines that are not indented the same way.',
  },
};

/** The errors of a document in order. Only the first of each line: the others usually have the same cause. */
export function yamlProblems(
  document: Document.Parsed,
  text: string,
  lineOf: (offset: number) => number,
): YamlProblem[] {
  const list = hyphenBeforeKeys(text);
  if (list) return [list];
  const errors = [...document.errors, ...document.warnings];
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
    return { offset, code: 'bad-yaml', reason: 'values are nested too deep', fix: 'Write it with fewer levels.' };
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

function keyAt(document: Document.Parsed, offset: number): string {
  let key = '';
  visit(document, {
    Scalar: (_, node) => {
      if (node.range?.[0] === offset) key = String(node.value);
    },
  });
  return key;
}

/**
 * Valid YAML that a contributor did not intend: anchors (`&`) and aliases (`*`), which content does not need, and a
 * comment after text without quotes, which cuts the text short.
 */
function unintended(document: Document.Parsed, text: string): YamlProblem[] {
  const found: YamlProblem[] = [];
  visit(document, {
    Pair: (_, { key, value: node }) => {
      if (isScalar(key) && key.value === '<<') {
        const reason = 'a group of keys cannot take over those of another (`<<`)';
        found.push({ offset: key.range?.[0] ?? 0, code: 'bad-yaml', reason, fix: 'Write all its keys here.' });
      }
      if (isCollection(key) || (isScalar(key) && key.value === null && !key.source && isNode(node))) {
        const offset = (isCollection(key) ? key : (node as Node)).range?.[0] ?? 0;
        found.push(misread('NON_STRING_KEY', text, offset) ?? { offset, code: 'bad-yaml', ...texts.NON_STRING_KEY });
      }
      // “#1 of all” is nothing to YAML, and “! new” is “new”.
      const end = isScalar(key) ? key.range?.[1] : undefined;
      const [all = '', before = '', value = ''] =
        /^( *: +)(#.*|!(?: .*|(?!.)))/.exec(text.slice(end ?? text.length)) ?? [];
      if (end === undefined || !all || (value.startsWith('#') && !(isScalar(node) && node.value === null))) return;
      const offset = end + before.length;
      if (value.startsWith('#')) found.push({ offset, code: 'lost-after-hash', line: value.trimEnd() });
      else found.push(indicator('!', text, offset));
    },
    Node: (_, node) => {
      const start = node.range?.[0] ?? 0;
      const anchor = isAlias(node) ? undefined : (node as { anchor?: string }).anchor;
      if (anchor) found.push(indicator('&', text, text.lastIndexOf(`&${anchor}`, start)));
      const { tag } = node as { tag?: string };
      if (tag && tag !== 'tag:yaml.org,2002:str') found.push(indicator('!', text, text.lastIndexOf('!!', start)));
      if (isAlias(node)) found.push(indicator('*', text, start));
      if (isScalar(node) && node.type === 'PLAIN' && node.source) {
        const item = itemInText(text, start, node.range?.[1] ?? start);
        if (item) found.push(item);
      }
      // “Talk #1” is “Talk” to YAML.
      if (isScalar(node) && node.type === 'PLAIN' && typeof node.value === 'string' && node.comment) {
        const [rest = ''] = /^.*/.exec(text.slice(start)) ?? [];
        found.push({ offset: text.indexOf('#', node.range?.[1]), code: 'lost-after-hash', line: rest.trimEnd() });
      }
    },
  });
  return found;
}

const indicator = (sign: string, text: string, offset: number): YamlProblem =>
  misread('BAD_ALIAS', text, offset) ?? {
    offset,
    code: 'bad-yaml',
    reason: `text without quotes cannot begin with \`${sign}\``,
    fix: quoteIt,
  };
