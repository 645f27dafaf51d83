import type { Company, Session, SessionSpeaker, Speaker } from '../catalogue/types.ts';
import type { Words } from '../words/words.ts';

type TalkWords = Words['talk'];

/** The speaker or company whose page a list is on: a line need not repeat what the page says. */
export type Subject = { readonly speaker: Speaker } | { readonly company: Company };

/** A part of a byline: the name of a speaker, or text between names. */
export interface BylinePart {
  readonly text: string;
  readonly name: boolean;
}

/** “Acme”, “Acme (later Initech)”, “later Initech”. */
export function affiliationText(words: TalkWords, { company, laterCompany }: SessionSpeaker): string {
  const later = laterCompany && `${words.later}${laterCompany.name}`;
  if (!company) return later ?? '';
  return later ? `${company.name} (${later})` : company.name;
}

/** The speakers of a session, for a list: those of the subject first, the others after “with”. */
export function byline(words: TalkWords, { speakers }: Session, subject?: Subject): BylinePart[] {
  const own = speakers.filter((entry) => !subject || isOf(subject, entry));
  const others = speakers.filter((entry) => !own.includes(entry));
  const bySpeaker = own
    .map((entry) => speakerParts(words, entry, subject))
    .filter((parts) => parts.some(({ text }) => text !== ''));
  bySpeaker.push(
    ...others.map((entry, index) => [...(index === 0 ? [plain(words.withOthers)] : []), ...speakerParts(words, entry)]),
  );
  return bySpeaker.flatMap((parts, index) => (index === 0 ? parts : [plain('; '), ...parts]));
}

/** The same as plain text: “Ada Lovelace, Acme; Wei Zhang”. */
export const bylineText = (words: TalkWords, session: Session): string =>
  byline(words, session)
    .map(({ text }) => text)
    .join('');

const plain = (text: string): BylinePart => ({ text, name: false });

function isOf(subject: Subject, { speaker, company, laterCompany }: SessionSpeaker): boolean {
  if ('speaker' in subject) return speaker.id === subject.speaker.id;
  return company?.id === subject.company.id || laterCompany?.id === subject.company.id;
}

function speakerParts(words: TalkWords, entry: SessionSpeaker, subject?: Subject): BylinePart[] {
  if (subject && 'speaker' in subject)
    return affiliationsOf(subject.speaker).length > 1 ? [plain(affiliationText(words, entry))] : [];
  const affiliation = subject ? otherAffiliation(words, entry, subject.company) : affiliationText(words, entry);
  return [{ text: entry.speaker.name, name: true }, ...(affiliation ? [plain(`, ${affiliation}`)] : [])];
}

/** On a company's page: “then at Acme”, the other company at the time of the talk, or “later Initech”. */
function otherAffiliation(words: TalkWords, { company, laterCompany }: SessionSpeaker, page: Company): string {
  if (company && company.id !== page.id) return words.thenAt(company.name);
  return laterCompany && laterCompany.id !== page.id ? `${words.later}${laterCompany.name}` : '';
}

/** The affiliations that a speaker has in their sessions, each once. */
export function affiliationsOf(speaker: Speaker): SessionSpeaker[] {
  const entries = speaker.sessions.flatMap((session) =>
    session.speakers.filter((entry) => entry.speaker.id === speaker.id),
  );
  const byCompanies = new Map(entries.map((entry) => [`${entry.company?.id} ${entry.laterCompany?.id}`, entry]));
  return [...byCompanies.values()].filter(({ company, laterCompany }) => company ?? laterCompany);
}
