import { visible } from '../problems/format.ts';
import { compareText } from '../text/compare.ts';
import type { Outcome } from './visit.ts';

/** A link that was visited. */
export interface VisitedLink {
  readonly url: string;
  /** Where it is written: `file:line:column`. */
  readonly places: readonly string[];
  readonly outcome: Outcome;
}

/** GitHub's limit for the text of an issue is 65,536 characters. */
const MAX_LENGTH = 60_000;
const MAX_PLACES = 10;

const KINDS = [
  {
    kind: 'dead',
    title: 'Dead',
    advice:
      'The page or its host is gone. Find its new address, or a copy at the [Internet Archive](https://web.archive.org/), or remove the link. `npm run check:links -- --save` writes these links into `dead-links.yaml`, and pages then lead to their archived copies first.',
  },
  {
    kind: 'moved',
    title: 'Moved',
    advice: 'The host says that the page has this new address. Open it, and write it instead.',
  },
  {
    kind: 'unsure',
    title: 'Unsure',
    advice: 'This may be only for today, or for programs. Open these links in a browser.',
  },
] as const;

/** Whether there are links and none of them answered, so that nothing is known of any. */
export const noneAnswered = (links: readonly VisitedLink[]): boolean =>
  links.length > 0 && !links.some(({ outcome }) => outcome.answered);

/** The report of a visit to all links, in Markdown: what is dead, what has moved, and what nobody can tell. */
export function linkReport(links: readonly VisitedLink[], day: string): string {
  const heading = `# Links on ${day}\n`;
  if (links.length === 0) return `${heading}\nThe content has no links to other sites.\n`;
  if (noneAnswered(links))
    return `${heading}\nNone of ${counted(links.length)} answered: the computer that visited them is probably offline.\n`;
  const groups = KINDS.map((group) => ({
    ...group,
    links: links.filter(({ outcome }) => outcome.kind === group.kind),
  }));
  const counts = groups.map(({ links: found, kind }) => `${found.length} ${kind}`).join(', ');
  const sections = groups.flatMap(({ title, advice, links: found }) =>
    found.length === 0
      ? []
      : [
          `\n## ${title} (${found.length})\n\n${advice}\n\n`,
          ...found.toSorted((a, b) => compareText(a.url, b.url)).map(item),
        ],
  );
  return cut(`${heading}\n${counted(links.length)} visited: ${counts}.\n`, sections);
}

/** As many parts of a report as an issue can have. */
function cut(start: string, parts: readonly string[]): string {
  let text = start;
  for (const [index, part] of parts.entries()) {
    if (text.length + part.length > MAX_LENGTH) {
      const left = parts.slice(index).filter((rest) => rest.startsWith('- ')).length;
      return `${text}\n${counted(left)} more: correct these first.\n`;
    }
    text += part;
  }
  return text;
}

function item({ url, places, outcome }: VisitedLink): string {
  const what =
    outcome.kind === 'moved' ? `now ${linked(outcome.to)}` : outcome.kind === 'fine' ? '' : withLinks(outcome.reason);
  const shown = places.slice(0, MAX_PLACES).map((place) => `  - \`${visible(place).replaceAll('`', '')}\`\n`);
  const more = places.length - MAX_PLACES;
  return `- ${linked(url)}: ${what}\n${shown.join('')}${more > 0 ? `  - and ${more} more\n` : ''}`;
}

/** An address as a link of Markdown; the URL standard leaves no angle brackets in it. */
const linked = (url: string): string => `<${visible(url).replaceAll(/[<>\s]/g, encodeURIComponent)}>`;

const withLinks = (reason: string): string => reason.replaceAll(/https?:\/\/[^\s]*[^\s,:]/g, linked);

const counted = (count: number): string => `${count} ${count === 1 ? 'link' : 'links'}`;
