import type { Company, Speaker, Topic, Track } from '../../catalogue/types.ts';
import { eventListPath, eventPath } from '../../paths.ts';
import { affiliationsOf } from '../../wording/byline.ts';
import {
  blocks,
  companyLink,
  facts,
  line,
  plain,
  section,
  speakerLink,
  type TwinContext,
  title,
  twinLink,
} from './parts.ts';
import { sessionLines } from './sessionLines.ts';
import { webLinkLines } from './webLinks.ts';

// The twins of the pages of entries. Those of long lists have the talks of the same part as the page: `shown`.

const aliasesOf = (names: readonly string[]) => ['aliases', names.map(line).join(', ')] as const;

export function speakerTwin(speaker: Speaker, context: TwinContext): string {
  const { name, aliases, bio, links, sessions } = speaker;
  const { words } = context;
  const companies = affiliationsOf(speaker).map(({ company, laterCompany }) =>
    [company && companyLink(company), laterCompany && `laterCompany: ${companyLink(laterCompany)}`]
      .filter(Boolean)
      .join(', '),
  );
  return blocks(
    title(name),
    facts([aliasesOf(aliases), ...companies.map((company) => ['company', company] as const)]),
    section(words.counts.talks(sessions.length), sessionLines(sessions, context, { subject: { speaker } })),
    bio && `## ${words.pages.aboutSpeaker}\n\n${plain(bio)}`,
    section(words.pages.elsewhere, webLinkLines(links, context)),
  );
}

export function companyTwin(company: Company, context: TwinContext, shown = company.sessions): string {
  const { name, aliases, url, speakers, earlierSessions, sessions } = company;
  const { words } = context;
  const subject = { company };
  const isFirst = shown[0] === sessions[0];
  return blocks(
    title(name),
    facts([aliasesOf(aliases), ['url', url && `<${url}>`]]),
    section(words.counts.talks(sessions.length), sessionLines(shown, context, { subject })),
    isFirst ? section(words.pages.withAnotherCompany, sessionLines(earlierSessions, context, { subject })) : '',
    isFirst ? section(words.things.speakers, speakers.map(speakerLink)) : '',
  );
}

export const topicTwin = (
  { title: name, description, aliases, sessions }: Topic,
  context: TwinContext,
  shown = sessions,
): string =>
  blocks(
    title(name),
    plain(description),
    facts([aliasesOf(aliases)]),
    section(context.words.counts.talks(sessions.length), sessionLines(shown, context)) ||
      context.words.pages.emptyTopic,
  );

export const trackTwin = (
  { title: name, description, event, sessions }: Track,
  context: TwinContext,
  shown = sessions,
): string =>
  blocks(
    title(name),
    plain(description),
    facts([
      ['event', twinLink(event.name, eventPath(event))],
      ['tracks', twinLink(context.words.things.tracks, eventListPath(event, 'tracks'))],
    ]),
    section(
      context.words.counts.talks(sessions.length),
      sessionLines(shown, context, { ofEvent: true, ofTrack: true }),
    ) || context.words.pages.emptyTrack,
  );
