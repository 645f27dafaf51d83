import { type Mistake, TALK, withLines, withSpeakers, withTitle, withTrack } from '../case.ts';

/** Values and keys of another kind than is needed. */
export const values: readonly Mistake[] = [
  {
    what: 'a dead link with another key, and one without a day',
    files: {
      'dead-links.yaml':
        'links:\n  - url: https://example.org/a\n    sinse: 2026-11-28\n  - url: https://example.org/b\n',
    },
    problems: [
      ['dead-links.yaml:3:5 unknown-key', 'A dead link has no key `sinse`.', 'Did you mean `since`?'],
      ['dead-links.yaml:4:5 missing-key', 'A dead link lacks its `since`.', 'Add a line such as `since: 2024-05-17`.'],
    ],
    fixed: { 'dead-links.yaml': 'links: [{ url: https://example.org/a, since: 2026-11-28 }]\n' },
  },
  {
    what: 'a dead link that is listed twice',
    files: {
      'dead-links.yaml':
        'links:\n  - url: https://example.org\n    since: 2026-11-28\n  - url: https://example.org/\n    since: 2026-11-28\n',
    },
    problems: [
      [
        'dead-links.yaml:4:5 listed-twice',
        '`https://example.org/` appears twice in `links`.',
        'Remove one of the two.',
      ],
    ],
    fixed: { 'dead-links.yaml': 'links: [{ url: https://example.org/, since: 2026-11-28 }]\n' },
  },
  {
    what: 'one topic without brackets',
    files: withLines('topics: optics\n'),
    problems: [
      [`${TALK}:5:9 wrong-type`, '`topics` must be a list; this is read as the text `optics`.', 'Write `[optics]`.'],
    ],
  },
  {
    what: 'several topics without brackets',
    files: { ...withLines('topics: optics, fog\n'), 'topics/fog.yaml': 'title: Fog\ndescription: At sea.\n' },
    problems: [
      [
        `${TALK}:5:9 wrong-type`,
        '`topics` must be a list; this is read as the text `optics, fog`.',
        'Write `[optics, fog]`.',
      ],
    ],
  },
  {
    what: 'a speaker without a group',
    files: withSpeakers('speakers: Ada Lovelace\n'),
    problems: [
      [
        `${TALK}:4:11 wrong-type`,
        '`speakers` must be a list; this is read as the text `Ada Lovelace`.',
        'Write `[{ name: Ada Lovelace }]`.',
      ],
    ],
  },
  {
    what: 'two speakers without groups',
    files: withSpeakers('speakers: Ada Lovelace and Bob\n'),
    problems: [
      [
        `${TALK}:4:11 wrong-type`,
        '`speakers` must be a list; this is read as the text `Ada Lovelace and Bob`.',
        'Write each entry on a line of its own that begins with a hyphen, or all between [ and ].',
      ],
    ],
    fixed: withSpeakers('speakers: []\n'),
  },
  {
    what: 'a name in a list',
    files: withSpeakers('speakers: [Ada]\n'),
    problems: [
      [
        `${TALK}:4:12 wrong-type`,
        'An entry of `speakers` must be a group of keys; this is read as the text `Ada`.',
        'Write `{ name: Ada }`.',
      ],
    ],
  },
  {
    what: 'names in a list of lines',
    files: withSpeakers('speakers:\n  - Ada\n  - Bob\n'),
    problems: [
      [
        `${TALK}:5:5 wrong-type`,
        'An entry of `speakers` must be a group of keys; this is read as the text `Ada`.',
        'Write `{ name: Ada }`.',
      ],
      [
        `${TALK}:6:5 wrong-type`,
        'An entry of `speakers` must be a group of keys; this is read as the text `Bob`.',
        'Write `{ name: Bob }`.',
      ],
    ],
  },
  {
    what: 'a group without a list',
    files: withSpeakers('speakers: { name: Ada }\n'),
    problems: [
      [
        `${TALK}:4:11 wrong-type`,
        '`speakers` must be a list; this is read as a group of keys, `{ name: Ada }`.',
        'Write `[{ name: Ada }]`.',
      ],
    ],
  },
  {
    what: 'keys of a speaker without a hyphen',
    files: withSpeakers('speakers:\n  name: Ada\n  company: Acme\n'),
    problems: [
      [
        `${TALK}:5:3 wrong-type`,
        '`speakers` must be a list; this is read as a group of keys.',
        'Write each entry on a line of its own that begins with a hyphen, or all between [ and ].',
      ],
    ],
    fixed: withSpeakers('speakers: []\n'),
  },
  {
    what: 'a link that is only an address',
    files: withLines('links: [https://example.org/]\n'),
    problems: [
      [
        `${TALK}:5:9 wrong-type`,
        'An entry of `links` must be a group of keys; this is read as the text `https://example.org/`.',
        'Write `{ kind: page, url: https://example.org/ }`.',
      ],
    ],
  },
  {
    what: 'one alias without brackets',
    files: { 'companies/acme.yaml': 'name: Acme\naliases: ACME Corp\n' },
    problems: [
      [
        'companies/acme.yaml:2:10 wrong-type',
        '`aliases` must be a list; this is read as the text `ACME Corp`.',
        'Write `[ACME Corp]`.',
      ],
    ],
  },
  {
    what: 'a list where a word is expected',
    files: withLines('format: [talk]\n'),
    problems: [
      [
        `${TALK}:5:9 wrong-type`,
        '`format` must be text; this is read as a list, `[talk]`.',
        'Write `talk`, without brackets.',
      ],
    ],
  },
  {
    what: 'a track in brackets',
    files: { ...withTrack('track: [main]') },
    problems: [
      [
        `${TALK}:3:8 wrong-type`,
        '`track` must be text; this is read as a list, `[main]`.',
        'Write `main`, without brackets.',
      ],
    ],
  },
  {
    what: 'an order in words',
    files: withLines('order: first\n'),
    problems: [
      [
        `${TALK}:5:8 wrong-type`,
        '`order` must be a number; this is read as the text `first`.',
        'Write digits, without quotes.',
      ],
    ],
    fixed: withLines('order: 1\n'),
  },
  {
    what: 'an order in quotes',
    files: withLines('order: "2"\n'),
    problems: [
      [
        `${TALK}:5:8 wrong-type`,
        '`order` must be a number; this is read as the text `2`.',
        'Write `2`, without quotes.',
      ],
    ],
  },
  {
    what: 'a duration with its unit',
    files: withLines('duration: 45 min\n'),
    problems: [
      [
        `${TALK}:5:11 bad-minutes`,
        '`duration` must be a number of minutes; this is read as the text `45 min`.',
        'Write `45`, without quotes.',
      ],
    ],
  },
  {
    what: 'a duration with a letter',
    files: withLines('duration: 45m\n'),
    problems: [
      [
        `${TALK}:5:11 bad-minutes`,
        '`duration` must be a number of minutes; this is read as the text `45m`.',
        'Write `45`, without quotes.',
      ],
    ],
  },
  {
    what: 'a duration in hours',
    files: withLines('duration: 1h\n'),
    problems: [
      [
        `${TALK}:5:11 bad-minutes`,
        '`duration` must be a number of minutes; this is read as the text `1h`.',
        'Write `60`, without quotes.',
      ],
    ],
  },
  {
    what: 'a duration in quotes',
    files: withLines('duration: "45"\n'),
    problems: [
      [
        `${TALK}:5:11 bad-minutes`,
        '`duration` must be a number of minutes; this is read as the text `45`.',
        'Write `45`, without quotes.',
      ],
    ],
  },
  {
    what: 'a word of another language for no',
    files: withLines('recorded: nein\n'),
    problems: [
      [
        `${TALK}:5:11 bad-yes-no`,
        '`recorded` must be true or false; this is read as the text `nein`.',
        'Write `false`, without quotes.',
      ],
    ],
  },
  {
    what: 'a language by its name',
    files: withLines('language: German\n'),
    problems: [[`${TALK}:5:11 bad-language`, '`German` is not a language tag.', 'Write `de`.']],
  },
  {
    what: 'a language by its own name',
    files: withLines('language: Français\n'),
    problems: [[`${TALK}:5:11 bad-language`, '`Français` is not a language tag.', 'Write `fr`.']],
  },
  {
    what: 'a language in small letters',
    files: withLines('language: english\n'),
    problems: [[`${TALK}:5:11 bad-language`, '`english` is not a language tag.', 'Write `en`.']],
  },
  {
    what: 'a locale of a computer',
    files: withLines('language: de_DE\n'),
    problems: [[`${TALK}:5:11 bad-language`, '`de_DE` is not a language tag.', 'Write `de-DE`.']],
  },
  {
    what: 'a locale in odd case',
    files: withLines('language: EN_us\n'),
    problems: [[`${TALK}:5:11 bad-language`, '`EN_us` is not a language tag.', 'Write `en-US`.']],
  },
  {
    what: 'a country for a language',
    files: withLines('language: jp\n'),
    problems: [[`${TALK}:5:11 bad-language`, '`jp` is not a language tag.', 'Write `ja`.']],
  },
  {
    what: 'a language that there is not',
    files: withLines('language: xq\n'),
    problems: [
      [`${TALK}:5:11 bad-language`, '`xq` is not a language tag.', 'Use a tag of BCP 47, such as en, de or pt-BR.'],
    ],
    fixed: withLines('language: en\n'),
  },
  {
    what: 'a year for the start',
    files: withLines('start: 2024\n'),
    problems: [
      [
        `${TALK}:5:8 bad-date-time`,
        '`start` is `2024`, which is not a day and time.',
        'Write year-month-day, a T, hours and minutes in local time, such as 2024-05-17T09:30; or only the day.',
      ],
    ],
    fixed: withLines('order: 1\n'),
  },
  {
    what: 'a day by dots',
    files: withLines('start: 17.05.2024\n'),
    problems: [
      [`${TALK}:5:8 bad-date-time`, '`start` is `17.05.2024`, which is not a day and time.', 'Write `2024-05-17`.'],
    ],
  },
  {
    what: 'a day by slashes, the month first',
    files: withLines('start: 05/17/2024\n'),
    problems: [
      [`${TALK}:5:8 bad-date-time`, '`start` is `05/17/2024`, which is not a day and time.', 'Write `2024-05-17`.'],
    ],
  },
  {
    what: 'a day by slashes that can be two days',
    files: withLines('start: 05/06/2024\n'),
    problems: [
      [
        `${TALK}:5:8 bad-date-time`,
        '`start` is `05/06/2024`, which is not a day and time.',
        'Write year-month-day, a T, hours and minutes in local time, such as 2024-05-17T09:30; or only the day.',
      ],
    ],
    fixed: withLines('order: 1\n'),
  },
  {
    what: 'a day with the name of its month',
    files: withLines('start: 17 May 2024\n'),
    problems: [
      [`${TALK}:5:8 bad-date-time`, '`start` is `17 May 2024`, which is not a day and time.', 'Write `2024-05-17`.'],
    ],
  },
  {
    what: 'a day as in letters',
    files: withLines('start: May 17th, 2024\n'),
    problems: [
      [`${TALK}:5:8 bad-date-time`, '`start` is `May 17th, 2024`, which is not a day and time.', 'Write `2024-05-17`.'],
    ],
  },
  {
    what: 'a day with one digit',
    files: {
      'events/days/event.yaml': 'name: Days\ndescription: Two.\nstart: 2024-5-7\nend: 2024-05-18\nplace: Lisbon\n',
    },
    problems: [
      [
        'events/days/event.yaml:3:8 bad-date',
        '`start` is `2024-5-7`, which is not a day of the calendar.',
        'Write `2024-05-07`.',
      ],
    ],
  },
  {
    what: 'a day without hyphens',
    files: withLines('start: 20240517\n'),
    problems: [
      [`${TALK}:5:8 bad-date-time`, '`start` is `20240517`, which is not a day and time.', 'Write `2024-05-17`.'],
    ],
  },
  {
    what: 'a time after a space',
    files: withLines('start: 2024-05-17 9:30\n'),
    problems: [
      [
        `${TALK}:5:8 bad-date-time`,
        '`start` is `2024-05-17 9:30`, which is not a day and time.',
        'Write `2024-05-17T09:30`, in local time.',
      ],
    ],
  },
  {
    what: 'a time of the afternoon',
    files: withLines('start: 2024-05-17 1:30 pm\n'),
    problems: [
      [
        `${TALK}:5:8 bad-date-time`,
        '`start` is `2024-05-17 1:30 pm`, which is not a day and time.',
        'Write `2024-05-17T13:30`, in local time.',
      ],
    ],
  },
  {
    what: 'a time with a zone',
    files: withLines('start: 2024-05-17T09:30+02:00\n'),
    problems: [
      [
        `${TALK}:5:8 bad-date-time`,
        '`start` is `2024-05-17T09:30+02:00`, which is not a day and time.',
        'Write `2024-05-17T09:30`, in local time.',
      ],
    ],
  },
  {
    what: 'a time without a day',
    files: withLines('start: 9:30 am\n'),
    problems: [
      [
        `${TALK}:5:8 bad-date-time`,
        '`start` is `9:30 am`, which is not a day and time.',
        'Write year-month-day, a T, hours and minutes in local time, such as 2024-05-17T09:30; or only the day.',
      ],
    ],
    fixed: withLines('order: 1\n'),
  },
  {
    what: 'a day that the month does not have',
    files: withLines('start: 2024-02-30\n'),
    problems: [
      [
        `${TALK}:5:8 bad-date-time`,
        '`start` is `2024-02-30`, which is not a day and time.',
        'Write year-month-day, a T, hours and minutes in local time, such as 2024-05-17T09:30; or only the day.',
      ],
    ],
    fixed: withLines('order: 1\n'),
  },
  {
    what: 'a key without a value',
    files: withLines('room:\n'),
    problems: [
      [`${TALK}:5:1 empty-value`, '`room` has no value.', 'Remove the key, or write a value after its colon.'],
    ],
    fixed: withLines('order: 1\n'),
  },
  {
    what: 'null for no video',
    files: withLines('video: null\n'),
    problems: [
      [`${TALK}:5:1 empty-value`, '`video` has no value.', 'Remove the key, or write a value after its colon.'],
    ],
    fixed: withLines('order: 1\n'),
  },
  {
    what: 'the key of another system for topics',
    files: withLines('tags: [optics]\n'),
    problems: [[`${TALK}:5:1 unknown-key`, 'A session has no key `tags`.', 'Did you mean `topics`?']],
  },
  {
    what: 'the key of another system for the start',
    files: withLines('date: 2024-05-17\n'),
    problems: [[`${TALK}:5:1 unknown-key`, 'A session has no key `date`.', 'Did you mean `start`?']],
  },
  {
    what: 'a key with a capital letter',
    files: withTitle('Title: Lamps'),
    problems: [[`${TALK}:2:1 unknown-key`, 'A session has no key `Title`.', 'Did you mean `title`?']],
  },
  {
    what: 'a key in German',
    files: withTitle('titel: Lamps'),
    problems: [[`${TALK}:2:1 unknown-key`, 'A session has no key `titel`.', 'Did you mean `title`?']],
  },
  {
    what: 'a name for the title',
    files: withTitle('name: Lamps'),
    problems: [[`${TALK}:2:1 unknown-key`, 'A session has no key `name`.', 'Did you mean `title`?']],
  },
  {
    what: 'one speaker under another key',
    files: withSpeakers('speaker: [{ name: Ada }]\n'),
    problems: [[`${TALK}:4:1 unknown-key`, 'A session has no key `speaker`.', 'Did you mean `speakers`?']],
  },
  {
    what: 'the speaker twice under two keys',
    files: withLines('speaker: Bob\n'),
    problems: [
      [
        `${TALK}:5:1 unknown-key`,
        'A session has no key `speaker`.',
        'Remove it, or put it under `speakers`, which is here already.',
      ],
    ],
    fixed: withLines('order: 1\n'),
  },
  {
    what: 'the abstract among the keys',
    files: withLines('abstract: It is about lamps.\n'),
    problems: [
      [
        `${TALK}:5:1 unknown-key`,
        'A session has no key `abstract`.',
        'The abstract is the text below the second line `---`: move it there.',
      ],
    ],
    fixed: withLines('order: 1\n'),
  },
  {
    what: 'the biography in the talk',
    files: withSpeakers('speakers:\n  - name: Ada\n    bio: A keeper.\n'),
    problems: [
      [
        `${TALK}:6:5 unknown-key`,
        'A speaker of a session has no key `bio`.',
        'What is known of a speaker besides the company is in a file in speakers/; content/README.md shows how.',
      ],
    ],
    fixed: withSpeakers('speakers: []\n'),
  },
  {
    what: 'an account of a speaker in the talk',
    files: withSpeakers('speakers:\n  - name: Ada\n    twitter: ada\n'),
    problems: [
      [
        `${TALK}:6:5 unknown-key`,
        'A speaker of a session has no key `twitter`.',
        'What is known of a speaker besides the company is in a file in speakers/; content/README.md shows how.',
      ],
    ],
    fixed: withSpeakers('speakers: []\n'),
  },
  {
    what: 'an employer',
    files: withSpeakers('speakers:\n  - name: Ada\n    affiliation: Acme\n'),
    problems: [
      [`${TALK}:6:5 unknown-key`, 'A speaker of a session has no key `affiliation`.', 'Did you mean `company`?'],
    ],
  },
  {
    what: 'an id among the keys',
    files: withLines('slug: lamps\n'),
    problems: [
      [`${TALK}:5:1 unknown-key`, 'A session has no key `slug`.', 'Remove the line: the name of the file is the id.'],
    ],
    fixed: withLines('order: 1\n'),
  },
];
