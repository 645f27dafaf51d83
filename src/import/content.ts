import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../files.ts';
import { splitFrontMatter } from '../reader/frontMatter.ts';
import { parseYaml } from '../reader/yaml.ts';
import { isObject } from './entry.ts';
import { InputError } from './inputError.ts';

/** A file of a content folder, as far as an import needs it. */
export interface ContentFile {
  readonly path: string;
  /** The name of the file without its ending. */
  readonly id: string;
  readonly text: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** The abstract of a session; empty for other files. */
  readonly body: string;
}

/** The files of a content folder, by their paths in it. */
export type Content = ReadonlyMap<string, ContentFile>;

const READ =
  /^(?:archive\.yaml|(?:topics|speakers|companies)\/[^/]+\.yaml|events\/[^/]+\/(?:event\.yaml|tracks\/[^/]+\.yaml|sessions\/[^/]+\.mdx))$/;

/**
 * Reads what a content folder has already; a folder that does not exist has nothing. Throws an `InputError` for a file
 * with errors of syntax: what it contains must be known, so that nothing is imported a second time.
 */
export function readContent(folder: string): Content {
  if (!existsSync(folder)) return new Map();
  const paths = listFiles(folder).filter((path) => READ.test(path));
  return new Map(paths.map((path) => [path, contentFile(path, readFileSync(join(folder, path), 'utf8'))]));
}

/** Reads one file. */
export function contentFile(path: string, text: string): ContentFile {
  const parts = path.endsWith('.mdx') ? splitFrontMatter(text) : { yaml: text, body: '' };
  if (typeof parts === 'string') return refuse(path, 'its front matter does not begin or end with `---`');
  const { data, problems } = parseYaml(parts.yaml, path);
  const [found] = problems;
  if (found) return refuse(path, found.message);
  if (!isObject(data)) return refuse(path, 'it has no keys');
  return { path, id: path.replace(/^.*\//, '').replace(/\.\w+$/, ''), text, data, body: parts.body };
}

function refuse(path: string, reason: string): never {
  throw new InputError(
    `${path} cannot be read: ${reason.replace(/\.$/, '')}.\nCorrect it first; \`npm run check:content\` shows where. Nothing was written.`,
  );
}

/** The files below a folder of the content folder. */
export const filesIn = (content: Content, folder: string): ContentFile[] =>
  [...content.values()].filter(({ path }) => path.startsWith(folder));

/** A text of a file; undefined if it has none. */
export const textAt = (file: ContentFile | undefined, key: string): string | undefined => {
  const value = file?.data[key];
  return typeof value === 'string' ? value : undefined;
};

/** The texts in a list of a file. */
export const textsAt = (file: ContentFile, key: string): string[] => {
  const value = file.data[key];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
};
