import type { Session } from '../catalogue/types.ts';
import { type NameParts, nameInText, nameParts } from '../text/personName.ts';
import type { Words } from '../words/words.ts';

/** What a citation of a talk says, whatever its format. */
export interface Citation {
  /** Unique in the archive, of `a-z0-9-` and a colon. */
  readonly key: string;
  readonly title: string;
  readonly speakers: readonly NameParts[];
  /** The same as they are written in a sentence. */
  readonly names: readonly string[];
  /** The kind of talk: “Talk”, “Keynote”. */
  readonly genre: string;
  readonly event: string;
  readonly place: string;
  /** “Talk at Lighthouse Days, Lisbon”. */
  readonly occasion: string;
  /** The day of the talk or, where that is not known, the days of its event; year-month-day. */
  readonly start: string;
  readonly end: string;
  readonly language: string;
  /** The address of its page, if the address of the site is known. */
  readonly url: string | undefined;
}

/** The words of a citation. */
export type CitationWords = Pick<Words, 'cite' | 'counts' | 'talk'>;

export function citationOf(session: Session, words: CitationWords, url: string | undefined): Citation {
  const { id, event, title, speakers, format, language, start } = session;
  const genre = words.talk.formats[format === 'other' ? 'talk' : format];
  const day = start?.slice(0, 10);
  return {
    key: `${event.id}:${id}`,
    title,
    speakers: speakers.map(({ speaker }) => nameParts(speaker.name, speaker.sortAs)),
    names: speakers.map(({ speaker }) => nameInText(speaker.name)),
    genre,
    event: event.name,
    place: event.place,
    occasion: words.cite.occasion(genre, event.name, event.place),
    start: day ?? event.start,
    end: day ?? event.end,
    language,
    url,
  };
}

/** A text for formats whose values are one line. */
export const oneLine = (text: string): string => text.replaceAll(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim();
