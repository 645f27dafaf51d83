import { isMap, parseDocument, type YAMLMap } from 'yaml';
import { splitFrontMatter } from '../reader/frontMatter.ts';
import { sessionSchema } from '../schema/session.ts';
import { applyEdits } from './edits.ts';
import { isSame, type Talk, type Values } from './values.ts';
import { groupEdits, keyText } from './yamlGroup.ts';
import { valueAt } from './yamlValue.ts';

/** The file of a new talk, with the one key that every talk has. */
export const NEW_TALK = '---\ntitle:\n---\n';

/** What the file of a talk says; undefined for a file that a form cannot show, as one without front matter. */
export function readTalk(text: string): Talk | undefined {
  const parts = splitFrontMatter(text);
  if (typeof parts === 'string') return undefined;
  const document = parseDocument(parts.yaml, { prettyErrors: false, logLevel: 'error' });
  if (document.errors.length > 0 || (document.contents !== null && !isMap(document.contents))) return undefined;
  const pairs = isMap(document.contents) ? document.contents.items : [];
  const values = pairs.map(({ key, value }) => [String(key), valueAt(value)] as const);
  return { values: filled(Object.fromEntries(values)), abstract: abstractOf(parts.body) };
}

/** The values without those that are empty. */
const filled = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value.length > 0));

const abstractOf = (body: string): string => body.replaceAll('\r\n', '\n').replace(/^(?:[ \t]*\n)+|\s+$/g, '');

/**
 * The file with what the talk now is. What did not change stays as it is, byte for byte: comments, the order of keys,
 * quotes, line ends. So the difference to the old file shows what was changed, and no more.
 */
export function writeTalk(text: string, talk: Talk): string {
  const old = readTalk(text);
  const parts = splitFrontMatter(text);
  if (!old || typeof parts === 'string') return wholeFile(talk);
  const wanted = { values: filled(talk.values), abstract: talk.abstract };
  const start = text.length - parts.body.length;
  const head = text.slice(0, text.indexOf('\n') + 1);
  const closing = text.slice(head.length + parts.yaml.length, start);
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const yaml = withValues(parts.yaml, wanted.values, eol);
  const body = old.abstract === talk.abstract ? parts.body : withAbstract(parts.body, talk.abstract, eol);
  const result = head + yaml + (body ? closing.replace(/(?<!\n)$/, eol) : closing) + body;
  // YAML has more forms than are worth changing in place: what would be another talk is written from scratch.
  const again = readTalk(result);
  return again && isSameTalk(again, wanted) ? result : wholeFile(talk);
}

function isSameTalk(one: Talk, other: Talk): boolean {
  const keys = new Set([...Object.keys(one.values), ...Object.keys(other.values)]);
  return one.abstract === other.abstract.trim() && [...keys].every((key) => isSame(one.values[key], other.values[key]));
}

function withValues(yaml: string, values: Values, eol: string): string {
  const { contents } = parseDocument(yaml, { prettyErrors: false, logLevel: 'error' });
  const map: YAMLMap | undefined = isMap(contents) ? contents : undefined;
  if (map?.flow) return yaml;
  const edits = groupEdits({ yaml, map, schema: sessionSchema, indent: '' }, values);
  return applyEdits(
    yaml,
    edits.map((edit) => ({ ...edit, text: inLines(edit.text, eol) })),
  );
}

const inLines = (text: string, eol: string): string => text.replaceAll(/\r?\n/g, eol);

/** The text below the front matter with another abstract; the empty lines around it stay. */
function withAbstract(body: string, abstract: string, eol: string): string {
  if (abstract.trim() === '') return '';
  const before = /^(?:[ \t]*\r?\n)+/.exec(body)?.[0] ?? eol;
  const after = /\S(\s*)$/.exec(body)?.[1] || eol;
  return before + inLines(abstract, eol) + after;
}

function wholeFile({ values, abstract }: Talk): string {
  const { shape } = sessionSchema;
  const order = [...Object.keys(shape), ...Object.keys(values).filter((key) => !Object.hasOwn(shape, key))];
  const keys = order.flatMap((key) => {
    const value = values[key];
    return value?.length ? [keyText(key, value, shape[key as keyof typeof shape], '')] : [];
  });
  return `---\n${keys.join('')}---\n${abstract.trim() && `\n${abstract}\n`}`;
}
