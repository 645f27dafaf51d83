import type { ErrorCode } from 'yaml';
import { copied } from '../problems/format.ts';
import { urlProblem } from '../schema/url.ts';
import { codePoint } from '../text/characters.ts';
import type { LineProblem } from './yamlProblem.ts';
import { addressOn, KEYS, NO_TEXT, type Unquoted, unquoted } from './yamlQuotes.ts';
import { otherColumn, wrongSign } from './yamlSigns.ts';

// What the lines of a file show about a mistake that YAML's parser finds elsewhere, or explains by its own terms.

const found = (offset: number, reason: string, fix: string): LineProblem => ({ offset, code: 'bad-yaml', reason, fix });

/** The mistake in the line of one of the parser's errors; undefined if the line shows no more than the error. */
export function misread(code: ErrorCode, text: string, offset: number): LineProblem | undefined {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const [line = ''] = /^[^\r\n]*/.exec(text.slice(start)) ?? [];
  return (
    wrongSign(line, start) ??
    badItem(line, start) ??
    placeholder(line, start) ??
    otherColumn(text, line, start) ??
    tooFar(code, text, start) ??
    noColon(code, line, start) ??
    itemAfterKey(line, start) ??
    lacksQuotes(code, line, start) ??
    noHyphen(code, line, offset)
  );
}

/** A sign for no name, which is a sign of YAML. */
function placeholder(line: string, start: number): LineProblem | undefined {
  const [, before = '', key = '', value = ''] =
    /^([ -]*(title|name|company|laterCompany|room): +)(-|\?)\s*$/.exec(line) ?? [];
  const text = key === 'title' && { text: true };
  return value ? { offset: start + before.length, code: 'placeholder', key, value, ...text } : undefined;
}

/** An item of a list with another sign than a hyphen and a space. */
function badItem(line: string, start: number): LineProblem | undefined {
  const { indent, sign, item } = /^(?<indent> *)(?<sign>\* |[–—•·] ?|-(?![-\s]))(?<item>.*)$/u.exec(line)?.groups ?? {};
  if (indent === undefined || sign === undefined || item === undefined) return undefined;
  const reason =
    sign === '-'
      ? 'an entry of a list has no space after its hyphen'
      : `an entry of a list begins with \`${sign.trim()}\``;
  return found(start + indent.length, reason, `Write a hyphen and a space: ${copied(`- ${item.trim()}`)}.`);
}

/** A list that begins on the line of its key. */
function itemAfterKey(line: string, start: number): LineProblem | undefined {
  const [, before = '', key = '', item = ''] = /^( *(\w+): +)- +(.*)$/.exec(line) ?? [];
  if (!NO_TEXT.has(key)) return undefined;
  const reason = `an entry of \`${key}\` is on the line of its key`;
  return found(start + before.length, reason, `Put it on a line of its own, below: ${copied(`- ${item.trim()}`)}.`);
}

/** The key on a line that is indented further than the group it belongs to, which makes it a part of the value above it. */
function tooFar(code: ErrorCode, text: string, start: number): LineProblem | undefined {
  if (code !== 'BLOCK_AS_IMPLICIT_KEY' && code !== 'MULTILINE_IMPLICIT_KEY') return undefined;
  const next = /^[^\r\n]*\r?\n(?<indent> +)[\w-]+:(?:\s|$)/.exec(text.slice(start));
  const indent = next?.groups?.indent;
  const before = /^(?<column>[ -]*)[\w-]+: +\S/.exec(next?.[0] ?? '')?.groups?.column;
  // In the column of the keys before it, the line is right, and what is wrong is the value above it.
  if (!next || indent === undefined || before === undefined || indent.length <= before.length) return undefined;
  const offset = start + next[0].indexOf('\n') + 1 + indent.length;
  const reason = 'this line is indented further than the keys before it';
  return found(offset, reason, 'Start all keys of a group in the same column.');
}

/** A value that lacks quotes, or whose quotes are elsewhere than YAML thinks. */
export function lacksQuotes(code: ErrorCode, line: string, start: number): LineProblem | undefined {
  if (code === 'BAD_INDENT' || code === 'TAB_AS_INDENT' || code === 'DUPLICATE_KEY') return undefined;
  const address = addressOn(line);
  const invalid = address && urlProblem(address.value);
  if (invalid) return { offset: start + address.column, code: 'bad-url', value: address.value, ...invalid };
  const { column, ...detail } = unquoted(line) ?? {};
  return column === undefined ? undefined : { offset: start + column, code: 'needs-quotes', ...(detail as Unquoted) };
}

/** A key that no colon and space follow. */
function noColon(code: ErrorCode, line: string, start: number): LineProblem | undefined {
  if (code !== 'MISSING_CHAR' && code !== 'MULTILINE_IMPLICIT_KEY') return undefined;
  const form = /^(?<indent> *(?:- +)?)(?<key>[\w-]+)(?: *[：=﹕︓] *| *:(?! )| +)(?<value>[^\s:].*)$/u;
  const { indent = '', key = '', value = '' } = form.exec(line)?.groups ?? {};
  if (!KEYS.has(key)) return undefined;
  const written = line.slice(indent.length).trimEnd();
  const reason = `\`${written}\` has no colon with a space after its key`;
  return found(start + indent.length, reason, `Write ${copied(`${key}: ${value.trimEnd()}`)}.`);
}

/** A key of an item that is in the column of no key. */
function noHyphen(code: ErrorCode, line: string, offset: number): LineProblem | undefined {
  if (code !== 'MISSING_CHAR' || !/^\s*[\w-]+:(?:\s|$)/.test(line)) return undefined;
  const reason = 'this line is not indented like the lines around it';
  return found(offset, reason, 'Start all keys of a group in the same column, and indent them only with spaces.');
}

/** Keys with a hyphen before the first, which makes a list of them. */
export function hyphenBeforeKeys(text: string): LineProblem | undefined {
  const form = /^((?:(?:#.*|[ \t]*)\r?\n)*)(-[ \t]+(([\w-]+):.*))/;
  const [, before = '', written = '', line = '', key = ''] = form.exec(text) ?? [];
  if (!KEYS.has(key)) return undefined;
  const reason = `\`${written.trimEnd()}\` begins with a hyphen, which makes a list of the keys`;
  return found(before.length, reason, `Write ${copied(line.trimEnd())}.`);
}

/** Lines indented with spaces that YAML takes for letters. */
export function oddIndents(text: string): LineProblem[] {
  return [...text.matchAll(/^([ \t]*)([\u{A0}\u{1680}\u{2000}-\u{200A}\u{202F}\u{205F}\u{3000}])/gmu)].map((match) => {
    const [, before = '', space = ''] = match;
    const name = space === '\u{A0}' ? 'a no-break space' : 'a space of another kind';
    const reason = `a line is indented with ${name} (${codePoint(space)})`;
    return found(match.index + before.length, reason, "Indent it with the space bar's spaces.");
  });
}

/** An entry of a list that YAML reads as a part of a text, because its sign is not a hyphen and a space. */
export function itemInText(text: string, start: number, end: number): LineProblem | undefined {
  for (let line = text.lastIndexOf('\n', start - 1) + 1; line < end; line = text.indexOf('\n', line) + 1 || end) {
    const [source = ''] = /^[^\r\n]*/.exec(text.slice(line)) ?? [];
    const problem = badItem(source, line);
    if (problem) return problem;
  }
  return undefined;
}
