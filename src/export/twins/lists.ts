import type { Catalogue, Event, Session } from '../../catalogue/types.ts';
import { aboutPath, eventPath, homePath, listPath } from '../../paths.ts';
import type { Words } from '../../words/words.ts';
import { blocks, list, plain, sessionLines, twinLink } from './parts.ts';

// The twins of pages that list entries, and of the site's own pages.

/** A list of talks under a title, such as a day or all talks of an event. */
export const sessionListTwin = (title: string, sessions: readonly Session[]): string =>
  blocks(`# ${plain(title)}`, sessionLines(sessions));

/** A list of other entries under a title; a line for each, such as one of `parts.ts` makes. */
export const listTwin = (title: string, lines: readonly string[]): string => blocks(`# ${plain(title)}`, list(lines));

const eventLine = ({ name, start, end, place, ...event }: Event): string =>
  `${twinLink(name, eventPath(event))}: ${start} – ${end}, ${plain(place)}`;

export const homeTwin = ({ name, description, events }: Catalogue, { things }: Words): string =>
  blocks(
    `# ${plain(name)}`,
    plain(description),
    list([...events.values()].map(eventLine)),
    list([
      twinLink(things.topics, listPath('topics')),
      twinLink(things.speakers, listPath('speakers')),
      twinLink(things.companies, listPath('companies')),
    ]),
  );

export const eventsTwin = ({ events }: Catalogue, { things }: Words): string =>
  listTwin(things.events, [...events.values()].map(eventLine));

export const aboutTwin = ({ name, description, about, links }: Catalogue): string =>
  blocks(
    `# ${plain(name)}`,
    plain(description),
    about?.markdown,
    list(links.map(({ label, kind = 'page', url }) => `${plain(label ?? kind)}: <${url}>`)),
  );

/** The twin of a page that only works in a browser: what it is, and where the same is to be had as data. */
export const pointerTwin = (title: string, description: string, data: readonly string[]): string =>
  blocks(
    `# ${plain(title)}`,
    plain(description),
    list(data.map((path) => `<${path}>`)),
    list([`<${homePath()}>`, `<${aboutPath()}>`]),
  );
