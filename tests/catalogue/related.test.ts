import { describe, expect, test } from 'vitest';
import type { Related, Session } from '../../src/catalogue/types.ts';
import {
  catalogueOf,
  idsOf,
  inventedArchive,
  type SessionSpec,
  type Spec,
  sessionIn,
  validCatalogue,
} from './records.ts';

const at = (company: string, name: string) => ({ name, company });

/** The sessions related to the one with that id, in order. */
function relatedTo(id: string, sessions: readonly SessionSpec[], rest: Spec = {}): readonly Related[] {
  return sessionIn(validCatalogue({ ...rest, sessions }), id).related;
}
const relatedIds = (id: string, sessions: readonly SessionSpec[], rest?: Spec): string[] =>
  idsOf(relatedTo(id, sessions, rest).map(({ session }) => session));

/** Sessions that have nothing in common with any other. */
const strangers = (count: number): SessionSpec[] => Array.from({ length: count }, (_, n) => ({ id: `x${n}` }));

/** The same sessions, with an additional word for each pair: all texts are a little similar, as in a real archive. */
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

/** The same sessions, each with 24 words that it shares with a stranger: as in a real text, no word says it all. */
const withManyWords = (sessions: readonly SessionSpec[]): SessionSpec[] => {
  const word = (n: number, at: number): string => `word${String.fromCharCode(97 + n, 97 + at)}`;
  const ofStranger = (at: number): string => sessions.map((_, n) => word(n, at)).join(' ');
  return [
    ...sessions.map((one, n) => ({
      ...one,
      text: [one.text, ...Array.from({ length: 24 }, (_, at) => word(n, at))].join(' '),
    })),
    ...strangers(24).map((stranger, at) => ({ ...stranger, text: ofStranger(at) })),
  ];
};

const topics = ['rare', 'scarce', 'common', 'other', 'ordinary'].map((id) => ({ id }));

describe('which sessions are related', () => {
  test('a shared speaker before shared topics', () => {
    const sessions = withCommonWords([
      { id: 'one', speakers: ['Ann'], topics: ['rare', 'scarce'] },
      { id: 'by-topics', topics: ['rare', 'scarce'] },
      { id: 'by-speaker', speakers: ['Ann'] },
      ...strangers(8),
    ]);
    expect(relatedIds('one', sessions, { topics })).toEqual(['by-speaker', 'by-topics']);
  });

  test('a topic alone is no reason; with another topic, or with a word that is important in both talks, it is', () => {
    const sessions = withManyWords([
      { id: 'one', topics: ['common', 'other'], text: 'Copper, copper, copper and a tower.' },
      { id: 'by-topic', topics: ['common'], text: 'Pigeons, pigeons and a tower.' },
      { id: 'by-topic-and-word', topics: ['common'], text: 'Copper, copper!' },
      { id: 'by-topics', topics: ['common', 'other'], text: 'Pigeons and apricots.' },
    ]);
    expect(relatedIds('one', sessions, { topics }).toSorted()).toEqual(['by-topic-and-word', 'by-topics']);
  });

  test('a word is more important in titles', () => {
    const related = (titles: readonly [string, string]) =>
      relatedIds(
        'one',
        withManyWords([
          { id: 'one', topics: ['common'], title: titles[0], text: 'Copper.' },
          { id: 'two', topics: ['common'], title: titles[1], text: 'Copper.' },
          { id: 'three', topics: ['common'] },
        ]),
        { topics },
      );
    expect(related(['Rung', 'Cast'])).toEqual([]);
    expect(related(['Rung copper', 'Cast copper'])).toEqual(['two']);
  });

  test('rare topics before common topics', () => {
    const many = Array.from({ length: 6 }, (_, n) => ({ id: `c${n}`, topics: ['common', 'ordinary'] }));
    const one = { id: 'one', topics: ['common', 'ordinary', 'rare', 'scarce'] };
    const sessions = [one, { id: 'z', topics: ['rare', 'scarce'] }, ...many, ...strangers(40)];
    expect(relatedIds('one', sessions, { topics })[0]).toBe('z');
    expect(relatedIds('one', sessions, { topics })).toHaveLength(4);
  });

  test('three shared topics before two', () => {
    const sessions = [
      { id: 'one', topics: ['rare', 'scarce', 'other'] },
      { id: 'a', topics: ['rare', 'scarce'] },
      { id: 'b', topics: ['rare', 'scarce', 'other'] },
      { id: 'c', topics: ['scarce', 'other'] },
      ...strangers(20),
    ];
    expect(relatedIds('one', sessions, { topics })).toEqual(['b', 'a', 'c']);
  });

  test('a company alone is no reason; with the same subject it comes first', () => {
    const sessions = [
      { id: 'one', topics: ['rare', 'scarce'], speakers: [at('Acme', 'Ann')] },
      { id: 'a', speakers: [at('Acme', 'Bob')] },
      { id: 'b', topics: ['rare', 'scarce'] },
      { id: 'c', topics: ['rare', 'scarce'], speakers: [at('Acme', 'Cid')] },
      ...strangers(20),
    ];
    expect(relatedIds('one', sessions, { topics })).toEqual(['c', 'b']);
  });

  test.each(['Acme', 'Acme Society'])('nothing by the name of the organiser, %s', (organiser) => {
    const sessions = [
      { id: 'one', title: 'Acme Bells', speakers: [at('Acme', 'Ann')], topics: ['common'], text: 'Acme! Acme!' },
      { id: 'two', title: 'Acme Ropes', speakers: [at('Acme', 'Bob')], topics: ['common'], text: 'Acme! Acme!' },
      ...strangers(20),
    ];
    const companies = [{ id: 'acme', name: 'Acme', aliases: ['Acme Society'] }];
    expect(relatedIds('one', sessions, { topics, companies })).toEqual(['two']);
    expect(relatedIds('one', sessions, { topics, companies, event: { organiser } })).toEqual([]);
  });

  test('nothing by the names of the event, the format and the speakers in titles', () => {
    const keynote = (id: string, name: string, title: string): SessionSpec => ({
      ...{ id, title, format: 'keynote', speakers: [name] },
    });
    const sessions = [
      keynote('one', 'Ann Smith', 'Ann Smith: Belfry Days Keynote'),
      keynote('two', 'Bob Smith', 'Bob Smith: Belfry Days Keynote'),
      ...strangers(20),
    ];
    expect(relatedIds('one', sessions, { event: { name: 'Belfry Days' } })).toEqual([]);
  });

  test('equal scores are in programme order', () => {
    const sessions = [4, 2, 3, 1].map((order) => ({ id: `s${order}`, order, speakers: ['Ann'] }));
    expect(relatedIds('s3', sessions)).toEqual(['s1', 's2', 's4']);
  });

  test('at most four, and never the session itself', () => {
    const sessions = Array.from({ length: 9 }, (_, n) => ({ id: `s${n}`, speakers: ['Ann'] }));
    for (const { id } of sessions) {
      expect(relatedIds(id, sessions)).toHaveLength(4);
      expect(relatedIds(id, sessions)).not.toContain(id);
    }
  });

  test('none if nothing is shared', () => {
    const sessions = [{ id: 'one', text: 'Copper.' }, { id: 'two', text: 'Pigeons.' }, ...strangers(3)];
    for (const { id } of sessions) expect(relatedIds(id, sessions)).toEqual([]);
  });

  test('none if all sessions share only the same company', () => {
    const sessions = Array.from({ length: 30 }, (_, n) => ({ id: `s${n}`, speakers: [at('Acme', `Speaker ${n}`)] }));
    for (const { id } of sessions) expect(relatedIds(id, sessions)).toEqual([]);
  });
});

describe('the reason', () => {
  test('is exactly what the two sessions have in common', () => {
    const [first] = relatedTo(
      'one',
      [
        { id: 'one', speakers: [at('Acme', 'Ann'), 'Bob', at('Solo', 'Cid')], topics: ['rare', 'common'] },
        {
          id: 'two',
          // Fay came to Solo later.
          speakers: [
            'Dan',
            'Bob',
            { name: 'Eve', company: 'Acme', laterCompany: 'Bolts' },
            { name: 'Fay', company: 'Bolts', laterCompany: 'Solo' },
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

  test('names the two most important words, without those in the rest of the reason', () => {
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

  test('compares words with the rest of the reason by the rules of the language of the talks', () => {
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
  ])('may be only words, in $script script', ({ texts, word }) => {
    const sessions = texts.map((text, n) => ({ id: `s${n}`, text }));
    const [first] = relatedTo('s0', [...sessions, ...strangers(6)]);
    expect(first?.session.id).toBe('s1');
    expect(first?.reason).toEqual({ speakers: [], topics: [], companies: [], words: [word] });
  });

  test('is not a word of most texts in the language of the talks, even if few talks are in that language', () => {
    const german = ['Der Turm und die Glocke', 'Der Knoten und die Schnur', 'Die Uhr und das Wasser', 'Der Knoten'];
    const talks = german.map((text, n) => ({ id: `g${n}`, text, language: 'de' }));
    expect(relatedIds('g0', [...talks, ...strangers(20)])).toEqual([]);
    expect(
      relatedTo('g1', [...talks, ...strangers(20)]).map(({ session, reason }) => [session.id, reason.words]),
    ).toEqual([['g3', ['knoten']]]);
  });

  test('is not a word of every text', () => {
    const sessions = Array.from({ length: 5 }, (_, n) => ({ id: `s${n}`, text: 'The same words in all.' }));
    expect(relatedIds('s0', sessions)).toEqual([]);
  });
});

describe('in both directions', () => {
  test('if a session is related to another, the other is related to it for the same reason', () => {
    const { sessions } = validCatalogue({
      topics,
      sessions: [
        { id: 'a', speakers: ['Ann'], topics: ['rare'], text: 'Copper and pigeons.' },
        { id: 'b', speakers: ['Ann', 'Bob'], text: 'Copper and apricots.' },
        { id: 'c', speakers: ['Bob'], topics: ['common', 'rare'], text: 'Pigeons, pigeons.' },
        { id: 'd', speakers: [at('Acme', 'Dan')], topics: ['common', 'other'] },
        { id: 'e', speakers: [at('Acme', 'Eve')], topics: ['other'], text: 'Apricots.' },
      ],
    });
    const pairs = sessions.flatMap((one) =>
      one.related.map(({ session, reason }) => [one.id, session.id, sortedNames(reason)] as const),
    );
    const reversed = pairs.map(([one, other, reason]) => [other, one, reason] as const);
    expect(pairs.length).toBeGreaterThan(8);
    const texts = (list: typeof pairs) => new Set(list.map((pair) => JSON.stringify(pair)));
    expect(texts(reversed)).toEqual(texts(pairs));
  });

  test('in the invented archive each reason contains all that both sessions have in common', () => {
    for (const one of catalogueOf(inventedArchive()).sessions) {
      expect(one.related.length).toBeLessThanOrEqual(4);
      for (const { session: other, reason } of one.related) {
        expect(reason.speakers).toEqual(shared(one, other, ({ speakers }) => speakers.map(({ speaker }) => speaker)));
        expect(reason.topics).toEqual(shared(one, other, (session) => session.topics));
        expect(reason.companies).toEqual(shared(one, other, guests));
        for (const word of reason.words) {
          for (const { title, abstract, language } of [one, other]) {
            expect(`${title} ${abstract.text}`.toLocaleLowerCase(language)).toContain(word);
          }
        }
        expect(Object.values(reason).flat()).not.toEqual([]);
      }
    }
  });
});

/** The companies of a session's speakers, without the organiser of its event. */
const guests = ({ speakers, event }: Session) =>
  speakers.flatMap(({ company }) => (company && company.name !== event.organiser ? [company] : []));

/** What both sessions have, each once, in the order of the first. */
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
