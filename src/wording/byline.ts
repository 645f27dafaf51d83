import type { Company, Session, SessionSpeaker, Speaker } from '../catalogue/types.ts';

/** The speaker or company whose page a list is on: a line need not repeat what the page says. */
export type Subject = { readonly speaker: Speaker } | { readonly company: Company };

/** A part of a byline: the name of a speaker, or text between names. */
export interface BylinePart {
  readonly text: string;
  readonly name: boolean;
}

/** “Acme”, “Acme (later Initech)”, “later Initech”. */
export function affiliationText({ company, laterCompany }: SessionSpeaker): string {
  const later = laterCompany && `later ${laterCompany.name}`;
  if (!company) return later ?? '';
  return later ? `${company.name} (${later})` : company.name;
}

/** The speakers of a session, for a list: those of the subject first, the others after “with”. */
export function byline({ speakers }: Session, subject?: Subject): BylinePart[] {
  const own = speakers.filter((entry) => !subject || isOf(subject, entry));
  const others = speakers.filter((entry) => !own.includes(entry));
  const bySpeaker = own
    .map((entry) => speakerParts(entry, subject))
    .filter((parts) => parts.some(({ text }) => text !== ''));
  bySpeaker.push(...others.map((entry, index) => [...(index === 0 ? [plain('with ')] : []), ...speakerParts(entry)]));
  return bySpeaker.flatMap((parts, index) => (index === 0 ? parts : [plain('; '), ...parts]));
}

/** The same as plain text: “Ada Lovelace, Acme; Wei Zhang”. */
export const bylineText = (session: Session): string =>
  byline(session)
    .map(({ text }) => text)
    .join('');

const plain = (text: string): BylinePart => ({ text, name: false });

function isOf(subject: Subject, { speaker, company, laterCompany }: SessionSpeaker): boolean {
  if ('speaker' in subject) return speaker.id === subject.speaker.id;
  return company?.id === subject.company.id || laterCompany?.id === subject.company.id;
}

function speakerParts(entry: SessionSpeaker, subject?: Subject): BylinePart[] {
  if (subject && 'speaker' in subject)
    return affiliationsOf(subject.speaker).length > 1 ? [plain(affiliationText(entry))] : [];
  const affiliation = subject ? otherAffiliation(entry, subject.company) : affiliationText(entry);
  return [{ text: entry.speaker.name, name: true }, ...(affiliation ? [plain(`, ${affiliation}`)] : [])];
}

/** On a company's page: “then at Acme”, the other company at the time of the talk, or “later Initech”. */
function otherAffiliation({ company, laterCompany }: SessionSpeaker, page: Company): string {
  if (company && company.id !== page.id) return `then at ${company.name}`;
  return laterCompany && laterCompany.id !== page.id ? `later ${laterCompany.name}` : '';
}

/** The affiliations that a speaker has in their sessions, each once. */
export function affiliationsOf(speaker: Speaker): SessionSpeaker[] {
  const entries = speaker.sessions.flatMap((session) =>
    session.speakers.filter((entry) => entry.speaker.id === speaker.id),
  );
  const byText = new Map(entries.map((entry) => [affiliationText(entry), entry]));
  return [...byText].filter(([text]) => text !== '').map(([, entry]) => entry);
}
