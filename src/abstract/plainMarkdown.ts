import { siblingPath } from '../paths.ts';
import { sessionOf } from './links.ts';

/** What an editor's note begins with. */
export const NOTE = "**Editor's note:**";

/**
 * An abstract's MDX as Markdown without components: a gap is `[…]`, as on the page, and an editor's note a quote that begins
 * with these words. A link to another talk leads to its page instead of its file, as in the HTML.
 */
export const plainMarkdown = (body: string): string =>
  body
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/<Gap\s*\/>/g, '[…]')
    .replaceAll(/^([ \t]*)<EditorsNote>\s*([\s\S]*?)\s*<\/EditorsNote>/gm, (_, indent: string, note: string) =>
      `${NOTE} ${note}`.replaceAll(/^/gm, `${indent}> `).replaceAll(/ +$/gm, ''),
    )
    // Inline links, and those that are defined elsewhere in the text.
    .replaceAll(
      /(\]\(|^ {0,3}\[[^\]\n]+\]:[ \t]*)([a-z0-9./-]+)(?=[\s)]|$)/gm,
      (link, opening: string, href: string) => {
        const session = sessionOf(href);
        return session ? opening + siblingPath(session) : link;
      },
    )
    .trim();
