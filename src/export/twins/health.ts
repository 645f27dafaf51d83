import type { Event, Session, Speaker } from '../../catalogue/types.ts';
import { contributePath, entryPath, healthPath, sessionPath } from '../../paths.ts';
import { MAX_ROWS } from '../../wording/listLimits.ts';
import type { Words } from '../../words/words.ts';
import { blocks, line, section, title, twinLink } from './parts.ts';

/** How many talks or speakers can have something, and those that lack it: src/contribute/gaps.ts counts them. */
export interface GapList {
  readonly gap: keyof Words['health']['gaps'];
  readonly of: number;
  readonly missing: readonly { readonly session: Session; readonly speaker?: Speaker }[];
}

/** The twin of the page of what an archive or event lacks; with `lists`, it lists the talks. */
export const healthTwin = (
  words: Words,
  gaps: readonly GapList[],
  lists: readonly GapList[],
  events: readonly { readonly event: Event; readonly gaps: readonly GapList[] }[],
  spellings: readonly string[],
): string =>
  blocks(
    title(words.health.title),
    twinLink(words.contribute.heading, contributePath()),
    section(words.health.known, knownLines(words, gaps)),
    section(words.health.spellings.heading, atMost(words, spellings.map(coded))),
    ...lists.map(({ gap, missing }) =>
      section(
        words.health.gaps[gap].none,
        atMost(
          words,
          missing.map(({ session, speaker }) =>
            [
              ...(speaker ? [twinLink(speaker.name, entryPath('speakers', speaker.id))] : []),
              `${twinLink(session.title, sessionPath(session))} (number: ${session.number})`,
            ].join(', '),
          ),
        ),
      ),
    ),
    section(
      words.things.events,
      events.map(({ event, gaps: ofEvent }) =>
        [twinLink(event.name, healthPath(event)), knownLines(words, ofEvent).join(', ')].join(': '),
      ),
    ),
  );

/** As many lines as the page has. */
const atMost = ({ counts }: Words, lines: readonly string[]): string[] => [
  ...lines.slice(0, MAX_ROWS),
  ...(lines.length > MAX_ROWS ? [counts.andMore(lines.length - MAX_ROWS)] : []),
];

const knownLines = ({ health }: Words, gaps: readonly GapList[]): string[] =>
  gaps
    .filter(({ of }) => of > 0)
    .map(({ gap, of, missing }) => `${health.gaps[gap].name}: ${health.some(of - missing.length, of)}`);

/** A text with code between backticks. */
const coded = (text: string): string =>
  text
    .split('`')
    .map((part, index) => (index % 2 === 0 ? line(`.${part}.`).slice(1, -1) : `\`${part}\``))
    .join('');
