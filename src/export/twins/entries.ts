import type { Company, Event, Speaker, Topic, Track } from '../../catalogue/types.ts';
import { eventListPath, eventPath } from '../../paths.ts';
import type { Words } from '../../words/words.ts';
import { blocks, companyLink, list, plain, sessionLines, speakerLink, trackLink, twinLink, webLink } from './parts.ts';

// The twins of the pages of entries. Those of long lists have the talks of the same part as the page: `sessions`.

const heading = (title: string): string => `# ${plain(title)}`;
const links = (
  all: readonly { readonly label?: string | undefined; readonly kind?: string | undefined; readonly url: string }[],
): string => list(all.map(({ label, kind, url }) => webLink(label ?? kind ?? url, url)));
const aliases = (names: readonly string[]): string =>
  names.length > 0 ? `aliases: ${names.map(plain).join(', ')}` : '';

export const speakerTwin = ({ name, aliases: names, companies, bio, links: pages, sessions }: Speaker): string =>
  blocks(
    heading(name),
    aliases(names),
    list(companies.map(companyLink)),
    bio && plain(bio),
    links(pages),
    sessionLines(sessions),
  );

export const companyTwin = (
  { name, aliases: names, url, speakers, earlierSessions, sessions }: Company,
  { things }: Words,
  shown = sessions,
): string =>
  blocks(
    heading(name),
    aliases(names),
    url && `<${url}>`,
    `## ${things.talks}`,
    sessionLines([...shown, ...earlierSessions]),
    `## ${things.speakers}`,
    list(speakers.map(speakerLink)),
  );

export const topicTwin = ({ title, description, aliases: names, sessions }: Topic, shown = sessions): string =>
  blocks(heading(title), plain(description), aliases(names), sessionLines(shown));

export const trackTwin = ({ title, description, event, sessions }: Track, shown = sessions): string =>
  blocks(heading(title), plain(description), twinLink(event.name, eventPath(event)), sessionLines(shown));

export function eventTwin(event: Event, { things }: Words): string {
  const { name, description, start, end, place, organiser, links: pages, tracks, sessions } = event;
  const facts = [`start: ${start}`, `end: ${end}`, `place: ${plain(place)}`];
  return blocks(
    heading(name),
    plain(description),
    list([...facts, ...(organiser ? [`organiser: ${plain(organiser)}`] : [])]),
    links(pages),
    list([...tracks.values()].map(trackLink)),
    `${twinLink(things.allTalks, eventListPath(event, 'sessions'))}: ${sessions.length}`,
  );
}
