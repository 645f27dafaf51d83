import type { Session } from '../../catalogue/types.ts';
import { byline, type Subject } from '../../wording/byline.ts';
import { hasResource } from '../../wording/resources.ts';
import { line, sessionLink, type TwinContext } from './parts.ts';

/** What a list of talks is of, and so need not repeat. */
interface ListOf {
  readonly subject?: Subject | undefined;
  readonly ofEvent?: boolean;
  readonly ofTrack?: boolean;
}

/** A line for each talk: its title, who gave it, and what is known of it, by the keys of its file. */
export const sessionLines = (sessions: readonly Session[], context: TwinContext, of: ListOf = {}): string[] =>
  sessions.map((session) => {
    const names = byline(context.words.talk, session, of.subject).map(({ text }) => text);
    const title = [sessionLink(session), line(names.join(''))].filter(Boolean).join(': ');
    return `${title} (${factsOf(session, context, of).join(', ')})`;
  });

function factsOf(session: Session, { severalEvents }: TwinContext, { ofEvent, ofTrack }: ListOf): string[] {
  const { event, number, track, start, room, format } = session;
  const known: [key: string, value: string | number | undefined][] = [
    ['event', severalEvents && !ofEvent ? (event.shortName ?? event.name) : undefined],
    ['number', number],
    ['track', ofTrack ? undefined : track?.title],
    ['start', start],
    ['room', room],
    ['format', format === 'talk' ? undefined : format],
  ];
  return [
    ...known.flatMap(([key, value]) => (value ? [`${key}: ${line(`${value}`)}`] : [])),
    ...(['slides', 'video'] as const).filter((kind) => hasResource(session, kind)),
  ];
}
