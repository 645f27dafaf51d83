import { idOf } from '../../ids.ts';
import type { ContentRecords, SessionRecord } from '../../schema/records.ts';
import { normalize } from '../../text/normalize.ts';
import { talkFile } from '../known.ts';

// What the form offers as somebody types: known talks, topics, speakers and companies.

/** What a field may be filled with. */
export interface Offer {
  readonly value: string;
  /** What readers know it as, where that is something else. */
  readonly label?: string;
  /** Both, as they are compared with what was typed: without accents, and in Latin letters. */
  readonly plain: string;
}

/** The known topics, speakers and companies of an archive, by the kind of file that they are in or may have. */
export function offersOf(archive: ContentRecords): ReadonlyMap<string, readonly Offer[]> {
  const names = (kind: 'speakers' | 'companies'): Offer[] =>
    knownNames(archive, kind).map((value) => ({ value, plain: plainOf(value) }));
  return new Map([
    [
      'topics',
      archive.topics.map(({ id, data: { title } }) => ({
        value: id,
        label: title,
        plain: plainOf(`${title} ${id}`),
      })),
    ],
    ['sessions', archive.sessions.map((session) => talkOffer(session, archive))],
    ['speakers', names('speakers')],
    ['companies', names('companies')],
  ]);
}

/** A talk by its title, with its event in an archive of several. */
function talkOffer({ event, id, data: { title } }: SessionRecord, { events }: ContentRecords): Offer {
  const name = events.length > 1 ? events.find((one) => one.id === event)?.data.name : undefined;
  const label = name === undefined ? title : `${title} (${name})`;
  return { value: talkFile(event, id), label, plain: plainOf(title) };
}

const plainOf = (text: string): string => `${normalize(text)} ${idOf(text).replaceAll('-', ' ')}`;

/** The offers that have what was typed, or all if that is nothing: first those that begin with it, then words that do. */
export function matching(offers: readonly Offer[], typed: string): Offer[] {
  const asTyped = offersWith(offers, normalize(typed.trim()));
  const latin = idOf(typed).replaceAll('-', ' ');
  return asTyped.length > 0 || latin === '' ? asTyped : offersWith(offers, latin);
}

function offersWith(offers: readonly Offer[], wanted: string): Offer[] {
  const found = offers.filter(({ plain }) => plain.includes(wanted));
  const rank = ({ plain }: Offer): number => (plain.startsWith(wanted) ? 0 : plain.includes(` ${wanted}`) ? 1 : 2);
  return found.toSorted((a, b) => rank(a) - rank(b));
}

/** The names of the speakers or companies of an archive. */
function knownNames({ sessions, speakers, companies }: ContentRecords, kind: 'speakers' | 'companies'): string[] {
  const files = kind === 'speakers' ? speakers : companies;
  const used = sessions.flatMap(({ data }) =>
    data.speakers.flatMap(({ name, company, laterCompany }) =>
      kind === 'speakers' ? [name] : [company, laterCompany],
    ),
  );
  const all = [...used, ...files.flatMap(({ data: { name, aliases } }) => [name, ...aliases])];
  return [...new Set(all.filter((name) => name !== undefined))].toSorted(
    new Intl.Collator(document.documentElement.lang, { numeric: true }).compare,
  );
}
