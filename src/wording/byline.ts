import type { Company, Session, SessionSpeaker, Speaker } from '../catalogue/types.ts';

/** Whose page a list of sessions is on; a line there need not repeat what the page already says. */
export type Subject = { readonly speaker: Speaker } | { readonly company: Company };

/** A piece of a line that names the speakers of a session: a name, or what is said around names. */
export interface Part {
  readonly text: string;
  readonly name: boolean;
}

/** “Acme”, “Acme, then at Initech”. */
export function affiliationText({ company, then }: SessionSpeaker): string {
  return [company?.name, then && `then at ${then.name}`].filter(Boolean).join(', ');
}

/** The speakers of a session for a line in a list: those whom the page is about first, the others after “with”. */
export function byline({ speakers }: Session, subject?: Subject): Part[] {
  const own = speakers.filter((entry) => !subject || concerns(entry, subject));
  const others = speakers.filter((entry) => !own.includes(entry));
  const parts = own.map((entry) => partsOf(entry, subject)).filter((part) => part.some(({ text }) => text !== ''));
  parts.push(...others.map((entry, index) => [...(index === 0 ? [plain('with ')] : []), ...partsOf(entry)]));
  return parts.flatMap((part, index) => (index === 0 ? part : [plain('; '), ...part]));
}

const plain = (text: string): Part => ({ text, name: false });

function concerns({ speaker, company, then }: SessionSpeaker, subject: Subject): boolean {
  if ('speaker' in subject) return speaker.id === subject.speaker.id;
  return company?.id === subject.company.id || then?.id === subject.company.id;
}

function partsOf(entry: SessionSpeaker, subject?: Subject): Part[] {
  if (subject && 'speaker' in subject)
    return affiliationsOf(subject.speaker).length > 1 ? [plain(affiliationText(entry))] : [];
  const affiliation = subject ? elsewhere(entry, subject.company) : affiliationText(entry);
  return [{ text: entry.speaker.name, name: true }, ...(affiliation ? [plain(`, ${affiliation}`)] : [])];
}

/** What a company's page adds to the name of one of its people: where else they were, or are. */
function elsewhere({ company, then }: SessionSpeaker, page: Company): string {
  if (then && then.id !== page.id) return `then at ${then.name}`;
  return then && company ? `later at ${company.name}` : '';
}

/** Each affiliation that a speaker's sessions give them, once. */
export function affiliationsOf(speaker: Speaker): SessionSpeaker[] {
  const entries = speaker.sessions.flatMap((session) =>
    session.speakers.filter((entry) => entry.speaker.id === speaker.id),
  );
  const byText = new Map(entries.map((entry) => [affiliationText(entry), entry]));
  return [...byText].filter(([text]) => text !== '').map(([, entry]) => entry);
}
