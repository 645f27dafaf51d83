import { pagePath } from '../../paths.ts';
import type { Words } from '../../words/words.ts';
import { blocks, twinLink } from './parts.ts';

/** A part of a long list: its number from 1, the number of parts, and the path of the list. */
interface ListPart {
  readonly path: string;
  readonly number: number;
  readonly last: number;
}

/** The twin of a part of a list, with links to the parts before and after it. */
export function withPartLinks(twin: string, { path, number, last }: ListPart, { twins }: Words): string {
  if (last === 1) return twin;
  const link = (text: string, to: number): string[] =>
    to > 0 && to <= last ? [twinLink(text, pagePath(path, to))] : [];
  const links = [...link(twins.previousPart, number - 1), ...link(twins.nextPart, number + 1)];
  return blocks(twin.trimEnd(), `${twins.partOf(number, last)}. ${links.join(', ')}`);
}
