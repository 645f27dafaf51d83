import { describe, expect, test } from 'vitest';
import { at } from '../../src/problems/position.ts';
import { type RuleCase, testRules } from './problems.ts';
import { idsOf, naming, problemsOf, type SessionSpec, validCatalogue } from './records.ts';

/** A session with one speaker at these companies. */
const moved = (company: string, then: string): SessionSpec[] => [
  { id: 'talk', speakers: [{ name: 'Ann', company, then }] },
];

const clashFix =
  'If it is one company, write the name the same way in both, or list the other form under `aliases` in companies/acme.yaml.';

const rules: RuleCase[] = [
  {
    rule: 'company-clash',
    when: 'two forms of a name in sessions',
    flags: { sessions: naming('Acme', 'ACME') },
    file: 'sessions/talk-2.mdx',
    place: at('speakers', 0, 'company'),
    message: '`ACME` and `Acme` (sessions/talk-1.mdx) would share one page, companies/acme.',
    fix: clashFix,
    spares: { companies: [{ id: 'acme', name: 'Acme', aliases: ['ACME'] }], sessions: naming('Acme', 'ACME') },
  },
  {
    rule: 'company-clash',
    when: 'another form than that of its file, in `then`',
    flags: { companies: [{ id: 'acme', name: 'Acme' }], sessions: moved('Bolts', 'Acmé') },
    file: 'sessions/talk.mdx',
    place: at('speakers', 0, 'then'),
    message: '`Acmé` and `Acme` (companies/acme.yaml) would share one page, companies/acme.',
    fix: clashFix,
    spares: { companies: [{ id: 'acme', name: 'Acme' }], sessions: moved('Bolts', 'Acme') },
  },
  {
    rule: 'name-without-id',
    when: 'a company whose name is signs alone',
    flags: {
      sessions: moved('***', '???').map((session) => ({ ...session, speakers: [{ name: 'Ann', company: '***' }] })),
    },
    file: 'sessions/talk.mdx',
    place: at('speakers', 0, 'company'),
    message: "`***` has no letter or digit to make a page's address from.",
    fix: 'Write a name with at least one letter or digit.',
    spares: { companies: [{ id: 'stars', name: 'Stars', aliases: ['***'] }], sessions: naming('***') },
  },
  {
    rule: 'name-without-id',
    when: 'a file whose company has a name of signs alone',
    flags: { companies: [{ id: 'stars', name: '***' }], sessions: naming('***') },
    file: 'companies/stars.yaml',
    place: at('name'),
    message: "`***` has no letter or digit to make a page's address from.",
    fix: 'Write a name with at least one letter or digit.',
    spares: { companies: [{ id: 'stars', name: 'Stars' }], sessions: naming('Stars') },
  },
  {
    rule: 'company-file-name',
    when: 'a file that bears another id than its company',
    flags: { companies: [{ id: 'bolts', name: 'Bolts & Söhne' }], sessions: naming('Bolts & Söhne') },
    file: 'companies/bolts.yaml',
    place: at('name'),
    message: 'The file of the company `Bolts & Söhne` must be named after it.',
    fix: 'Rename it to `companies/bolts-sohne.yaml`, or correct the name.',
    spares: { companies: [{ id: 'bolts-sohne', name: 'Bolts & Söhne' }], sessions: naming('Bolts & Söhne') },
  },
  {
    rule: 'company-file-name',
    when: 'a second file of one company',
    flags: {
      companies: [
        { id: 'acme', name: 'Acme' },
        { id: 'acme-2', name: 'Acme' },
      ],
      sessions: naming('Acme'),
    },
    file: 'companies/acme-2.yaml',
    place: at('name'),
    message: 'The file of the company `Acme` must be named after it.',
    fix: 'Rename it to `companies/acme.yaml`, or correct the name.',
    // The check of files has told that this name is bad, and what it becomes.
    spares: { companies: [{ id: 'Acme', name: 'Acme' }], sessions: naming('Acme') },
  },
  {
    rule: 'company-unused',
    when: 'a file of a company that sessions call by a name near to it',
    flags: { companies: [{ id: 'acme', name: 'Acme', aliases: ['Acme Ltd.'] }], sessions: naming('Bolts', 'Acmee') },
    file: 'companies/acme.yaml',
    place: at('name'),
    message: 'No session names the company `Acme`, nor one of its aliases.',
    fix: 'Did you mean `Acmee`?',
    spares: {
      companies: [{ id: 'acme', name: 'Acme', aliases: ['Acme Ltd.'] }],
      sessions: naming('Bolts', 'Acme Ltd.'),
    },
  },
  {
    rule: 'company-unused',
    when: 'a file of a company that no session names',
    flags: { companies: [{ id: 'acme', name: 'Acme' }], sessions: naming('Bolts') },
    file: 'companies/acme.yaml',
    place: at('name'),
    message: 'No session names the company `Acme`, nor one of its aliases.',
    fix: 'Remove the file, or name the company in a session.',
    spares: { companies: [{ id: 'acme', name: 'Acme' }], sessions: moved('Bolts', 'Acme') },
  },
  {
    rule: 'company-unused',
    when: 'an unused file, unless a session that may name it was refused',
    flags: { companies: [{ id: 'acme', name: 'Acme' }], refused: ['companies/bolts', 'tracks/tower'] },
    file: 'companies/acme.yaml',
    place: at('name'),
    message: 'No session names the company `Acme`, nor one of its aliases.',
    fix: 'Remove the file, or name the company in a session.',
    spares: { companies: [{ id: 'acme', name: 'Acme' }], refused: ['sessions/talk'] },
  },
  {
    rule: 'same-affiliation',
    when: 'one name in `company` and `then`',
    flags: { sessions: moved('Acme', 'Acme') },
    file: 'sessions/talk.mdx',
    place: at('speakers', 0, 'then'),
    message: '`Ann` is at `Acme` both in `company` and in `then`.',
    fix: 'Remove `then`: it is for a speaker who was with another company at the time of the talk.',
    spares: { sessions: moved('Acme', 'Bolts') },
  },
  {
    rule: 'same-affiliation',
    when: 'a name and its alias in `company` and `then`',
    flags: { companies: [{ id: 'acme', name: 'Acme', aliases: ['Ajax'] }], sessions: moved('Ajax', 'Acme') },
    file: 'sessions/talk.mdx',
    place: at('speakers', 0, 'then'),
    message: '`Ann` is at `Ajax` both in `company` and in `then`.',
    fix: 'Remove `then`: it is for a speaker who was with another company at the time of the talk.',
    spares: { companies: [{ id: 'acme', name: 'Acme', aliases: ['Ajax'] }], sessions: moved('Ajax', 'Bolts') },
  },
];

testRules(rules);

describe('one fault is one problem', () => {
  test('a company that was refused for its name is not the same as another that was', () => {
    const found = problemsOf({ sessions: moved('***', '???') });
    expect(found.map(({ code }) => code)).toEqual(['name-without-id', 'name-without-id']);
  });

  test('two forms of one refused name are not one affiliation twice', () => {
    const found = problemsOf({ sessions: [...naming('Acme'), ...moved('ACME', 'acme')] });
    expect(found.map(({ code }) => code)).toEqual(['company-clash', 'company-clash']);
  });

  test('forms of a name do not clash where the file that may list them as aliases was refused', () => {
    expect(problemsOf({ refused: ['companies/acme'], sessions: naming('Acme', 'ACME') })).toEqual([]);
  });

  test('a name that clashes is told once, however often it is written', () => {
    expect(problemsOf({ sessions: naming('Acme', 'ACME', 'ACME', 'Acme') })).toHaveLength(1);
  });
});

test('a company whose file bears a bad name is shown all the same, with what the file says', () => {
  const { companies } = validCatalogue({
    companies: [{ id: 'Acme', name: 'Acme', aliases: ['Ajax'] }],
    sessions: naming('Ajax'),
  });
  expect(idsOf(companies.values())).toEqual(['acme']);
});
