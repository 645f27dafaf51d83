import { positionAt } from '../problems/position.ts';
import { problem } from '../problems/problem.ts';
import type { Case } from './mdxError.ts';

// Links between `<` and `>`, which MDX reads as tags.

/** `[words](<https://example.org/)`, without its `>`. */
const halfAngles: Case = ({ offset, rest, body, file }) => {
  const before = /\[([^[\]\r\n]*)\]\($/.exec(body.slice(Math.max(0, offset - 500), offset));
  const [inside, address = ''] = /^<([^\s<>()]+)\)/.exec(rest) ?? [];
  if (!before || inside === undefined || !/[:.]/.test(address)) return undefined;
  const [start, name = ''] = before;
  const from = offset - start.length;
  const detail = { found: `${start}${inside}`, better: `[${name}](${address})`, why: 'angle' } as const;
  return {
    problem: problem('link-unread', file, positionAt(body, from), detail),
    mask: [[from, offset + inside.length]],
  };
};

/** `<https://example.org|words>`, as Slack writes links. */
const slackLink: Case = ({ offset, rest, file, at }) => {
  const [found, address, words = ''] = /^<((?:https?:\/\/|mailto:)[^\s<>|]+)\|([^<>|[\]\r\n]+)>/i.exec(rest) ?? [];
  if (found === undefined) return undefined;
  const better = `[${words.trim()}](${address})`;
  return { problem: problem('foreign-markup', file, at, { found, better }), mask: [[offset, offset + found.length]] };
};

/** `<https://example.org>`. */
const angleLink: Case = ({ offset, rest, file, at }) => {
  const link = /^<((?:https?:\/\/|mailto:|www\.)[^\s<>]+|[^\s<>@:/]+@[^\s<>@:/]+)>/i.exec(rest)?.[1];
  if (link === undefined) return undefined;
  return { problem: problem('mdx-angle-link', file, at, linkDetail(link)), mask: [[offset, offset + link.length + 2]] };
};

function linkDetail(url: string): { shown: string; href: string } {
  const shown = url.replace(/^mailto:/i, '');
  if (/^https?:/i.test(url)) return { shown, href: url };
  return { shown, href: shown.includes('@') ? `mailto:${shown}` : `https://${shown}` };
}

/** The cases, in order. */
export const linkCases: readonly Case[] = [halfAngles, slackLink, angleLink];
