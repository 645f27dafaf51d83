import { describe, expect, test } from 'vitest';
import { at } from '../../src/problems/position.ts';
import { type RuleCase, testRules } from './problems.ts';
import { idsOf, naming, problemsOf, type SessionSpec, validCatalogue } from './records.ts';

/** A session whose only speaker has these companies. */
const moved = (company: string, laterCompany: string): SessionSpec[] => [
  { id: 'talk', speakers: [{ name: 'Ann', company, laterCompany }] },
];

const clashFix =
  'If it is one company, write the name the same way in both, or list the other form under `aliases` in companies/acme.yaml.';

const rules: RuleCase[] = [
  {
    rule: 'company-clash',
    when: 'two forms of a name in sessions',
    invalid: { sessions: naming('Acme', 'ACME') },
    file: 'events/event/sessions/talk-2.mdx',
    place: at('speakers', 0, 'company'),
    message: '`ACME` and `Acme` (events/event/sessions/talk-1.mdx) would share one page, companies/acme.',
    fix: clashFix,
    valid: { companies: [{ id: 'acme', name: 'Acme', aliases: ['ACME'] }], sessions: naming('Acme', 'ACME') },
  },
  {
    rule: 'company-clash',
    when: 'a different form than in its file, in `laterCompany`',
    invalid: { companies: [{ id: 'acme', name: 'Acme' }], sessions: moved('Bolts', 'Acmé') },
    file: 'events/event/sessions/talk.mdx',
    place: at('speakers', 0, 'laterCompany'),
    message: '`Acmé` and `Acme` (companies/acme.yaml) would share one page, companies/acme.',
    fix: clashFix,
    valid: { companies: [{ id: 'acme', name: 'Acme' }], sessions: moved('Bolts', 'Acme') },
  },
  {
    rule: 'name-without-id',
    when: 'a company whose name has no letters or digits',
    invalid: {
      sessions: moved('***', '???').map((session) => ({ ...session, speakers: [{ name: 'Ann', company: '***' }] })),
    },
    file: 'events/event/sessions/talk.mdx',
    place: at('speakers', 0, 'company'),
    message: "`***` has no letter or digit to make a page's address from.",
    fix: 'Write a name with at least one letter or digit.',
    valid: { companies: [{ id: 'stars', name: 'Stars', aliases: ['***'] }], sessions: naming('***') },
  },
  {
    rule: 'name-without-id',
    when: 'a file whose company has no letters or digits in its name',
    invalid: { companies: [{ id: 'stars', name: '***' }], sessions: naming('***') },
    file: 'companies/stars.yaml',
    place: at('name'),
    message: "`***` has no letter or digit to make a page's address from.",
    fix: 'Write a name with at least one letter or digit.',
    valid: { companies: [{ id: 'stars', name: 'Stars' }], sessions: naming('Stars') },
  },
  {
    rule: 'wrong-file-name',
    when: 'a file whose id is not that of its company',
    invalid: { companies: [{ id: 'bolts', name: 'Bolts & Söhne' }], sessions: naming('Bolts & Söhne') },
    file: 'companies/bolts.yaml',
    place: at('name'),
    message: 'The file of the company `Bolts & Söhne` must be named after it.',
    fix: 'Rename it to `companies/bolts-sohne.yaml`, or correct the name.',
    valid: { companies: [{ id: 'bolts-sohne', name: 'Bolts & Söhne' }], sessions: naming('Bolts & Söhne') },
  },
  {
    rule: 'wrong-file-name',
    when: 'a second file of the same company',
    invalid: {
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
    // reader/classify.ts reports the bad file name.
    valid: { companies: [{ id: 'Acme', name: 'Acme' }], sessions: naming('Acme') },
  },
  {
    rule: 'unused-file',
    when: 'a file of a company whose name sessions misspell',
    invalid: { companies: [{ id: 'acme', name: 'Acme', aliases: ['Acme Ltd.'] }], sessions: naming('Bolts', 'Acmee') },
    file: 'companies/acme.yaml',
    place: at('name'),
    message: 'No session names the company `Acme`, nor one of its aliases.',
    fix: 'Did you mean `Acmee`?',
    valid: {
      companies: [{ id: 'acme', name: 'Acme', aliases: ['Acme Ltd.'] }],
      sessions: naming('Bolts', 'Acme Ltd.'),
    },
  },
  {
    rule: 'unused-file',
    when: 'a file of a company that no session names',
    invalid: { companies: [{ id: 'acme', name: 'Acme' }], sessions: naming('Bolts') },
    file: 'companies/acme.yaml',
    place: at('name'),
    message: 'No session names the company `Acme`, nor one of its aliases.',
    fix: 'Remove the file, or name the company in a session.',
    valid: { companies: [{ id: 'acme', name: 'Acme' }], sessions: moved('Bolts', 'Acme') },
  },
  {
    rule: 'unused-file',
    when: 'an unused file, unless a session that may name it was refused',
    invalid: { companies: [{ id: 'acme', name: 'Acme' }], refused: ['companies/bolts', 'events/event/tracks/tower'] },
    file: 'companies/acme.yaml',
    place: at('name'),
    message: 'No session names the company `Acme`, nor one of its aliases.',
    fix: 'Remove the file, or name the company in a session.',
    valid: { companies: [{ id: 'acme', name: 'Acme' }], refused: ['events/event/sessions/talk'] },
  },
  {
    rule: 'same-affiliation',
    when: 'the same name in `company` and `laterCompany`',
    invalid: { sessions: moved('Acme', 'Acme') },
    file: 'events/event/sessions/talk.mdx',
    place: at('speakers', 0, 'laterCompany'),
    message: '`Ann` is at `Acme` both in `company` and in `laterCompany`.',
    fix: 'Remove `laterCompany`: it is for a speaker who was with another company at the time of the talk.',
    valid: { sessions: moved('Acme', 'Bolts') },
  },
  {
    rule: 'same-affiliation',
    when: 'a name and its alias in `company` and `laterCompany`',
    invalid: { companies: [{ id: 'acme', name: 'Acme', aliases: ['Ajax'] }], sessions: moved('Ajax', 'Acme') },
    file: 'events/event/sessions/talk.mdx',
    place: at('speakers', 0, 'laterCompany'),
    message: '`Ann` is at `Ajax` both in `company` and in `laterCompany`.',
    fix: 'Remove `laterCompany`: it is for a speaker who was with another company at the time of the talk.',
    valid: { companies: [{ id: 'acme', name: 'Acme', aliases: ['Ajax'] }], sessions: moved('Ajax', 'Bolts') },
  },
];

testRules(rules);

describe('one mistake is one problem', () => {
  test('two companies with refused names are not the same affiliation', () => {
    const found = problemsOf({ sessions: moved('***', '???') });
    expect(found.map(({ code }) => code)).toEqual(['name-without-id', 'name-without-id']);
  });

  test('two forms of a refused name are not the same affiliation', () => {
    const found = problemsOf({ sessions: [...naming('Acme'), ...moved('ACME', 'acme')] });
    expect(found.map(({ code }) => code)).toEqual(['company-clash', 'company-clash', 'company-clash']);
  });

  test('forms of a name do not clash if the file that may list them as aliases was refused', () => {
    expect(problemsOf({ refused: ['companies/acme'], sessions: naming('Acme', 'ACME') })).toEqual([]);
  });

  test('a name that clashes is reported once in both forms, however often it appears', () => {
    expect(problemsOf({ sessions: naming('Acme', 'ACME', 'ACME', 'Acme') })).toHaveLength(2);
  });
});

test('a company whose file has a bad name is still in the catalogue, with its aliases', () => {
  const { companies } = validCatalogue({
    companies: [{ id: 'Acme', name: 'Acme', aliases: ['Ajax'] }],
    sessions: naming('Ajax'),
  });
  expect(idsOf(companies.values())).toEqual(['acme']);
});
