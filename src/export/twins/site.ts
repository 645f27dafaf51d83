import type { Catalogue, Event } from '../../catalogue/types.ts';
import {
  contributePath,
  dataPagePath,
  dataPath,
  eventPath,
  healthPath,
  searchPath,
  tablePath,
  twinPath,
} from '../../paths.ts';
import type { Words } from '../../words/words.ts';
import { twinAbstract } from './abstract.ts';
import { blocks, fileLink, line, list, plain, section, type TwinContext, title, twinLink } from './parts.ts';
import { markdownSentence } from './sentence.ts';
import { webLink, webLinkLines } from './webLinks.ts';

// The twins of the site's own pages.

/** Links to the whole archive as data. */
const dataLinks = ({ data }: Words): string =>
  list([
    `${fileLink('archive.json', dataPath('archive'))}: ${data.files.archive}`,
    `${fileLink('sessions.csv', tablePath())}: ${data.files.table}`,
    twinLink(data.data, dataPagePath()),
  ]);

/** What the search is, which only works in a browser. */
export const searchTwin = (words: Words): string =>
  blocks(title(words.search.title), words.twins.search(searchPath({ q: 'words' })), dataLinks(words));

/** What the list of saved talks is, which only a reader's browser has. */
export const savedTwin = (words: Words): string =>
  blocks(title(words.saved.title), words.twins.saved, dataLinks(words));

/** How to add or correct a talk: a form for people, and the keys of its file. */
export const contributeTwin = (
  words: Words,
  fields: readonly { readonly key: string; readonly description: string }[],
  example: string,
): string =>
  blocks(
    title(words.contribute.heading),
    words.twins.contribute,
    list(fields.map(({ key, description }) => `\`${key}\`: ${description}`)),
    `## ${words.contribute.theFile}`,
    `\`\`\`\`yaml\n${example.trimEnd()}\n\`\`\`\``,
  );

/** What the archive is, where it comes from and how to read it. With one event, also what is known of that. */
export function aboutTwin(
  catalogue: Catalogue,
  context: TwinContext,
  onlyEvent: Event | undefined,
  repository: string | undefined,
): string {
  const { description, about, links } = catalogue;
  const { words } = context;
  const text = words.about;
  const source = onlyEvent?.source;
  return blocks(
    title(words.site.aboutArchive),
    onlyEvent
      ? markdownSentence(
          text.ofEvent(
            onlyEvent.name,
            `${onlyEvent.start} – ${onlyEvent.end}`,
            line(onlyEvent.place),
            line(onlyEvent.organiser ?? ''),
          ),
          { event: twinPath(eventPath(onlyEvent)) },
        )
      : plain(description),
    text.eachTalk,
    `## ${text.whereFrom}`,
    source && `${text.source} ${webLink(source, context)}`,
    text.rights,
    `## ${text.howToRead}`,
    `\\[…\\] ${text.gap}`,
    text.note,
    text.company,
    text.otherSites,
    about?.markdown && `## ${text.texts}\n\n${twinAbstract(about, context)}`,
    `## ${text.howToCorrect}`,
    repository
      ? markdownSentence(text.inRepository, { repository })
      : markdownSentence(text.byForm, { form: twinPath(contributePath()) }),
    markdownSentence(text.asData, { data: twinPath(dataPagePath()) }),
    markdownSentence(text.missing, { missing: twinPath(healthPath()) }),
    section(words.pages.elsewhere, webLinkLines([...links, ...(onlyEvent?.links ?? [])], context, onlyEvent?.end)),
  );
}
