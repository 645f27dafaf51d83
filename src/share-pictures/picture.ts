import type { Catalogue, Session, SessionSpeaker } from '../catalogue/types.ts';
import { affiliationText } from '../wording/byline.ts';
import { dateRange } from '../wording/dates.ts';
import { counted, ordinal } from '../wording/format.ts';

/** What a share picture says. All of it can be set in the site's font: what cannot is left out, never half of it. */
export interface Picture {
  /** Above the rule, at both ends of a line. */
  readonly head: readonly [left: string, right: string];
  readonly ordinal: string;
  readonly title: string;
  readonly speakers: readonly { readonly name: string; readonly affiliation: string }[];
  /** At the foot, in the track's colour. */
  readonly track: string;
  /** The hue of the session's track; of the track of each session for the picture of the event. */
  readonly hues: readonly number[];
}

/** The text as the font can set it; undefined when it lacks a letter of it. */
type Settable = (text: string) => string | undefined;

/** How many speakers are named; when there are more, the last line counts them. */
const NAMED = 4;

/** What the picture of a session says; one whose title cannot be set bears the event's name in its place. */
export function sessionPicture(session: Session, { event, sessions }: Catalogue, settable: Settable): Picture {
  const name = settable(event.name) ?? '';
  const title = settable(session.title);
  return {
    head: [title ? name : '', dateRange(event.start, event.end)],
    ordinal: ordinal(session.number, sessions.size),
    title: title ?? name,
    speakers: speakersOf(session.speakers, settable),
    track: settable(session.track.title) ?? '',
    hues: [session.track.hue],
  };
}

/** What the picture of the event says: the programme at a glance, a mark for each session in its track's colour. */
export function eventPicture({ event, sessions }: Catalogue, settable: Settable): Picture {
  return {
    head: [dateRange(event.start, event.end), settable(event.place) ?? ''],
    ordinal: '',
    // The name of the place stands on one line.
    title: (settable(event.name) ?? '').replace(event.place, event.place.replaceAll(' ', '\u{A0}')),
    speakers: [],
    track: '',
    hues: [...sessions.values()].map(({ track }) => track.hue),
  };
}

function speakersOf(speakers: readonly SessionSpeaker[], settable: Settable): Picture['speakers'] {
  const known = speakers.flatMap((entry) => {
    const name = settable(entry.speaker.name);
    return name ? [{ name, affiliation: settable(affiliationText(entry)) ?? '' }] : [];
  });
  if (known.length === speakers.length && known.length <= NAMED) return known;
  const named = known.slice(0, NAMED - 1);
  if (named.length === 0) return [];
  return [...named, { name: `and ${counted(speakers.length - named.length, 'other')}`, affiliation: '' }];
}
