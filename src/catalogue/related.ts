import type { EventData } from '../schema/event.ts';
import type { Abstract } from '../schema/records.ts';
import { compareText } from '../text/compare.ts';
import { companiesAtTheTime } from './affiliations.ts';
import { type Keywords, keywordsOf, type WordCounts, wordCounter } from './keywords.ts';
import { type Bond, buildPostings, type Postings } from './postings.ts';
import type { Related, Session } from './types.ts';

/** How much each kind of bond counts, where one that only two sessions share counts in full and a common one little. */
const WEIGHT = { speaker: 3, topic: 1, company: 0.4, words: 2.5 };

/** How many related sessions there are at most, and how strong the bonds of one must be together. */
const MAX_RELATED = 4;
const MIN_STRENGTH = 0.3;

/** How many words a reason names, and how much of the likeness of two texts a word must be to be named. */
const MAX_WORDS = 2;
const MIN_LIKENESS = 0.09;

/**
 * Finds the sessions nearest to one, with what they share: nearest first, then in programme order. What there is to
 * compare is gathered at the first call.
 */
export function relate(sessions: readonly Session[], event: EventData): (session: Session) => Related[] {
  let find: ((session: Session) => Related[]) | undefined;
  return (session) => {
    find ??= finder(sessions, event);
    return find(session);
  };
}

function finder(sessions: readonly Session[], event: EventData): (session: Session) => Related[] {
  const keywords = keywordsOf(sessions.map(wordCountsIn(event.language)));
  const bonds = sessions.map((session, index) => bondsOf(session, keywords[index] as Keywords));
  const postings = buildPostings(bonds, WEIGHT.words);
  const indices = new Map(sessions.map((session, index) => [session, index]));
  const found = new Map<Session, Related[]>();

  function nearest(session: Session): Related[] {
    const index = indices.get(session) as number;
    const related: Related[] = [];
    for (const other of strongest(postings, index)) {
      const reason = reasonOf(
        session,
        sessions[other] as Session,
        keywords[index] as Keywords,
        keywords[other] as Keywords,
        event,
      );
      if (Object.values(reason).every((shared) => shared.length === 0)) continue;
      related.push({ session: sessions[other] as Session, reason });
      if (related.length === MAX_RELATED) break;
    }
    return related;
  }

  return (session) => {
    const related = found.get(session) ?? nearest(session);
    found.set(session, related);
    return related;
  };
}

/** The sessions with the strongest bonds to one, strongest first, by their places in the programme. */
function* strongest(postings: Postings, index: number): Generator<number> {
  const { strengths, others } = postings.compare(index);
  let candidates = others.filter((other) => (strengths[other] as number) >= MIN_STRENGTH);
  while (candidates.length > 0) {
    // There are few to take of many: looking through them again is less work than sorting them.
    let best = candidates[0] as number;
    for (const other of candidates) {
      const [strength, most] = [strengths[other] as number, strengths[best] as number];
      if (strength > most || (strength === most && other < best)) best = other;
    }
    yield best;
    candidates = candidates.filter((other) => other !== best);
  }
}

/** The word counts of title and abstract. They are kept with the abstract, which is a new object when its file changes. */
function wordCountsIn(language: string): (session: Session) => WordCounts {
  const count = wordCounter(language);
  return ({ title, abstract }) => {
    const known = counted.get(abstract);
    if (known?.title === title && known.language === language) return known.counts;
    const counts = count(`${title}\n${abstract.text}`);
    counted.set(abstract, { title, language, counts });
    return counts;
  };
}

const counted = new WeakMap<Abstract, { title: string; language: string; counts: WordCounts }>();

function bondsOf(session: Session, keywords: Keywords): Bond[] {
  const bond = (weight: number) => (to: unknown) => ({ to, weight, product: false });
  return [
    ...session.speakers.map(({ speaker }) => speaker).map(bond(WEIGHT.speaker)),
    ...session.topics.map(bond(WEIGHT.topic)),
    ...companiesAtTheTime(session).map(bond(WEIGHT.company)),
    ...[...keywords].map(([to, weight]) => ({ to, weight, product: true })),
  ];
}

/** What two sessions share; of words those that say more than the rest does. */
function reasonOf(
  one: Session,
  other: Session,
  ownWords: Keywords,
  otherWords: Keywords,
  event: EventData,
): Related['reason'] {
  const speakers = new Set(other.speakers.map(({ speaker }) => speaker));
  const shared = new Set(companiesAtTheTime(other));
  const topics = one.topics.filter((topic) => other.topics.includes(topic));
  const companies = companiesAtTheTime(one).filter((company) => shared.has(company));
  const names = [event.name, ...topics.map(({ title }) => title), ...companies.map(({ name }) => name)];
  const said = names.join(' ').toLocaleLowerCase(event.language);
  return {
    speakers: one.speakers.map(({ speaker }) => speaker).filter((speaker) => speakers.has(speaker)),
    topics,
    companies,
    words: [...ownWords]
      .map(([word, weight]): [string, number] => [word, weight * (otherWords.get(word) ?? 0)])
      .filter(([word, likeness]) => likeness >= MIN_LIKENESS && !said.includes(word))
      .sort(([a, x], [b, y]) => y - x || compareText(a, b))
      .slice(0, MAX_WORDS)
      .map(([word]) => word),
  };
}
