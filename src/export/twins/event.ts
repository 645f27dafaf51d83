import { summaryOf } from '../../catalogue/summary.ts';
import type { Company, Event, Session, Topic } from '../../catalogue/types.ts';
import { dayPath, eventListPath, healthPath, twinPath } from '../../paths.ts';
import { trackLine } from './lists.ts';
import {
  blocks,
  companyLink,
  counted,
  facts,
  line,
  plain,
  section,
  type TwinContext,
  title,
  topicLink,
  twinLink,
} from './parts.ts';
import { markdownSentence } from './sentence.ts';
import { sessionLines } from './sessionLines.ts';
import { webLinkLines } from './webLinks.ts';

/** An entry with its talks of an event. */
interface OfEvent<Entry> {
  readonly entry: Entry;
  readonly sessions: readonly Session[];
}

/** What the page of an event shows of its talks. */
export interface EventTalks {
  /** Whether `days` are by time, or only by day; `rest` are the talks of which that is not known. */
  readonly form: 'timetable' | 'days' | 'tracks';
  readonly days: readonly { readonly date: string; readonly sessions: readonly Session[] }[];
  readonly rest: readonly Session[];
  readonly companies: readonly OfEvent<Company>[];
  readonly topics: readonly OfEvent<Topic>[];
  /** Whether the talks are too many for the page, so that each day has its own. */
  readonly isLong: boolean;
}

/** The twin of an event's page; of an archive of one event, `others` are the other pages of the site. */
export function eventTwin(
  event: Event,
  talks: EventTalks,
  context: TwinContext,
  others: readonly string[] = [],
): string {
  const { name, description, start, end, place, timezone, series, organiser, source, links, tracks, sessions } = event;
  const { words } = context;
  return blocks(
    title(name),
    plain(description),
    markdownSentence(words.pages.summary(summaryOf(sessions)), {
      talks: twinPath(eventListPath(event, 'sessions')),
      tracks: twinPath(eventListPath(event, 'tracks')),
    }),
    facts([
      ['start', start],
      ['end', end],
      ['place', line(place)],
      ['timezone', timezone],
      ['series', series && line(series)],
      ['organiser', organiser && line(organiser)],
    ]),
    section(
      words.things.tracks,
      [...tracks.values()].map((track) => trackLine(track, words)),
    ),
    programme(event, talks, context),
    section(
      words.things.companies,
      talks.companies.map((of) => counted(companyLink(of.entry), words, of.sessions)),
    ),
    section(
      words.things.topics,
      talks.topics.map((of) => counted(topicLink(of.entry), words, of.sessions)),
    ),
    section(words.pages.elsewhere, webLinkLines([...(source ? [source] : []), ...links], context, event.end)),
    section(words.twins.otherPages, [
      ...(context.severalEvents ? [twinLink(words.site.whatIsMissing, healthPath(event))] : []),
      twinLink(words.things.talks, eventListPath(event, 'sessions')),
      ...(tracks.size > 0 ? [twinLink(words.things.tracks, eventListPath(event, 'tracks'))] : []),
      ...others,
    ]),
  );
}

/** The talks by day and time; of very many, only the days. */
function programme(event: Event, { form, days, rest, isLong }: EventTalks, context: TwinContext): string {
  const { things, counts, pages } = context.words;
  if (isLong)
    return section(
      things.programme,
      days.map(({ date, sessions }) => `${twinLink(date, dayPath(event, date))}: ${counts.talks(sessions.length)}`),
    );
  const of = { ofEvent: true };
  if (days.length === 0) return section(things.talks, sessionLines(rest, context, of));
  return blocks(
    `## ${things.programme}`,
    ...days.map(({ date, sessions }) => section(date, sessionLines(sessions, context, of), 3)),
    section(form === 'days' ? pages.dayNotKnown : pages.timeNotKnown, sessionLines(rest, context, of), 3),
  ).trimEnd();
}
