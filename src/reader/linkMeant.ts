import { copied } from '../problems/format.ts';
import { at } from '../problems/position.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { LINK_KINDS } from '../schema/choices.ts';
import { urlProblem } from '../schema/url.ts';
import { yamlText } from '../text/yamlText.ts';

// What somebody means by the keys of a link that has others than a link has.

/** Whether a group with these keys is a link. */
const isLink = (known: readonly string[]): boolean => known.includes('url') && known.includes('label');

const isAddress = (value: unknown): value is string => typeof value === 'string' && urlProblem(value) === undefined;

/** The key of a link that an unknown key is probably meant to be, by its value; undefined if that is not sure. */
export function linkKeyMeant(
  value: unknown,
  known: readonly string[],
  used: readonly string[],
  nearest?: string,
): string | undefined {
  if (!isLink(known) || typeof value !== 'string') return undefined;
  if (isAddress(value)) return used.includes('url') ? undefined : 'url';
  if (LINK_KINDS.some((kind) => kind === value) && !used.includes('kind')) return 'kind';
  if (nearest === 'kind' || nearest === 'url') return undefined;
  return used.includes('label') ? undefined : 'label';
}

/** The words and the address of a link that is written as its words, a colon and its address; undefined for another one. */
export function wordsAndAddress(
  group: unknown,
  known: readonly string[],
): { readonly words: string; readonly url: string } | undefined {
  if (!isLink(known) || typeof group !== 'object' || group === null) return undefined;
  const [[words = '', url] = [], ...others] = Object.entries(group);
  return others.length === 0 && !known.includes(words) && isAddress(url) ? { words, url } : undefined;
}

/** The problem of such a link, written as in the file. */
export function shortLink(
  { words, url }: { readonly words: string; readonly url: string },
  path: readonly (string | number)[],
  source: string,
  file: string,
): Problem {
  const word = words.toLowerCase();
  const kind = /^(?:link|ur[il]|href|address)$/.test(word) ? 'page' : LINK_KINDS.find((known) => known === word);
  const better = `{ ${kind ? `kind: ${kind}` : `label: ${yamlText(words)}`}, url: ${url} }`;
  return problem('wrong-type', file, at(...path), {
    what: typeof path.at(-1) === 'number' ? 'An entry of `links`' : `\`${path.at(-1)}\``,
    expected: 'a group of keys with a `url`',
    received: copied(source.trim()),
    hint: `Write ${copied(better)}.`,
  });
}
