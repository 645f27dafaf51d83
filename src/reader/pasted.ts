import { withoutFences } from '../abstract/code.ts';
import { fieldsOf } from '../schema/introspect.ts';
import { kinds } from '../schema/kinds.ts';

const KEYS = new Set(fieldsOf(kinds.sessions.schema).map(({ key }) => key));

/** A line that may be in front matter. */
const YAML = /^(?:[ \t]*$|[ \t]|-[ \t]|#|[\w-]+:(?:[ \t]|$))/;

/**
 * The offset of a second front matter in the text below the first: of a line `---`, directly below it a key of a talk,
 * and another line `---`, or at least the title and another key. Undefined if there is none.
 */
export function offsetOfSecondTalk(body: string): number | undefined {
  if (!/^---[ \t]*\r?\n[a-z]+:/m.test(body)) return undefined;
  const lines = [...withoutFences(body.replaceAll('\r\n', ' \n')).matchAll(/^.*$/gm)].map(({ 0: line, index }) => ({
    text: line.trimEnd(),
    index,
  }));
  const isKey = (line: string | undefined): boolean => KEYS.has(/^([a-zA-Z]+):(?:\s|$)/.exec(line ?? '')?.[1] ?? '');
  const start = lines.findIndex(({ text }, index) => {
    if (text !== '---' || !isKey(lines[index + 1]?.text)) return false;
    const rest = lines.slice(index + 1).map((line) => line.text);
    const end = rest.findIndex((line) => line === '---' || !YAML.test(line));
    const keys = rest.slice(0, end < 0 ? rest.length : end).filter(isKey);
    return rest[end] === '---' || (keys.length > 1 && keys.some((line) => line.startsWith('title:')));
  });
  return lines[start]?.index;
}
