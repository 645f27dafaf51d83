import { idOf } from '../ids.ts';
import type { Abstract } from '../schema/records.ts';
import { companiesAtTheTime } from './affiliations.ts';
import { type WordCounts, wordCounter } from './keywords.ts';
import type { Company, Event, Session } from './types.ts';

// What says something about the subject of a talk, as opposed to who gave it and where.

/** How often a word of the title counts: what a talk is about is in its title. */
const TITLE = 3;

/** The words of a talk by which it is compared with others: those of its title and abstract, without names in them. */
export function subjectWords(session: Session): WordCounts {
  const words = new Map(wordCounts(session));
  for (const text of namesIn(session)) for (const word of counter(session.language)(text).keys()) words.delete(word);
  return words;
}

/** Names that say nothing about the subject: of the event, of its organiser, of the speakers and of the format. */
const namesIn = ({ event, speakers, format }: Session): string[] => [
  event.name,
  event.shortName ?? '',
  event.organiser ?? '',
  format,
  ...speakers.map(({ speaker }) => speaker.name),
];

/** The companies at the time of the talk, without the organiser of its event: many of the talks are from there. */
export const guestCompanies = (session: Session): Company[] =>
  companiesAtTheTime(session).filter((company) => !isOrganiser(company, session.event));

function isOrganiser({ id, aliases }: Company, { organiser }: Event): boolean {
  if (organiser === undefined) return false;
  const organiserId = idOf(organiser);
  return id === organiserId || aliases.some((alias) => idOf(alias) === organiserId);
}

const cache = new WeakMap<Abstract, { title: string; language: string; counts: WordCounts }>();
const counters = new Map<string, ReturnType<typeof wordCounter>>();

function counter(language: string): ReturnType<typeof wordCounter> {
  const count = counters.get(language) ?? wordCounter(language);
  counters.set(language, count);
  return count;
}

/** The word counts of title and abstract, cached by the abstract, which is a new object when its file changes. */
function wordCounts({ title, language, abstract }: Session): WordCounts {
  const cached = cache.get(abstract);
  if (cached?.title === title && cached.language === language) return cached.counts;
  const counts = new Map(counter(language)(abstract.text));
  for (const [word, times] of counter(language)(title)) counts.set(word, (counts.get(word) ?? 0) + TITLE * times);
  cache.set(abstract, { title, language, counts });
  return counts;
}
