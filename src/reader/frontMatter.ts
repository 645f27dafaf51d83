/** A file of front matter and body, in parts; lines count from 1. */
export interface Parts {
  readonly yaml: string;
  readonly body: string;
  /** The line the body begins on. */
  readonly bodyLine: number;
}

/** The line that the YAML of front matter begins on, below its opening `---`. */
export const YAML_LINE = 2;

/** Splits front matter from body; or tells which of its two lines `---` is missing. */
export function splitFrontMatter(text: string): Parts | 'no-front-matter' | 'unclosed-front-matter' {
  const source = text.replace(/^\u{FEFF}/u, '');
  if (!/^---[ \t]*(?:\r?\n|$)/.test(source)) return 'no-front-matter';
  const match = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m.exec(source);
  if (match?.[1] === undefined) return 'unclosed-front-matter';
  return {
    yaml: match[1],
    body: source.slice(match[0].length),
    bodyLine: match[0].split('\n').length,
  };
}
