import { listedCompanies } from '../../catalogue/affiliations.ts';
import { byText } from '../../catalogue/order.ts';
import type { Catalogue, Session } from '../../catalogue/types.ts';
import { idOf } from '../../ids.ts';
import { sessionPage } from '../../paths.ts';
import { normalize } from '../../text/normalize.ts';
import { byline } from '../../wording/byline.ts';
import { facetsOf, type PerFacet } from '../facets.ts';
import type { Fields, Order } from '../indexFormat.ts';
import { tokensOf } from '../tokens.ts';

/** The record of a session in the index. */
export interface SearchRecord {
  /** The path of the session's page, relative to the base. */
  readonly url: string;
  readonly language: string;
  /** The text of excerpts: the abstract, or the title of a session without one. */
  readonly content: string;
  readonly meta: Fields;
  readonly filters: PerFacet<readonly string[]>;
  readonly sort: Readonly<Record<Order, string>>;
}

/** The records of all sessions, in programme order. */
export function searchRecords({ event, sessions }: Catalogue): SearchRecord[] {
  const { language } = event;
  const byTitle = [...sessions.values()].toSorted(byText(language, ({ title }) => title));
  const positions = new Map(byTitle.map(({ id }, index) => [id, index + 1]));
  return [...sessions.values()].map((session) => ({
    url: sessionPage(session.id),
    language,
    // Pagefind does not find a record without words by its metadata either.
    content: tokensOf(session.abstract.text).length > 0 ? session.abstract.text : session.title,
    meta: {
      title: session.title,
      speakers: byline(session)
        .map(({ text }) => text)
        .join(''),
      topics: session.topics.map(({ title }) => title).join(', '),
      also: alsoOf(session).join(', '),
      number: `${session.number}`,
    },
    filters: facetsOf(session),
    sort: { programme: `${session.number}`, title: `${positions.get(session.id)}` },
  }));
}

/** Other names of the companies of a session, and the names in it as they are written with the letters a–z. */
function alsoOf(session: Session): string[] {
  const companies = listedCompanies(session);
  const names = [...session.speakers.map(({ speaker }) => speaker.name), ...companies.map(({ name }) => name)];
  return [...new Set([...companies.flatMap(({ aliases }) => aliases), ...names.flatMap(inLatin)])];
}

/** A name in the letters a–z, unless normalizing it gives the same. */
function inLatin(name: string): string[] {
  return /[^\p{ASCII}]/u.test(normalize(name)) ? [idOf(name).replaceAll('-', ' ')] : [];
}
