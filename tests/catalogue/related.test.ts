import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../src/catalogue/build.ts';
import type { Catalogue, Related, Session } from '../../src/catalogue/types.ts';
import { idsOf, inventedEvent, type SessionSpec, type Spec, validCatalogue } from './records.ts';

const at = (company: string, name: string) => ({ name, company });

/** The sessions related to the one of that id, nearest first. */
function relatedTo(id: string, sessions: readonly SessionSpec[], rest: Spec = {}): readonly Related[] {
  return validCatalogue({ ...rest, sessions }).sessions.get(id)?.related ?? [];
}
const nearestTo = (id: string, sessions: readonly SessionSpec[], rest?: Spec): string[] =>
  idsOf(relatedTo(id, sessions, rest).map(({ session }) => session));

/** Sessions that have nothing to do with any other. */
const strangers = (count: number): SessionSpec[] => Array.from({ length: count }, (_, n) => ({ id: `x${n}` }));

/** The same sessions, with one word more for each two of them: their texts are all a little alike, as real ones are. */
const withCommonWords = (sessions: readonly SessionSpec[]): SessionSpec[] =>
  sessions.map((session, one) => ({
    ...session,
    text: [session.text, ...sessions.flatMap((_, other) => (other === one ? [] : pairWord(one, other)))].join(' '),
  }));
const pairWord = (one: number, other: number): string =>
  `pair${[one, other]
    .toSorted((a, b) => a - b)
    .map((n) => String.fromCharCode(97 + n))
    .join('')}`;

const topics = ['rare', 'common', 'other'].map((id) => ({ id }));

describe('what is nearest', () => {
  test('a shared speaker before a shared topic, a shared topic before a shared word', () => {
    const sessions = withCommonWords([
      { id: 'one', speakers: ['Ann'], topics: ['rare'], text: 'Copper, copper, copper.' },
      { id: 'by-words', text: 'Copper! Copper! Copper!' },
      { id: 'by-topic', topics: ['rare'] },
      { id: 'by-speaker', speakers: ['Ann'] },
      ...strangers(8),
    ]);
    expect(nearestTo('one', sessions, { topics })).toEqual(['by-speaker', 'by-topic', 'by-words']);
  });

  test('a topic of few before a topic of many', () => {
    const many = Array.from({ length: 6 }, (_, n) => ({ id: `c${n}`, topics: ['common'] }));
    const sessions = [{ id: 'one', topics: ['common', 'rare'] }, { id: 'z', topics: ['rare'] }, ...many];
    expect(nearestTo('one', sessions, { topics })[0]).toBe('z');
  });

  test('two shared topics before one', () => {
    const sessions = [
      { id: 'one', topics: ['rare', 'other'] },
      { id: 'a', topics: ['rare'] },
      { id: 'b', topics: ['rare', 'other'] },
      { id: 'c', topics: ['other'] },
    ];
    expect(nearestTo('one', sessions, { topics })).toEqual(['b', 'a', 'c']);
  });

  test('a shared topic before a shared company', () => {
    const sessions = [
      { id: 'one', topics: ['rare'], speakers: [at('Acme', 'Ann')] },
      { id: 'a', speakers: [at('Acme', 'Bob')] },
      { id: 'b', topics: ['rare'] },
      ...strangers(20),
    ];
    expect(nearestTo('one', sessions, { topics })).toEqual(['b', 'a']);
  });

  test('of equals the earlier in the programme', () => {
    const sessions = [4, 2, 3, 1].map((order) => ({ id: `s${order}`, order, speakers: ['Ann'] }));
    expect(nearestTo('s3', sessions)).toEqual(['s1', 's2', 's4']);
  });

  test('never more than four, and never the session itself', () => {
    const sessions = Array.from({ length: 9 }, (_, n) => ({ id: `s${n}`, speakers: ['Ann'] }));
    for (const { id } of sessions) {
      expect(nearestTo(id, sessions)).toHaveLength(4);
      expect(nearestTo(id, sessions)).not.toContain(id);
    }
  });

  test('nothing, where nothing is shared', () => {
    const sessions = [{ id: 'one', text: 'Copper.' }, { id: 'two', text: 'Pigeons.' }, ...strangers(3)];
    for (const { id } of sessions) expect(nearestTo(id, sessions)).toEqual([]);
  });

  test('nothing, where all share the same company alone: it tells no session from another', () => {
    const sessions = Array.from({ length: 30 }, (_, n) => ({ id: `s${n}`, speakers: [at('Acme', `Speaker ${n}`)] }));
    for (const { id } of sessions) expect(nearestTo(id, sessions)).toEqual([]);
  });
});

describe('why', () => {
  test('the reason holds exactly what the two share', () => {
    const [first] = relatedTo(
      'one',
      [
        { id: 'one', speakers: [at('Acme', 'Ann'), 'Bob', at('Solo', 'Cid')], topics: ['rare', 'common'] },
        {
          id: 'two',
          // Fay is with Solo now: the two talks were not.
          speakers: [
            'Dan',
            'Bob',
            { name: 'Eve', company: 'Bolts', then: 'Acme' },
            { name: 'Fay', company: 'Solo', then: 'Bolts' },
          ],
          topics: ['common', 'other'],
        },
        ...strangers(2),
      ],
      { topics },
    );
    expect(first && namesOf(first.reason)).toEqual({
      speakers: ['Bob'],
      topics: ['common'],
      companies: ['Acme'],
      words: [],
    });
  });

  test('of words it names the two that tell most, and none that the rest of the reason says', () => {
    const text = 'The copper bell, the copper roof, lanterns, pigeons and the apricots of Bronzetown. Acme! Eventful!';
    const [first] = relatedTo(
      'one',
      [
        { id: 'one', topics: ['rare'], text, speakers: [at('Acme', 'Ann')] },
        { id: 'two', topics: ['rare'], text, speakers: [at('Acme', 'Bob')] },
        { id: 'three', text: 'The apricots and the roof.' },
        ...strangers(4),
      ],
      { event: { name: 'The Eventful Bell' }, topics: [{ id: 'rare', title: 'Bronzetown' }] },
    );
    expect(first && namesOf(first.reason)).toMatchObject({
      topics: ['Bronzetown'],
      companies: ['Acme'],
      words: ['copper', 'lanterns'],
    });
  });

  test('what the rest says is recognised by the rules of the language', () => {
    const text = 'Işıklı İstanbul.';
    const sessions = [{ id: 'one', topics: ['rare'], text }, { id: 'two', topics: ['rare'], text }, ...strangers(3)];
    const [first] = relatedTo('one', sessions, {
      event: { language: 'tr' },
      topics: [{ id: 'rare', title: 'IŞIKLI' }],
    });
    expect(first?.reason.words).toEqual(['istanbul']);
  });

  test.each([
    { script: 'Latin', texts: ['Ropes of hemp rot.', 'Hemp is cheap.'], word: 'hemp' },
    { script: 'Cyrillic', texts: ['Колокол и тишина.', 'Только ТИШИНА слышна.'], word: 'тишина' },
    { script: 'Chinese', texts: ['北山的青铜很重。', '他们买了青铜。'], word: '青铜' },
    { script: 'Arabic', texts: ['صوت الجرس قديم', 'يسمع الجرس بعيدا'], word: 'الجرس' },
  ])('words of $script alone are enough', ({ texts, word }) => {
    const sessions = texts.map((text, n) => ({ id: `s${n}`, text }));
    const [first] = relatedTo('s0', [...sessions, ...strangers(6)]);
    expect(first?.session.id).toBe('s1');
    expect(first?.reason).toEqual({ speakers: [], topics: [], companies: [], words: [word] });
  });

  test('words that every text has are no reason', () => {
    const sessions = Array.from({ length: 5 }, (_, n) => ({ id: `s${n}`, text: 'The same words in all.' }));
    expect(nearestTo('s0', sessions)).toEqual([]);
  });
});

describe('both ways', () => {
  test('between five sessions whoever is near to another has it near, for the same reason', () => {
    const { sessions } = validCatalogue({
      topics,
      sessions: [
        { id: 'a', speakers: ['Ann'], topics: ['rare'], text: 'Copper and pigeons.' },
        { id: 'b', speakers: ['Ann', 'Bob'], text: 'Copper and apricots.' },
        { id: 'c', speakers: ['Bob'], topics: ['common', 'rare'], text: 'Pigeons, pigeons.' },
        { id: 'd', speakers: [at('Acme', 'Dan')], topics: ['common'] },
        { id: 'e', speakers: [at('Acme', 'Eve')], text: 'Apricots.' },
      ],
    });
    const ties = [...sessions.values()].flatMap((one) =>
      one.related.map(({ session, reason }) => [one.id, session.id, sortedNames(reason)] as const),
    );
    const turned = ties.map(([one, other, reason]) => [other, one, reason] as const);
    expect(ties.length).toBeGreaterThan(8);
    expect(new Set(turned.map((tie) => JSON.stringify(tie)))).toEqual(new Set(ties.map((tie) => JSON.stringify(tie))));
  });

  test('in the invented event each reason is true of both sessions, and leaves out nothing that they share', () => {
    const { catalogue } = buildCatalogue(inventedEvent()) as { catalogue: Catalogue };
    for (const one of catalogue.sessions.values()) {
      expect(one.related.length).toBeLessThanOrEqual(4);
      for (const { session: other, reason } of one.related) {
        expect(reason.speakers).toEqual(shared(one, other, ({ speakers }) => speakers.map(({ speaker }) => speaker)));
        expect(reason.topics).toEqual(shared(one, other, (session) => session.topics));
        expect(reason.companies).toEqual(
          shared(one, other, ({ speakers }) => speakers.flatMap(({ company, then }) => then ?? company ?? [])),
        );
        for (const word of reason.words) {
          for (const { title, abstract } of [one, other]) {
            expect(`${title} ${abstract.text}`.toLocaleLowerCase('sv')).toContain(word);
          }
        }
        expect(Object.values(reason).flat()).not.toEqual([]);
      }
    }
  });
});

/** What both sessions have, once each, in the order of the first. */
const shared = <T>(one: Session, other: Session, pick: (session: Session) => readonly T[]): T[] =>
  [...new Set(pick(one))].filter((item) => pick(other).includes(item));

const namesOf = ({ speakers, topics: on, companies, words }: Related['reason']) => ({
  speakers: speakers.map(({ name }) => name),
  topics: on.map(({ title }) => title),
  companies: companies.map(({ name }) => name),
  words,
});

const sortedNames = (reason: Related['reason']) =>
  Object.fromEntries(Object.entries(namesOf(reason)).map(([kind, names]) => [kind, names.toSorted()]));
