import { describe, expect, test } from 'vitest';
import { at } from '../../src/problems/position.ts';
import { type RuleCase, testRules } from './problems.ts';
import { idsOf, problemsOf, type SessionSpec, validCatalogue } from './records.ts';

const speakersOf = (...names: string[]): SessionSpec[] =>
  names.map((name, index) => ({ id: `talk-${index + 1}`, speakers: [name] }));

const rules: RuleCase[] = [
  {
    rule: 'name-clash',
    when: 'names that differ in case',
    invalid: { sessions: speakersOf('Ann van Dam', 'Ann Van Dam') },
    file: 'sessions/talk-2.mdx',
    place: at('speakers', 0, 'name'),
    message: '`Ann Van Dam` and `Ann van Dam` (sessions/talk-1.mdx) would share one page, speakers/ann-van-dam.',
    fix: 'If it is one speaker, write the name the same way in both; if there are two, add something in brackets: “Wei Zhang (acoustics)”.',
    valid: { sessions: speakersOf('Ann van Dam', 'Ann van Dam') },
  },
  {
    rule: 'name-clash',
    when: 'names that differ in diacritics',
    invalid: { sessions: speakersOf('Zoë Żak', 'Zoe Zak') },
    file: 'sessions/talk-2.mdx',
    place: at('speakers', 0, 'name'),
    message: '`Zoe Zak` and `Zoë Żak` (sessions/talk-1.mdx) would share one page, speakers/zoe-zak.',
    fix: 'If it is one speaker, write the name the same way in both; if there are two, add something in brackets: “Wei Zhang (acoustics)”.',
    valid: { sessions: speakersOf('Zoë Żak', 'Zoe Zack') },
  },
  {
    rule: 'name-clash',
    when: 'names that are equal in Latin letters',
    invalid: { sessions: speakersOf('张伟', '章伟') },
    file: 'sessions/talk-2.mdx',
    place: at('speakers', 0, 'name'),
    message: '`章伟` and `张伟` (sessions/talk-1.mdx) would share one page, speakers/zhang-wei.',
    fix: 'If it is one speaker, write the name the same way in both; if there are two, add something in brackets: “Wei Zhang (acoustics)”.',
    valid: { sessions: speakersOf('张伟', '章伟 (history)') },
  },
  {
    rule: 'name-without-id',
    when: 'a speaker whose name has no letters or digits',
    invalid: { sessions: speakersOf('???') },
    file: 'sessions/talk-1.mdx',
    place: at('speakers', 0, 'name'),
    message: "`???` has no letter or digit to make a page's address from.",
    fix: 'Write a name with at least one letter or digit.',
    valid: { sessions: speakersOf('佐藤 花子', '7') },
  },
  {
    rule: 'speaker-twice',
    when: 'the same name twice in a session',
    invalid: { sessions: [{ id: 'talk', speakers: ['Bob', 'Ann', 'Ann'] }] },
    file: 'sessions/talk.mdx',
    place: at('speakers', 2, 'name'),
    message: '`Ann` is listed twice as a speaker of this session.',
    fix: 'Remove one; the other is speaker 2. If two speakers have the same name, add something in brackets: “Wei Zhang (acoustics)”.',
    valid: { sessions: [{ id: 'talk', speakers: ['Bob', 'Ann (acoustics)', 'Ann (history)'] }] },
  },
  {
    rule: 'speaker-twice',
    when: 'two forms of a name in a session',
    invalid: { sessions: [{ id: 'talk', speakers: ['Zoë', 'ZOE'] }] },
    file: 'sessions/talk.mdx',
    place: at('speakers', 1, 'name'),
    message: '`ZOE` is listed twice as a speaker of this session.',
    fix: 'Remove one; the other is speaker 1. If two speakers have the same name, add something in brackets: “Wei Zhang (acoustics)”.',
    valid: {
      sessions: [
        { id: 'talk', speakers: ['Zoë'] },
        { id: 'other', speakers: ['Zoë'] },
      ],
    },
  },
];

testRules(rules);

describe('speakers', () => {
  test('a name that clashes is reported once, however often it appears', () => {
    expect(problemsOf({ sessions: speakersOf('Ann', 'ann', 'ann', 'Ann', 'ann') })).toHaveLength(1);
  });

  test('each of several names that clash with another is reported', () => {
    const found = problemsOf({ sessions: speakersOf('Ann', 'ann', 'ANN') });
    expect(found.map(({ code, file }) => [code, file])).toEqual([
      ['name-clash', 'sessions/talk-2.mdx'],
      ['name-clash', 'sessions/talk-3.mdx'],
    ]);
  });

  test('a speaker may have the name of a company', () => {
    const { speakers, companies } = validCatalogue({
      sessions: [{ id: 'a', speakers: [{ name: 'Klang', company: 'KLANG' }] }],
    });
    expect([idsOf(speakers.values()), idsOf(companies.values())]).toEqual([['klang'], ['klang']]);
  });
});
