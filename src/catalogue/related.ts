import { compareText } from '../text/compare.ts';
import { type Keywords, keywordsOf } from './keywords.ts';
import { buildPostings, type Feature, type Postings } from './postings.ts';
import { guestCompanies, subjectWords } from './subject.ts';
import type { Related, Session } from './types.ts';

/**
 * How much each kind of feature counts: in full if only two sessions have it, a common one little. A speaker is a reason
 * by itself, and a topic that only two sessions have; a broad topic is one together with another, or with words.
 */
const WEIGHT = { speaker: 4, topic: 0.9, company: 0.4, words: 8 };

const MAX_RELATED = 4;
/** The score that a session needs to be related. */
const MIN_SCORE = 1;
/** How similar the words of two sessions must be if they have nothing else in common. */
const MIN_WORDS_ALONE = 0.25;

/** How many words a reason names. */
const MAX_WORDS = 2;
/** How much a word must contribute to the similarity of two texts to count, and to be named. */
const MIN_SIMILARITY = 0.05;

/**
 * Finds the sessions related to one and what they have in common: the highest score first, equal scores in programme
 * order. The sessions are indexed at the first call, and each result is computed once.
 */
export function relate(sessions: readonly Session[]): (session: Session) => Related[] {
  let find: ((session: Session) => Related[]) | undefined;
  return (session) => {
    find ??= finder(sessions);
    return find(session);
  };
}

function finder(sessions: readonly Session[]): (session: Session) => Related[] {
  const keywords = keywordsOf(
    sessions.map(subjectWords),
    sessions.map(({ language }) => language),
  );
  const features = sessions.map((session, index) => featuresOf(session, keywords[index] as Keywords));
  const postings = buildPostings(features, MIN_SIMILARITY);
  const indices = new Map(sessions.map((session, index) => [session, index]));
  const found = new Map<Session, Related[]>();

  function find(session: Session): Related[] {
    const index = indices.get(session) as number;
    const related: Related[] = [];
    for (const other of byScore(postings, index)) {
      const reason = reasonOf(
        session,
        sessions[other] as Session,
        keywords[index] as Keywords,
        keywords[other] as Keywords,
      );
      if (Object.values(reason).every((shared) => shared.length === 0)) continue;
      related.push({ session: sessions[other] as Session, reason });
      if (related.length === MAX_RELATED) break;
    }
    return related;
  }

  return (session) => {
    const related = found.get(session) ?? find(session);
    found.set(session, related);
    return related;
  };
}

/** The indexes of the sessions with a sufficient score, the highest first. */
function* byScore(postings: Postings, index: number): Generator<number> {
  const { others, weights, products } = postings.compare(index);
  const scoreOf = (other: number): number => {
    const [named, words] = [weights[other] as number, products[other] as number];
    return named === 0 && words < MIN_WORDS_ALONE ? 0 : named + WEIGHT.words * words;
  };
  let candidates = others.map((other) => ({ other, score: scoreOf(other) })).filter(({ score }) => score >= MIN_SCORE);
  while (candidates.length > 0) {
    // The caller takes a few of many: searching the list again is faster than sorting it.
    const best = candidates.reduce((a, b) => (b.score > a.score || (b.score === a.score && b.other < a.other) ? b : a));
    yield best.other;
    candidates = candidates.filter((candidate) => candidate !== best);
  }
}

function featuresOf(session: Session, keywords: Keywords): Feature[] {
  const feature = (weight: number) => (key: unknown) => ({ key, weight, product: false });
  return [
    ...session.speakers.map(({ speaker }) => speaker).map(feature(WEIGHT.speaker)),
    ...session.topics.map(feature(WEIGHT.topic)),
    ...guestCompanies(session).map(feature(WEIGHT.company)),
    ...[...keywords].map(([key, weight]) => ({ key, weight, product: true })),
  ];
}

/** What two sessions have in common. Words that the rest of the reason already contains are left out. */
function reasonOf(one: Session, other: Session, ownWords: Keywords, otherWords: Keywords): Related['reason'] {
  const speakers = new Set(other.speakers.map(({ speaker }) => speaker));
  const otherCompanies = new Set(guestCompanies(other));
  const topics = one.topics.filter((topic) => other.topics.includes(topic));
  const companies = guestCompanies(one).filter((company) => otherCompanies.has(company));
  const names = [
    one.event.name,
    other.event.name,
    ...topics.map(({ title }) => title),
    ...companies.map(({ name }) => name),
  ];
  // Words are in lower case by the rules of the language of their session.
  const named = [one, other].map(({ language }) => names.join(' ').toLocaleLowerCase(language)).join(' ');
  return {
    speakers: one.speakers.map(({ speaker }) => speaker).filter((speaker) => speakers.has(speaker)),
    topics,
    companies,
    words: [...ownWords]
      .map(([word, weight]): [string, number] => [word, weight * (otherWords.get(word) ?? 0)])
      .filter(([word, similarity]) => similarity >= MIN_SIMILARITY && !named.includes(word))
      .sort(([a, x], [b, y]) => y - x || compareText(a, b))
      .slice(0, MAX_WORDS)
      .map(([word]) => word),
  };
}
