import { listedCompanies } from '../../catalogue/affiliations.ts';
import type { Catalogue, Session } from '../../catalogue/types.ts';
import { idOf } from '../../ids.ts';
import { sessionPage } from '../../paths.ts';
import { normalize } from '../../text/normalize.ts';
import { bylineText } from '../../wording/byline.ts';
import { wordsOf } from '../../words/words.ts';
import type { Fields } from '../indexFormat.ts';
import { isUnspaced, segmentsOf, tokensOf } from '../tokens.ts';

/** The record of a session in the index. */
export interface SearchRecord {
  /** The path of the session's page, relative to the base. */
  readonly url: string;
  readonly language: string;
  /** The text of excerpts: the abstract, or the title of a session without one. */
  readonly content: string;
  readonly meta: Fields;
}

/** The records of all sessions, in programme order. */
export function searchRecords({ language, sessions }: Catalogue): SearchRecord[] {
  const words = wordsOf(language).talk;
  return sessions.map((session) => ({
    url: sessionPage(session),
    language,
    // Pagefind does not find a record without words by its metadata either.
    content: tokensOf(session.abstract.text).length > 0 ? session.abstract.text : session.title,
    meta: {
      title: session.title,
      speakers: bylineText(words, session),
      topics: session.topics.map(({ title }) => title).join(', '),
      also: alsoOf(session).join(', '),
      number: `${session.number}`,
    },
  }));
}

/**
 * Other names of the speakers, companies and topics of a session, the names in it in the letters a–z, and the words of
 * names and titles without spaces: Pagefind finds words within those only in the content.
 */
function alsoOf(session: Session): string[] {
  const companies = listedCompanies(session);
  const speakers = session.speakers.map(({ speaker }) => speaker);
  const names = [...speakers, ...companies].map(({ name }) => name);
  const aliases = [...speakers, ...companies, ...session.topics].flatMap((entry) => entry.aliases);
  const unspaced = [session.title, ...names, ...session.topics.map(({ title }) => title)].filter(isUnspaced);
  const segmented = unspaced.map((text) => tokensOf(text).flatMap(segmentsOf).join(' '));
  return [...new Set([...aliases, ...names.flatMap(inLatin), ...segmented])].filter((name) => !unspaced.includes(name));
}

/** A name in the letters a–z, unless normalizing it gives the same. */
function inLatin(name: string): string[] {
  return /[^\p{ASCII}]/u.test(normalize(name)) ? [idOf(name).replaceAll('-', ' ')] : [];
}
