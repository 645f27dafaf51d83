import { listedCompanies } from '../../catalogue/affiliations.ts';
import { byText } from '../../catalogue/order.ts';
import type { Catalogue, Session } from '../../catalogue/types.ts';
import { idOf } from '../../ids.ts';
import { sessionPage } from '../../paths.ts';
import { byline } from '../../wording/byline.ts';
import { facetsOf, type PerFacet } from '../facets.ts';
import type { Fields, Order } from '../indexFormat.ts';
import { folded, runsOf } from '../tokens.ts';

/** What the index is given of a session. */
export interface SearchRecord {
  /** Below the base. */
  readonly url: string;
  readonly language: string;
  /** The text that excerpts are taken from: the abstract, or the title of a session that has none. */
  readonly content: string;
  readonly meta: Fields;
  readonly filters: PerFacet<readonly string[]>;
  readonly sort: Readonly<Record<Order, string>>;
}

/** What the index is given of each session, in programme order. */
export function searchRecords({ event, sessions }: Catalogue): SearchRecord[] {
  const { language } = event;
  const byTitle = [...sessions.values()].toSorted(byText(language, ({ title }) => title));
  const places = new Map(byTitle.map(({ id }, index) => [id, index + 1]));
  return [...sessions.values()].map((session) => ({
    url: sessionPage(session.id),
    language,
    // Of a record without words the index would not find its fields either.
    content: runsOf(session.abstract.text).length > 0 ? session.abstract.text : session.title,
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
    sort: { programme: `${session.number}`, title: `${places.get(session.id)}` },
  }));
}

/** Other names of the companies of a session, and the names in it as they are written with the letters a–z. */
function alsoOf(session: Session): string[] {
  const companies = listedCompanies(session);
  const names = [...session.speakers.map(({ speaker }) => speaker.name), ...companies.map(({ name }) => name)];
  return [...new Set([...companies.flatMap(({ aliases }) => aliases), ...names.flatMap(inLatin)])];
}

/** A name with the letters a–z, if the index would not find it by those already. */
function inLatin(name: string): string[] {
  return /[^\p{ASCII}]/u.test(folded(name)) ? [idOf(name).replaceAll('-', ' ')] : [];
}
