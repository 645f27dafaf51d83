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
    file: 'events/event/sessions/talk-2.mdx',
    place: at('speakers', 0, 'name'),
    message:
      '`Ann Van Dam` and `Ann van Dam` (events/event/sessions/talk-1.mdx) would share one page, speakers/ann-van-dam.',
    fix: 'If it is one speaker, write the name the same way in both; if there are two, add something in brackets: “Wei Zhang (acoustics)”.',
    valid: { sessions: speakersOf('Ann van Dam', 'Ann van Dam') },
  },
  {
    rule: 'name-clash',
    when: 'names that differ in diacritics',
    invalid: { sessions: speakersOf('Zoë Żak', 'Zoe Zak') },
    file: 'events/event/sessions/talk-2.mdx',
    place: at('speakers', 0, 'name'),
    message: '`Zoe Zak` and `Zoë Żak` (events/event/sessions/talk-1.mdx) would share one page, speakers/zoe-zak.',
    fix: 'If it is one speaker, write the name the same way in both; if there are two, add something in brackets: “Wei Zhang (acoustics)”.',
    valid: { sessions: speakersOf('Zoë Żak', 'Zoe Zack') },
  },
  {
    rule: 'name-clash',
    when: 'names that are equal in Latin letters',
    invalid: { sessions: speakersOf('张伟', '章伟') },
    file: 'events/event/sessions/talk-2.mdx',
    place: at('speakers', 0, 'name'),
    message: '`章伟` and `张伟` (events/event/sessions/talk-1.mdx) would share one page, speakers/zhang-wei.',
    fix: 'If it is one speaker, write the name the same way in both; if there are two, add something in brackets: “Wei Zhang (acoustics)”.',
    valid: { sessions: speakersOf('张伟', '章伟 (history)') },
  },
  {
    rule: 'name-without-id',
    when: 'a speaker whose name has no letters or digits',
    invalid: { sessions: speakersOf('???') },
    file: 'events/event/sessions/talk-1.mdx',
    place: at('speakers', 0, 'name'),
    message: "`???` has no letter or digit to make a page's address from.",
    fix: 'Write a name with at least one letter or digit.',
    valid: { sessions: speakersOf('佐藤 花子', '7') },
  },
  {
    rule: 'speaker-twice',
    when: 'the same name twice in a session',
    invalid: { sessions: [{ id: 'talk', speakers: ['Bob', 'Ann', 'Ann'] }] },
    file: 'events/event/sessions/talk.mdx',
    place: at('speakers', 2, 'name'),
    message: '`Ann` is listed twice as a speaker of this session.',
    fix: 'Remove one; the other is speaker 2. If two speakers have the same name, add something in brackets: “Wei Zhang (acoustics)”.',
    valid: { sessions: [{ id: 'talk', speakers: ['Bob', 'Ann (acoustics)', 'Ann (history)'] }] },
  },
  {
    rule: 'speaker-twice',
    when: 'two forms of a name in a session',
    invalid: { sessions: [{ id: 'talk', speakers: ['Zoë', 'ZOE'] }] },
    file: 'events/event/sessions/talk.mdx',
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
  {
    rule: 'speaker-twice',
    when: 'the name and an alias of a speaker in a session',
    invalid: {
      speakers: [{ id: 'ann-byron', name: 'Ann Byron', aliases: ['A. B. King'] }],
      sessions: [{ id: 'talk', speakers: ['A. B. King', 'Bob', 'Ann Byron'] }],
    },
    file: 'events/event/sessions/talk.mdx',
    place: at('speakers', 2, 'name'),
    message: '`Ann Byron` is listed twice as a speaker of this session.',
    fix: 'Remove one; the other is speaker 1. If two speakers have the same name, add something in brackets: “Wei Zhang (acoustics)”.',
    valid: {
      speakers: [{ id: 'ann-byron', name: 'Ann Byron', aliases: ['A. B. King'] }],
      sessions: [{ id: 'talk', speakers: ['A. B. King', 'Bob'] }],
    },
  },
  {
    rule: 'name-clash',
    when: 'a different form than in the file of the speaker',
    invalid: { speakers: [{ id: 'ann', name: 'Ann' }], sessions: speakersOf('Ann', 'ANN') },
    file: 'events/event/sessions/talk-2.mdx',
    place: at('speakers', 0, 'name'),
    message: '`ANN` and `Ann` (speakers/ann.yaml and 1 other file) would share one page, speakers/ann.',
    fix: 'If it is one speaker, write the name the same way in both; if there are two, add something in brackets: “Wei Zhang (acoustics)”.',
    valid: { speakers: [{ id: 'ann', name: 'Ann', aliases: ['ANN'] }], sessions: speakersOf('Ann', 'ANN') },
  },
  {
    rule: 'wrong-file-name',
    when: 'a file whose id is not that of its speaker',
    invalid: { speakers: [{ id: 'ann', name: 'Ann Çelik' }], sessions: speakersOf('Ann Çelik') },
    file: 'speakers/ann.yaml',
    place: at('name'),
    message: 'The file of the speaker `Ann Çelik` must be named after it.',
    fix: 'Rename it to `speakers/ann-celik.yaml`, or correct the name.',
    valid: { speakers: [{ id: 'ann-celik', name: 'Ann Çelik' }], sessions: speakersOf('Ann Çelik') },
  },
  {
    rule: 'unused-file',
    when: 'a file of a speaker whose name sessions misspell',
    invalid: { speakers: [{ id: 'ann-celik', name: 'Ann Çelik' }], sessions: speakersOf('Bob', 'Ann Celek') },
    file: 'speakers/ann-celik.yaml',
    place: at('name'),
    message: 'No session names the speaker `Ann Çelik`, nor one of its aliases.',
    fix: 'Did you mean `Ann Celek`?',
    valid: {
      speakers: [{ id: 'ann-celik', name: 'Ann Çelik', aliases: ['Ann Celek'] }],
      sessions: speakersOf('Bob', 'Ann Celek'),
    },
  },
  {
    rule: 'unused-file',
    when: 'a file of a speaker that no session names',
    invalid: { speakers: [{ id: 'ann-celik', name: 'Ann Çelik' }], sessions: speakersOf('Bob') },
    file: 'speakers/ann-celik.yaml',
    place: at('name'),
    message: 'No session names the speaker `Ann Çelik`, nor one of its aliases.',
    fix: 'Remove the file, or name the speaker in a session.',
    valid: { speakers: [{ id: 'ann-celik', name: 'Ann Çelik' }], sessions: speakersOf('Bob', 'Ann Çelik') },
  },
];

testRules(rules);

describe('speakers', () => {
  test('a second form of a name in a session is no clash with the names of other sessions', () => {
    const found = problemsOf({ sessions: [{ id: 'talk', speakers: ['Ann', 'ANN'] }, ...speakersOf('Ann')] });
    expect(found.map(({ code }) => code)).toEqual(['speaker-twice']);
  });

  test('two names that were refused are not the same speaker', () => {
    const found = problemsOf({ sessions: [{ id: 'talk', speakers: ['***', '???'] }] });
    expect(found.map(({ code }) => code)).toEqual(['name-without-id', 'name-without-id']);
  });

  test('need no file, and have the details of theirs', () => {
    const { speakers } = validCatalogue({
      speakers: [
        { id: 'ann', name: 'Ann', aliases: ['A.'], bio: 'Rings.', links: [{ label: 'Page', url: 'https://a/' }] },
      ],
      sessions: speakersOf('Ann', 'Bob'),
    });
    expect(speakers.get('ann')).toMatchObject({
      name: 'Ann',
      aliases: ['A.'],
      bio: 'Rings.',
      links: [{ label: 'Page', url: 'https://a/' }],
    });
    expect(speakers.get('bob')).toMatchObject({ name: 'Bob', aliases: [], bio: undefined, links: [] });
  });

  test('an alias and the name lead to one speaker, who has the name of the file', () => {
    const { speakers, sessions } = validCatalogue({
      speakers: [{ id: 'ann-byron', name: 'Ann Byron', aliases: ['A. B. King', 'Countess Ann'] }],
      sessions: speakersOf('A. B. King', 'Countess Ann', 'Ann Byron'),
    });
    expect(idsOf(speakers.values())).toEqual(['ann-byron']);
    expect(speakers.get('ann-byron')?.name).toBe('Ann Byron');
    expect(idsOf(speakers.get('ann-byron')?.sessions ?? [])).toEqual(idsOf(sessions));
  });

  test('a name that clashes is reported once in both forms, however often it appears', () => {
    expect(problemsOf({ sessions: speakersOf('Ann', 'ann', 'ann', 'Ann', 'ann') })).toHaveLength(2);
  });

  test('each of several names that clash with another is reported', () => {
    const found = problemsOf({ sessions: speakersOf('Ann', 'ann', 'ANN') });
    expect(found.map(({ code, file }) => [code, file])).toEqual([
      ['name-clash', 'events/event/sessions/talk-1.mdx'],
      ['name-clash', 'events/event/sessions/talk-2.mdx'],
      ['name-clash', 'events/event/sessions/talk-3.mdx'],
    ]);
  });

  test('a speaker may have the name of a company', () => {
    const { speakers, companies } = validCatalogue({
      sessions: [{ id: 'a', speakers: [{ name: 'Klang', company: 'KLANG' }] }],
    });
    expect([idsOf(speakers.values()), idsOf(companies.values())]).toEqual([['klang'], ['klang']]);
  });
});
