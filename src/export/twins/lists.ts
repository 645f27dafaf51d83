import { summaryOf } from '../../catalogue/summary.ts';
import type { Catalogue, Company, Event, Session, Speaker, Topic, Track } from '../../catalogue/types.ts';
import { eventPath, listPath } from '../../paths.ts';
import { affiliationsOf, affiliationText } from '../../wording/byline.ts';
import { MAX_TITLES } from '../../wording/listLimits.ts';
import type { Words } from '../../words/words.ts';
import {
  blocks,
  companyLink,
  counted,
  line,
  list,
  plain,
  section,
  speakerLink,
  type TwinContext,
  title,
  topicLink,
  trackLink,
  twinLink,
} from './parts.ts';
import { markdownSentence } from './sentence.ts';
import { sessionLines } from './sessionLines.ts';
import { webLinkLines } from './webLinks.ts';

// The twins of pages that list entries.

/** A list of entries under the title of its page; a line for each, such as one of those below. */
export const listTwin = (heading: string, lines: readonly string[], before?: string): string =>
  blocks(title(heading), before, list(lines));

/** The talks of an event, or those of a day. */
export const sessionListTwin = (
  heading: string,
  event: Event,
  sessions: readonly Session[],
  context: TwinContext,
): string => listTwin(heading, sessionLines(sessions, context, { ofEvent: true }), ofEvent(event));

/** Before the list of what an event has. */
export const ofEvent = (event: Event): string => `event: ${twinLink(event.name, eventPath(event))}`;

export function speakerLine(speaker: Speaker, { counts, talk }: Words): string {
  const { sessions } = speaker;
  const companies = affiliationsOf(speaker).map((entry) => affiliationText(talk, entry));
  const titles = sessions.slice(0, MAX_TITLES).map((session) => counts.quote(session.title));
  const rest = sessions.length > titles.length ? [counts.andMore(sessions.length - titles.length)] : [];
  return `${speakerLink(speaker)}: ${line([...companies, [...titles, ...rest].join(', ')].join('; '))}`;
}

/** A company with the number of its talks, or the word that its speakers joined it later. */
export const companyLine = (company: Company, words: Words): string =>
  company.sessions.length > 0
    ? counted(companyLink(company), words, company.sessions)
    : `${companyLink(company)}: ${words.pages.joinedLater}`;

export const topicLine = (topic: Topic, words: Words): string =>
  `${counted(topicLink(topic), words, topic.sessions)}. ${line(topic.description)}`;

export const trackLine = (track: Track, words: Words): string =>
  `${counted(trackLink(track), words, track.sessions)}. ${line(track.description)}`;

const eventLine = ({ name, start, end, place, sessions, ...event }: Event, { counts }: Words): string =>
  `${twinLink(name, eventPath(event))}: ${start} – ${end}, ${line(place)}, ${counts.talks(sessions.length)}`;

/** The front page of an archive of several events. `others` are the pages that are not of entries. */
export function homeTwin(catalogue: Catalogue, context: TwinContext, others: readonly string[]): string {
  const { name, description, events, sessions, links } = catalogue;
  const { words } = context;
  return blocks(
    title(name),
    plain(description),
    markdownSentence(words.pages.summary({ ...summaryOf(sessions), tracks: 0, events: events.size }), {}),
    section(
      words.things.events,
      [...events.values()].map((event) => eventLine(event, words)),
    ),
    section(words.twins.otherPages, [twinLink(words.things.events, listPath('events')), ...others]),
    section(words.pages.elsewhere, webLinkLines(links, context)),
  );
}

/** All events, and which of them are of one series. */
export function eventsTwin({ events }: Catalogue, words: Words): string {
  const { things } = words;
  const all = [...events.values()];
  const series = [...Map.groupBy(all, (event) => event.series ?? '')].filter(
    ([name, ofSeries]) => name !== '' && ofSeries.length > 1,
  );
  return blocks(
    title(things.events),
    list(all.map((event) => eventLine(event, words))),
    ...series.map(([name, ofSeries]) =>
      section(
        `${things.series}: ${name}`,
        ofSeries.map((event) => twinLink(event.shortName ?? event.name, eventPath(event))),
      ),
    ),
  );
}
