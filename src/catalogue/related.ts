import type { EventData } from '../schema/event.ts';
import { tellingWords } from './keywords.ts';
import type { Company, Related, Session } from './types.ts';

type Words = ReadonlyMap<string, number>;

/** How much each kind of bond counts, where a bond that only two sessions share counts in full and a common one little. */
const WEIGHT = { speaker: 3, topic: 1, company: 0.4, words: 2.5 };

/** How many related sessions are shown, and how strong the bonds of one must be together. */
const MOST_RELATED = 4;
const LEAST_STRENGTH = 0.3;

/** How many words name what two texts share, and how much of their likeness a word must be to be named. */
const MOST_WORDS = 2;
const LEAST_LIKENESS = 0.09;

/** For each session, by id, the sessions nearest to it with what they share: nearest first, then in programme order. */
export function relate(sessions: readonly Session[], event: EventData): Map<string, Related[]> {
  const texts = sessions.map(({ title, abstract }) => `${title}\n${abstract.text}`);
  const words = tellingWords(texts, event.language);
  const bonds = sessions.map((session, index) => bondsOf(session, words[index] as Words));
  const holders = Map.groupBy(
    bonds.flatMap((held, index) => [...held.keys()].map((bond) => ({ bond, index }))),
    ({ bond }) => bond,
  );
  const rarity = (bond: string): number =>
    Math.log(1 + sessions.length / (holders.get(bond)?.length ?? 1)) / Math.log(1 + sessions.length);

  function nearest(session: Session, index: number): Related[] {
    const strength = new Map<number, number>();
    for (const [bond, weight] of bonds[index] as Words) {
      const isWord = bond.startsWith('word ');
      const own = isWord ? weight * WEIGHT.words : weight * rarity(bond);
      for (const { index: other } of holders.get(bond) ?? []) {
        const likeness = isWord ? own * (bonds[other]?.get(bond) ?? 0) : own;
        if (other !== index) strength.set(other, (strength.get(other) ?? 0) + likeness);
      }
    }
    const found: Related[] = [];
    for (const [other, total] of [...strength].sort(([a, x], [b, y]) => y - x || a - b)) {
      if (total < LEAST_STRENGTH || found.length === MOST_RELATED) break;
      const related = sessions[other] as Session;
      const reason = reasonOf(session, related, words[index] as Words, words[other] as Words, event);
      if (Object.values(reason).some((shared) => shared.length > 0)) found.push({ session: related, reason });
    }
    return found;
  }

  return new Map(sessions.map((session, index) => [session.id, nearest(session, index)]));
}

/** Everything of a session that another can share, with its weight; words carry their own. */
function bondsOf(session: Session, words: Words): Map<string, number> {
  return new Map([
    ...session.speakers.map(({ speaker }): [string, number] => [`speaker ${speaker.id}`, WEIGHT.speaker]),
    ...session.topics.map(({ id }): [string, number] => [`topic ${id}`, WEIGHT.topic]),
    ...companiesOf(session).map(({ id }): [string, number] => [`company ${id}`, WEIGHT.company]),
    ...[...words].map(([word, weight]): [string, number] => [`word ${word}`, weight]),
  ]);
}

/** What two sessions share; of words those that say more than the rest does. */
function reasonOf(
  one: Session,
  other: Session,
  ownWords: Words,
  otherWords: Words,
  event: EventData,
): Related['reason'] {
  const people = new Set(other.speakers.map(({ speaker }) => speaker));
  const firms = new Set(companiesOf(other));
  const topics = one.topics.filter((topic) => other.topics.includes(topic));
  const companies = companiesOf(one).filter((company) => firms.has(company));
  const names = [event.name, ...topics.map(({ title }) => title), ...companies.map(({ name }) => name)];
  const said = names.join(' ').toLocaleLowerCase(event.language);
  return {
    speakers: one.speakers.map(({ speaker }) => speaker).filter((speaker) => people.has(speaker)),
    topics,
    companies,
    words: [...ownWords]
      .map(([word, weight]): [string, number] => [word, weight * (otherWords.get(word) ?? 0)])
      .filter(([word, likeness]) => likeness >= LEAST_LIKENESS && !said.includes(word))
      .toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      .slice(0, MOST_WORDS)
      .map(([word]) => word),
  };
}

const companiesOf = (session: Session): Company[] => [
  ...new Set(session.speakers.flatMap(({ company, then }) => then ?? company ?? [])),
];
