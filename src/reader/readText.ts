import { withArticle } from '../problems/format.ts';
import { type KeyPath, type Position, positionAt } from '../problems/position.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { nounOf } from '../schema/introspect.ts';
import { type Kind, kinds } from '../schema/kinds.ts';
import type { Abstract, ContentRecord } from '../schema/records.ts';
import type { ContentFile } from './classify.ts';
import { conflictProblem } from './conflict.ts';
import { endsTooEarly, splitFrontMatter, YAML_LINE } from './frontMatter.ts';
import { earlierEnd, frontMatterProblems } from './frontMatterMistakes.ts';
import { keysBelow, keysOfAbout } from './keysBelow.ts';
import { offsetOfSecondTalk } from './pasted.ts';
import { salvage } from './salvage.ts';
import { validate } from './validate.ts';
import { type ParsedYaml, parseYaml } from './yaml.ts';

/** The result of reading one file. */
export interface ReadFile {
  /** Contains what is valid in the file; undefined if nothing of it can be used. */
  readonly record?: Partial<ContentRecord<unknown>> & { readonly abstract?: Abstract };
  /** Whether the record is incomplete, because part of the file was refused. */
  readonly incomplete?: boolean;
  readonly problems: Problem[];
  readonly locate: (place: KeyPath) => Position;
}

/** Renders MDX and reports its problems: `renderAbstract`, which the form in the browser has only once it is loaded. */
export type Render = (body: string, file: string, line?: number) => Abstract & { problems: Problem[] };

/** Reads the text of a file: the build does for each file, and the form in the browser for the one it would write. */
export function readText({ kind, ...found }: ContentFile, text: string, render: Render): ReadFile {
  const { file } = found;
  const start = { line: 1, column: 1 };
  const conflict = conflictProblem(text, file);
  if (conflict) return { problems: [conflict], locate: () => start };
  if (kind === 'about') {
    const keys = keysOfAbout(text, file);
    if (keys) return { problems: [keys], locate: () => start };
    const { problems, ...abstract } = readProse(text, file, render);
    // Only sessions of one event can link to each other by file name.
    const dead = abstract.links.map(({ id, href = `${id}.mdx`, ...place }) =>
      problem('dead-link', file, place, { href, ofArchive: true }),
    );
    return { problems: [...problems, ...dead], locate: () => start, record: { abstract } };
  }
  if (!text.trim()) {
    const detail = { what: withArticle(nounOf(kinds[kind].schema)), needed: kind === 'archive' || kind === 'events' };
    return { problems: [problem('empty-file', file, undefined, detail)], locate: () => start };
  }
  if (kind !== 'sessions') return readData(kind, found, parseYaml(text, file));
  const parts = splitFrontMatter(text);
  if (typeof parts === 'string') return { problems: frontMatterProblems(text, file), locate: () => start };
  const misplaced = earlierEnd(parts.yaml, file) ?? keysBelow(parts, file);
  if (endsTooEarly(parts)) {
    const reason = 'a line `---` ends the keys here, and more follows';
    const place = { line: parts.bodyLine - 1, column: 1 };
    return {
      problems: [problem('bad-yaml', file, place, { reason, fix: 'Remove the line `---`.' })],
      locate: () => start,
    };
  }
  if (misplaced) return { problems: [misplaced], locate: () => start };
  const { record, problems, ...rest } = readData(kind, found, parseYaml(parts.yaml, file, YAML_LINE));
  const { problems: abstractProblems, ...abstract } = readProse(parts.body, file, render, parts.bodyLine);
  return { ...rest, ...(record && { record: { ...record, abstract } }), problems: [...problems, ...abstractProblems] };
}

/** Renders an abstract. Of a second talk below it, only that it is there is reported. */
function readProse(text: string, file: string, render: Render, line = 1): ReturnType<Render> {
  const second = offsetOfSecondTalk(text);
  if (second === undefined) return render(text, file, line);
  const place = positionAt(text, second);
  const found = problem('second-front-matter', file, { ...place, line: place.line + line - 1 }, {});
  const { problems, ...abstract } = render(text.slice(0, second), file, line);
  return { ...abstract, problems: [...problems, found] };
}

function readData(kind: Kind, { id, event, file }: Omit<ContentFile, 'kind'>, yaml: ParsedYaml): ReadFile {
  if (yaml.problems.length > 0) return yaml;
  const { schema, salvaged } = kinds[kind];
  const { data, problems } = validate(schema, yaml.data, file, yaml.sources());
  const usable = data ?? (salvaged ? salvage(schema, yaml.data) : undefined);
  const record = { id, file, ...(event !== undefined && { event }), data: usable };
  return { problems, locate: yaml.locate, incomplete: !data, ...(usable && { record }) };
}
