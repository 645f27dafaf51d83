import { describe, expect, test } from 'vitest';
import { similarNames } from '../../../src/catalogue/warnings/similarNames.ts';
import { warningsOf } from '../../../src/catalogue/warnings/warnings.ts';
import { at } from '../../../src/problems/position.ts';
import { naming, records, type Spec } from '../records.ts';

const found = (spec: Spec) =>
  similarNames(records(spec)).map(({ file, place, message, fix }) => [file, place, message, fix]);
const talk = (number: number) => `events/event/sessions/talk-${number}.mdx`;
const speaking = (...names: string[]): Spec => ({
  sessions: names.map((name, index) => ({ id: `talk-${index + 1}`, speakers: [name] })),
});
const companies = (...names: string[]): Spec => ({ sessions: naming(...names) });

/** Each pair in the order in which it is written. */
const sayingSpeakers = (one: string, other: string): (string | undefined)[] =>
  similarNames(records(speaking(one, other))).map(({ message }) => /: ([^:]*)\.$/.exec(message)?.[1]);
const sayingCompanies = (one: string, other: string): (string | undefined)[] =>
  similarNames(records(companies(one, other))).map(({ message }) => /: ([^:]*)\.$/.exec(message)?.[1]);

describe('two names of speakers that look like one', () => {
  test.each([
    ['Yupeng Fu', 'Yupeng Fui', 'one letter differs'],
    ['Ada Lovelace', 'Ada Lovelaec', 'one letter differs'],
    ['Ada Lovelace', 'Ada Lovelase', 'one letter differs'],
    ['Ада Лавлейс', 'Ада Лавлейз', 'one letter differs'],
    ['Ada Lovelace', 'Lovelace Ada', 'the order of the words differs'],
    ['Ada Lovelace', 'Lovelace, Ada', 'the order of the words differs'],
    ['Ada Lovelace', 'A. Lovelace', 'one is a shorter form of the other'],
    ['Ada Lovelace', 'Ada K. Lovelace', 'one is a shorter form of the other'],
    ['Ada Lovelace', 'Ada King Lovelace', 'one is a shorter form of the other'],
    ['J. R. R. Tolkien', 'John Ronald Reuel Tolkien', 'one is a shorter form of the other'],
    ['Jürgen Müller', 'Juergen Mueller', 'only doubled letters or umlauts differ'],
    ['Mary Sommerville', 'Mary Somerville', 'only doubled letters or umlauts differ'],
    ['Jean-Luc Moreau', 'Jeanluc Moreau', 'only spaces and hyphens differ'],
  ])('%s, %s', (one, other, reason) => {
    expect(sayingSpeakers(one, other)).toEqual([reason]);
    expect(sayingSpeakers(other, one)).toEqual([reason]);
  });

  test.each([
    ['Ada Lovelace', 'Mary Somerville'],
    ['Ada Lovelace', 'Grace Lovelace'],
    ['Ada Lovelace', 'Ada Somerville'],
    ['Ada Lovelace', 'B. Lovelace'],
    ['Wei Li', 'Wei Lu'],
    ['王伟', '王维'],
    ['Speaker 1', 'Speaker 2'],
    ['Wei Zhang (acoustics)', 'Wei Zhang (optics)'],
    ['Wei Zhang', 'Wei Zhang (optics)'],
    ['Ada King Lovelace', 'Ada Maria Lovelace'],
    // These have one id, which is a problem.
    ['Loïc Divad', 'Loic Divad'],
  ])('are not %s, %s', (one, other) => {
    expect(sayingSpeakers(one, other)).toEqual([]);
  });
});

describe('two names of companies that look like one', () => {
  test.each([
    ['Data Dog', 'DataDog', 'only spaces, signs or the legal form differ'],
    ['Acme', 'Acme Inc.', 'only spaces, signs or the legal form differ'],
    ['Acme GmbH & Co. KG', 'The Acme Company', 'only spaces, signs or the legal form differ'],
    ['Booking', 'Booking.com', 'only spaces, signs or the legal form differ'],
    ['Confluent', 'Confluant', 'one letter differs'],
    ['IBM', 'International Business Machines', 'one is made of the first letters of the other'],
  ])('%s, %s', (one, other, reason) => {
    expect(sayingCompanies(one, other)).toEqual([reason]);
    expect(sayingCompanies(other, one)).toEqual([reason]);
  });

  test.each([
    ['Uber', 'Lyft'],
    ['Walmart', 'Walmart Labs'],
    ['Stripe', 'Strive'],
    ['Area 51', 'Area 52'],
    ['Big Blue', 'BB'],
  ])('are not %s, %s', (one, other) => {
    expect(sayingCompanies(one, other)).toEqual([]);
  });
});

describe('a warning', () => {
  test('is where the name is written less often, and proposes the other', () => {
    expect(found(speaking('Yupeng Fui', 'Yupeng Fu', 'Yupeng Fu'))).toEqual([
      [
        talk(1),
        at('speakers', 0, 'name'),
        `\`Yupeng Fui\` looks like \`Yupeng Fu\` (${talk(2)} and 1 other file): one letter differs.`,
        'Did you mean `Yupeng Fu`? If they are two people, create speakers/yupeng-fui.yaml with the lines `name: Yupeng Fui` and `distinct: [Yupeng Fu]`.',
      ],
    ]);
  });

  test('counts files, not how often a name is in one', () => {
    const atAcme = { id: 'b', speakers: ['Ada', 'Mary', 'Grace'].map((name) => ({ name, company: 'Acme' })) };
    const sessions = [...naming('Acme Inc.', 'Acme Inc.'), atAcme];
    expect(similarNames(records({ sessions })).map(({ message }) => message)).toEqual([
      `\`Acme\` looks like \`Acme Inc.\` (${talk(1)} and 1 other file): only spaces, signs or the legal form differ.`,
    ]);
  });

  test('proposes the name that has a file, although it is written less often', () => {
    const spec = { ...companies('Acme', 'Acme Inc.', 'Acme Inc.'), companies: [{ id: 'acme', name: 'Acme' }] };
    expect(found(spec)).toEqual([
      [
        talk(2),
        at('speakers', 0, 'company'),
        '`Acme Inc.` looks like `Acme` (companies/acme.yaml and 1 other file): only spaces, signs or the legal form differ.',
        'Did you mean `Acme`? If they are two companies, create companies/acme-inc.yaml with the lines `name: Acme Inc.` and `distinct: [Acme]`.',
      ],
    ]);
  });

  test('says what to add to a file, and writes names as YAML needs them', () => {
    const files = [
      { id: 'acme-inc', name: 'Acme, Inc' },
      { id: 'acme', name: 'Acme' },
    ];
    const [one] = similarNames(records({ ...companies('Acme', 'Acme, Inc', 'Acme'), companies: files }));
    expect(one?.file).toBe('companies/acme-inc.yaml');
    expect(one?.fix).toBe(
      'Did you mean `Acme`? If they are two companies, add `distinct: [Acme]` to companies/acme-inc.yaml.',
    );
  });

  test('is of the aliases of a file too, but not of two names that it says are of one', () => {
    const ada = { id: 'ada-lovelace', name: 'Ada Lovelace', aliases: ['A. Lovelace', 'Augusta Ada King'] };
    const found = similarNames(records({ ...speaking('A. Lovelace', 'Augusta Ada Kinge'), speakers: [ada] }));
    expect(found.map(({ file }) => file)).toEqual([talk(2)]);
  });

  test.each([
    [{ id: 'yupeng-fu', name: 'Yupeng Fu', distinct: ['Yupeng Fui'] }],
    [{ id: 'yupeng-fui', name: 'Yupeng Fui', distinct: ['Yupeng Fu'] }],
    [{ id: 'yupeng-fui', name: 'Yupeng Fui', aliases: ['Y. Fui'], distinct: ['Yupeng Fu'] }],
  ])('is not given where one of the files says that they are distinct: %j', (file) => {
    expect(found({ ...speaking('Yupeng Fu', 'Yupeng Fui'), speakers: [file] })).toEqual([]);
  });

  test('is not given where a file that cannot be read may say so', () => {
    expect(found({ ...speaking('Yupeng Fu', 'Yupeng Fui'), refused: ['speakers/yupeng-fu'] })).toEqual([]);
    expect(found({ ...speaking('Yupeng Fu', 'Yupeng Fui'), refused: ['companies/acme'] })).toHaveLength(1);
  });

  test('is given once for each pair, however often they are written', () => {
    const names = Array.from({ length: 40 }, (_, index) => (index % 2 ? 'Yupeng Fu' : 'Yupeng Fui'));
    expect(found(speaking(...names))).toHaveLength(1);
  });
});

test('of very many names, as many are reported as anybody can settle', () => {
  const names = Array.from({ length: 3000 }, (_, index) => {
    const letters = index.toString(26).replaceAll(/\d/g, (digit) => 'qrstuvwxyz'.charAt(Number(digit)));
    return `Name ${letters.padStart(4, 'qq')} Surname`;
  });
  expect(found(speaking(...names))).toHaveLength(1000);
});

test('names and titles of any length are compared, or left alone', () => {
  const long = 'Ada '.repeat(50_000).trim();
  expect(found(speaking(long, `${long}a`))).toEqual([]);
  const sessions = [long, `${long}a`].map((title, index) => ({ id: `talk-${index}`, title }));
  expect(warningsOf(records({ sessions })).map(({ code }) => code)).toEqual([]);
});
