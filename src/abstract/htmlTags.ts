import type { Position } from '../problems/position.ts';
import { type Problem, problem } from '../problems/problem.ts';

/** What to write instead of an HTML tag. */
const instead: Readonly<Record<string, string>> = {
  script: 'Remove it, with everything up to `</script>`.',
  style: 'Remove it, with everything up to `</style>`.',
  a: 'Write [the words](https://…).',
  b: 'Write **the words**.',
  strong: 'Write **the words**.',
  i: 'Write *the words*.',
  em: 'Write *the words*.',
  br: 'Leave an empty line to begin a new paragraph.',
  p: 'Leave an empty line between paragraphs.',
  code: 'Write the code between backticks.',
  pre: 'Put the code between lines of three backticks.',
  img: 'Say it in words, or link to the picture: [the diagram](https://…).',
  ul: 'Begin each item with a hyphen and a space.',
  ol: 'Begin each item with its number, a full stop and a space.',
  li: 'Begin each item with a hyphen and a space.',
  blockquote: 'Begin each line with `> `.',
  table: 'Write a table of Markdown: cells between `|`, a line of `---` below the first row.',
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, 'Begin the line with `## `.'])),
};

/** The problem of an HTML tag; undefined for a name that may be prose, such as `<String>`, unless it is certainly HTML. */
export function htmlProblem(
  name: string,
  file: string,
  at: Position | undefined,
  certain = false,
): Problem | undefined {
  const known = Object.hasOwn(instead, name) ? instead[name] : undefined;
  if (!known && !certain) return undefined;
  return problem('raw-html', file, at, { name, instead: known ?? 'Write it in Markdown, without tags.' });
}
