import type { Session } from '../../catalogue/types.ts';
import { eventPath } from '../../paths.ts';
import {
  blocks,
  list,
  plain,
  sessionLink,
  speakerWithCompany,
  topicLink,
  trackLink,
  twinLink,
  webLink,
} from './parts.ts';

/** The twin of a talk's page: what is known of it, by the keys of its file, and its abstract. */
export function sessionTwin(session: Session): string {
  const { title, event, track, speakers, topics, format, level, language, start, duration, room, license } = session;
  const { slides, video, links, abstract, related } = session;
  const facts: [key: string, value: string | number | undefined][] = [
    ['event', twinLink(event.name, eventPath(event))],
    ['track', track && trackLink(track)],
    ['speakers', speakers.map(speakerWithCompany).join('; ')],
    ['topics', topics.map(topicLink).join(', ')],
    ['format', format],
    ['level', level],
    ['language', language],
    ['start', start],
    ['duration', duration],
    ['room', room && plain(room)],
    ['license', license && plain(license)],
    ['slides', slides && `<${slides}>`],
    ['video', video && `<${video}>`],
    ['links', links.map(({ url, label, kind = 'page' }) => webLink(label ?? kind, url)).join(', ')],
    ['related', related.map(({ session: other }) => sessionLink(other)).join(', ')],
  ];
  return blocks(
    `# ${plain(title)}`,
    list(facts.flatMap(([key, value]) => (value ? [`${key}: ${value}`] : []))),
    abstract.markdown,
  );
}
