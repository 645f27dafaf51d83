import { KEYS } from './yamlQuotes.ts';

/** The parts of a file with front matter. */
export interface Parts {
  readonly yaml: string;
  readonly body: string;
  /** The line on which the body begins; lines count from 1. */
  readonly bodyLine: number;
}

/** The line on which the YAML begins, after the opening `---`. */
export const YAML_LINE = 2;

/** Splits front matter from body, or returns the code of the problem if one of the two lines `---` is missing. */
export function splitFrontMatter(text: string): Parts | 'no-front-matter' | 'unclosed-front-matter' {
  if (!/^---[ \t]*(?:\r?\n|$)/.test(text)) return 'no-front-matter';
  const match = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m.exec(text);
  if (match?.[1] === undefined) return 'unclosed-front-matter';
  return {
    yaml: match[1],
    body: text.slice(match[0].length),
    bodyLine: match[0].split(/\r\n?|\n/).length,
  };
}

/** Whether keys follow the line that ends the front matter, up to another such line: then the first is one too many. */
export function endsTooEarly({ body }: Parts): boolean {
  const end = body.search(/^---[ \t]*$/m);
  const keys = end < 0 ? '' : body.slice(0, end).trimStart();
  const [, key = ''] = /^([\w-]+):(?:\s|$)/.exec(keys) ?? [];
  return KEYS.has(key) && keys.split('\n').every((line) => /^(?:[\w-]+:|[ \t]|- |#|\r?$)/.test(line));
}
