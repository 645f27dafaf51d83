import type { Session, SessionSpeaker } from '../../catalogue/types.ts';
import { eventPath } from '../../paths.ts';
import { reasonText } from '../../wording/relatedReason.ts';
import { twinAbstract } from './abstract.ts';
import {
  blocks,
  companyLink,
  facts,
  line,
  section,
  sessionLink,
  speakerLink,
  type TwinContext,
  title,
  topicLink,
  trackLink,
  twinLink,
} from './parts.ts';
import { webLinkFacts } from './webLinks.ts';

/** The twin of a talk's page: what is known of it, by the keys of its file, its abstract and related talks. */
export function sessionTwin(session: Session, context: TwinContext): string {
  const { words } = context;
  const { event, number, track, speakers, topics, format, level, language, start, duration, room, license } = session;
  const { slides, video, recorded, links, related, previous, next } = session;
  const materials = [
    ...(slides ? [{ kind: 'slides' as const, url: slides }] : []),
    ...(video ? [{ kind: 'video' as const, url: video }] : []),
    ...links,
  ];
  const abstract = twinAbstract(session.abstract, context, event.end);
  return blocks(
    title(session.title),
    facts([
      ['event', twinLink(event.name, eventPath(event))],
      ['number', number],
      ['track', track && trackLink(track)],
      ['speakers', speakers.map(speakerWithCompany).join('; ')],
      ['topics', topics.map(topicLink).join(', ')],
      ['format', format],
      ['level', level],
      ['language', language],
      ['start', start],
      ['timezone', start?.includes('T') ? event.timezone : undefined],
      ['duration', duration],
      ['room', room && line(room)],
      ['license', license && line(license)],
      ['recorded', recorded === false ? `${recorded}` : undefined],
      ...webLinkFacts(materials, context, event.end),
      ['previous', previous && sessionLink(previous)],
      ['next', next && sessionLink(next)],
    ]),
    abstract && `## ${words.things.abstract}\n\n${abstract}`,
    section(
      words.talk.related,
      related.map(({ session: other, reason }) => `${sessionLink(other)}: ${line(reasonText(words, reason))}`),
    ),
  );
}

/** “[Ada Lovelace](…), [Acme](…) (laterCompany: [Initech](…))”. */
function speakerWithCompany({ speaker, company, laterCompany }: SessionSpeaker): string {
  const later = laterCompany ? ` (laterCompany: ${companyLink(laterCompany)})` : '';
  return `${speakerLink(speaker)}${company ? `, ${companyLink(company)}` : ''}${later}`;
}
