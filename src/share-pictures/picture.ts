import type { Catalogue, Event, Session, SessionSpeaker } from '../catalogue/types.ts';
import { affiliationText } from '../wording/byline.ts';
import { type Dates, yearRange } from '../wording/dates.ts';
import { ordinal } from '../wording/format.ts';
import type { Words } from '../words/words.ts';

/** The content of a share picture. All of it can be set in the site's font: a text that cannot is left out as a whole. */
export interface Picture {
  /** Above the rule, at both ends of a line. */
  readonly header: readonly [left: string, right: string];
  readonly ordinal: string;
  readonly title: string;
  readonly speakers: readonly { readonly name: string; readonly affiliation: string }[];
  /** In the footer, in the track's colour. */
  readonly track: string;
  /** The hue of the session's track; of the track of each session for other pictures. Undefined without a track. */
  readonly hues: readonly (number | undefined)[];
}

/** What texts of pictures are written with. */
export interface Writing {
  readonly words: Pick<Words, 'counts' | 'talk'>;
  readonly dates: Dates;
  /** Returns the text as the font can set it; undefined if a letter is missing in the font. */
  readonly settable: (text: string) => string | undefined;
}

/** If there are more speakers, the last line counts the others. */
const MAX_NAMES = 4;

/** The picture of a session. If its title cannot be set, the event's name takes its place. */
export function sessionPicture(session: Session, writing: Writing): Picture {
  const { dates, settable } = writing;
  const { event } = session;
  const name = settable(event.name) ?? '';
  const title = settable(session.title);
  return {
    header: [title ? name : '', dates.range(event.start, event.end)],
    ordinal: ordinal(session.number, event.sessions.length),
    title: title ?? name,
    speakers: speakersOf(session.speakers, writing),
    track: (session.track && settable(session.track.title)) ?? '',
    hues: [session.track?.hue],
  };
}

/** The picture of an event: the programme at a glance, with a mark for each session in its track's colour. */
export function eventPicture(event: Event, { dates, settable }: Writing): Picture {
  return {
    header: [dates.range(event.start, event.end), settable(event.place) ?? ''],
    ordinal: '',
    // Keeps the name of the place on one line.
    title: (settable(event.name) ?? '').replace(event.place, event.place.replaceAll(' ', '\u{A0}')),
    speakers: [],
    track: '',
    hues: event.sessions.map(({ track }) => track?.hue),
  };
}

/** The picture of an archive of several events: its name, with a mark for each session. */
export function archivePicture({ name, events, sessions }: Catalogue, { words, settable }: Writing): Picture {
  const all = [...events.values()];
  const [newest, oldest] = [all[0], all.at(-1)] as [Event, Event];
  return {
    header: [yearRange(oldest.start, newest.end), words.counts.events(events.size)],
    ordinal: '',
    title: settable(name) ?? '',
    speakers: [],
    track: '',
    hues: sessions.map(({ track }) => track?.hue),
  };
}

function speakersOf(speakers: readonly SessionSpeaker[], { words, settable }: Writing): Picture['speakers'] {
  const known = speakers.flatMap((entry) => {
    const name = settable(entry.speaker.name);
    return name ? [{ name, affiliation: settable(affiliationText(words.talk, entry)) ?? '' }] : [];
  });
  if (known.length === speakers.length && known.length <= MAX_NAMES) return known;
  const named = known.slice(0, MAX_NAMES - 1);
  if (named.length === 0) return [];
  return [...named, { name: words.counts.andOthers(speakers.length - named.length), affiliation: '' }];
}
