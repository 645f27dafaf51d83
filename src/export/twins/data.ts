import type { Event } from '../../catalogue/types.ts';
import { aboutPath, twinPath } from '../../paths.ts';
import type { Words } from '../../words/words.ts';
import { blocks, fileLink, list, plain } from './parts.ts';
import { markdownSentence } from './sentence.ts';

interface Link {
  readonly text: string;
  readonly href: string;
}

/** What that page lists. */
interface Listed {
  readonly files: readonly (Link & { readonly about: string })[];
  readonly events: readonly { readonly event: Event; readonly files: readonly Link[] }[];
  readonly pageNotes: readonly string[];
  readonly examples: readonly { readonly about: string; readonly code: string }[];
}

/** The twin of the page that says what data there is. The words of that page are Markdown already. */
export const dataTwin = (words: Words['data'], { files, events, pageNotes, examples }: Listed): string =>
  blocks(
    `# ${words.data}`,
    words.lead,
    `## ${words.whole}`,
    list(files.map(({ about, ...link }) => `${linked(link)}: ${about}`)),
    `## ${words.ofEvents}`,
    list(events.map(({ event, files: ofEvent }) => `${plain(event.name)}: ${ofEvent.map(linked).join(', ')}`)),
    words.ofEventsNote,
    `## ${words.ofPages}`,
    ...pageNotes,
    `## ${words.form}`,
    ...words.formNotes,
    markdownSentence(words.belongs, { about: twinPath(aboutPath()) }),
    `## ${words.examples}`,
    ...examples.flatMap(({ about, code }) => [about, `\`\`\`\n${code}\n\`\`\``]),
  );

const linked = ({ text, href }: Link): string => fileLink(text, href);
