import { copied } from '../problems/format.ts';
import { codePoint } from '../text/characters.ts';
import type { LineProblem } from './yamlProblem.ts';
import { KEYS } from './yamlQuotes.ts';

// Signs on a line that YAML's parser refuses: of Markdown, of JSON, of other spaces, and what is missing between brackets.

const found = (offset: number, reason: string, fix: string): LineProblem => ({ offset, code: 'bad-yaml', reason, fix });

/** The sign that makes YAML refuse a line which begins at an offset; undefined if there is none. */
export const wrongSign = (line: string, start: number): LineProblem | undefined =>
  ofJson(line, start) ?? emphasis(line, start) ?? otherSpace(line, start) ?? inBrackets(line, start);

/** A line of JSON: a key in quotes, and a comma at the end. */
function ofJson(line: string, start: number): LineProblem | undefined {
  const [, indent = '', key = '', value = ''] = /^(\s*)"([\w-]+)"\s*:\s*(\S.*?),\s*$/.exec(line) ?? [];
  if (!KEYS.has(key)) return undefined;
  const reason = `${copied(line.trim())} is written as in JSON`;
  return found(start + indent.length, reason, `Write ${copied(`${key}: ${value}`)}.`);
}

/** A key with signs of Markdown around it. */
function emphasis(line: string, start: number): LineProblem | undefined {
  const form = /^(?<before> *(?:- +)?)(?<sign>[*_`]{1,3})(?<key>[\w-]+?):?\k<sign>:?[ \t]*(?<value>.*)$/;
  const { before = '', key = '', value = '' } = form.exec(line)?.groups ?? {};
  if (!KEYS.has(key)) return undefined;
  const reason = `${copied(line.trim())} has signs of Markdown around its key`;
  return found(start + before.length, reason, `Write ${copied(`${key}: ${value}`.trim())}.`);
}

/** Another space than the space bar's after the colon of a key. */
function otherSpace(line: string, start: number): LineProblem | undefined {
  const form = /^(?<before> *(?:- +)?)(?<key>[\w-]+):(?<space>(?![ \t])\s)\s*(?<value>.*)$/u;
  const { before = '', key = '', space = '', value = '' } = form.exec(line)?.groups ?? {};
  if (!KEYS.has(key)) return undefined;
  const name = space === '\u{A0}' ? 'a no-break space' : 'a space of another kind';
  const reason = `after the colon is ${name} (${codePoint(space)})`;
  return found(start + before.length, reason, `Write ${copied(`${key}: ${value}`)}, with the space bar's space.`);
}

/** Entries between brackets with hyphens, or without the commas between them. */
function inBrackets(line: string, start: number): LineProblem | undefined {
  const [, before = '', key = '', value = ''] = /^( *([\w-]+): +)(\[.*\]|\{.*\})\s*$/.exec(line) ?? [];
  if (!KEYS.has(key)) return undefined;
  const bare = value.replaceAll(/(?<=[[,]\s*)-\s+/g, '');
  if (bare !== value) {
    const reason = `between square brackets an entry has no hyphen: ${copied(value)}`;
    return found(start + before.length, reason, `Write ${copied(bare)}.`);
  }
  const parted = value
    .replaceAll(/(?<=[^\s,;:[{])\s*(?:;\s*|\s)(?=([\w-]+):\s)/g, (space, next) => (KEYS.has(next) ? ', ' : space))
    .replaceAll(/\}\s*;?\s*\{/g, '}, {');
  if (parted === value) return undefined;
  const reason = `a comma is missing between two keys or groups: ${copied(value)}`;
  return found(
    start + before.length,
    reason,
    `Write ${copied(parted.startsWith('{') && key !== 'source' ? `[${parted}]` : parted)}.`,
  );
}

/** An entry of a list that is not in the column of the one before it. */
export function otherColumn(text: string, line: string, start: number): LineProblem | undefined {
  const [, indent = ''] = /^( *)- /.exec(line) ?? [];
  if (!/^ *- /.test(line)) return undefined;
  const before = text.slice(0, start).split(/\r?\n/);
  const last = before.findLast((other) => /^ *- /.test(other) || /^\S/.test(other)) ?? '';
  const column = /^ *(?=- )/.exec(last)?.[0].length;
  if (column === undefined || column === indent.length) return undefined;
  return found(
    start + indent.length,
    'this entry is not indented like the one before it',
    'Begin both in the same column.',
  );
}

/** A first key that begins with a space, where other keys do not. */
export function spaceBeforeKeys(text: string): LineProblem | undefined {
  const form = /^((?:(?:#.*|[ \t]*)\r?\n)*)( +)([\w-]+):/;
  const [all = '', before = '', , key = ''] = form.exec(text) ?? [];
  const others = [...text.slice(all.length).matchAll(/^([\w-]+):/gm)];
  if (!KEYS.has(key) || !others.some(([, other = '']) => KEYS.has(other))) return undefined;
  return found(before.length, 'this line begins with a space, and the keys below it do not', 'Remove the space.');
}
