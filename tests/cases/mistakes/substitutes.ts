import { validArchive } from '../../helpers.ts';
import { type Files, type Mistake, TALK, withLines, withSpeakers, withTitle } from '../case.ts';

const EVENT = 'events/days/event.yaml';
const ARCHIVE = 'archive.yaml';
const event = validArchive[EVENT];
const archive = validArchive[ARCHIVE];

const mistake = (what: string, files: Files, place: string, message: string, fix: string, fixed?: Files): Mistake => ({
  what,
  files,
  problems: [[place, message, fix]],
  ...(fixed && { fixed }),
});

const noTitle = (written: string): Mistake =>
  mistake(
    `the title ${written}`,
    withTitle(`title: ${written}`),
    `${TALK}:2:8 placeholder`,
    `\`title\` is \`${written}\`, which pages would show as it is.`,
    'Write the words that are meant. If nobody knows them yet, add this later.',
    withTitle('title: Lamps'),
  );

const speaker = (lines: string): Files => withSpeakers(`speakers:\n  - ${lines}\n`);

const noName = (written: string): Mistake =>
  mistake(
    `the name ${written}`,
    speaker(`name: ${written}`),
    `${TALK}:5:11 placeholder`,
    `\`name\` is \`${written}\`, which pages would show as a name.`,
    'Write the name. If it is not known, leave it out.',
    speaker('name: Ada Lovelace'),
  );

const untidy = (key: 'title' | 'name', written: string, reason: string, better: string): Mistake =>
  mistake(
    `the ${key} ${written}`,
    key === 'title' ? withTitle(`title: ${written}`) : speaker(`name: ${written}`),
    `${TALK}:${key === 'title' ? '2:8' : '5:11'} untidy-text`,
    `\`${key}\` has ${reason}.`,
    `Write \`${better}\`.`,
  );

/** A value of one line that is added to the talk. */
const line = (written: string, code: string, message: string, fix: string, fixed?: string): Mistake =>
  mistake(
    written,
    withLines(`${written}\n`),
    `${TALK}:5:${written.indexOf(' ') + 2} ${code}`,
    message,
    fix,
    fixed === undefined ? undefined : withLines(fixed),
  );

const repository = (written: string, fix: string, fixed?: Files): Mistake =>
  mistake(
    `the repository ${written}`,
    { [ARCHIVE]: `${archive}repository: ${written}\n` },
    `${ARCHIVE}:4:13 bad-url`,
    `\`${written}\` cannot be a link: it is not the first page of a repository.`,
    fix,
    fixed,
  );

const single = 'a quotation mark without another one';
const mailbox = 'the address of a mailbox';
const again = 'Copy the whole address from the browser.';

/** Words, signs and addresses that stand where another value goes, and values in other forms. */
export const substitutes: readonly Mistake[] = [
  ...['undefined', 'null', 'TODO', 'TBA', 'N/A', '???', '-', '…', 'To be announced'].map(noTitle),
  ...['https://twitter.com/ada', 'ada@example.org', 'To be announced', 'Speaker TBA'].map(noName),
  mistake(
    'an address as a company',
    speaker('name: Ada Lovelace\n    company: https://example.org/'),
    `${TALK}:6:14 placeholder`,
    '`company` is `https://example.org/`, which pages would show as a name.',
    'Write the name. If it is not known, leave it out.',
    speaker('name: Ada Lovelace'),
  ),
  untidy('name', 'Ada Lovelace <ada@example.org>', mailbox, 'Ada Lovelace'),
  untidy('name', 'Ada Lovelace (ada@example.org)', mailbox, 'Ada Lovelace'),
  untidy('title', '“Lamps', single, 'Lamps'),
  untidy('title', 'Lamps"', single, 'Lamps'),
  untidy('title', 'Lamps and oil”', single, 'Lamps and oil'),
  untidy('title', '~~Lamps~~ Oil', 'signs of Markdown, which are shown as they are', 'Lamps Oil'),
  untidy('title', 'Lamps%20and%20oil', '“%20”, which is a space in addresses', 'Lamps and oil'),
  line('format: lightning', 'bad-choice', '`format` cannot be `lightning`.', 'Did you mean `lightning-talk`?'),
  line('format: presentation', 'bad-choice', '`format` cannot be `presentation`.', 'Did you mean `talk`?'),
  line(
    'duration: 45,',
    'bad-minutes',
    '`duration` must be a number of minutes; this is read as the text `45,`.',
    'Write `45`, without quotes.',
  ),
  line(
    'start: 2024–05–17',
    'bad-date-time',
    '`start` is `2024–05–17`, which is not a day and time.',
    'Write `2024-05-17`.',
  ),
  line(
    'start: 2024-05-17T0930',
    'bad-date-time',
    '`start` is `2024-05-17T0930`, which is not a day and time.',
    'Write `2024-05-17T09:30`, in local time.',
  ),
  mistake(
    'the language en-UK',
    { [EVENT]: `${event}language: en-UK\n` },
    `${EVENT}:6:11 bad-language`,
    '`en-UK` is not a language tag.',
    'Write `en-GB`.',
  ),
  mistake(
    'an event of a year',
    { [EVENT]: event.replace('end: 2024', 'end: 2025') },
    `${EVENT}:4:6 event-dates`,
    'The event takes 366 days, from 2024-05-17 to 2025-05-18: that is more than two months.',
    'Correct one of the two dates.',
    { [EVENT]: event },
  ),
  mistake(
    'a time zone that is an abbreviation',
    { [EVENT]: `${event}timezone: PST\n` },
    `${EVENT}:6:11 bad-time-zone`,
    '`PST` is not a time zone.',
    'Write the place, by its name in the IANA time zone database, such as Europe/Berlin; or UTC.',
    { [EVENT]: event },
  ),
  line(
    'slides: https://example.org/?a=1&amp;b=2',
    'bad-url',
    '`https://example.org/?a=1&amp;b=2` cannot be a link: it has `&amp;`, which is HTML for &.',
    'Write `https://example.org/?a=1&b=2`.',
  ),
  line(
    'slides: https://example.org/%zz',
    'bad-url',
    '`https://example.org/%zz` cannot be a link: it has a % without two digits after it, which a link writes as %25.',
    'Write `https://example.org/%25zz`.',
  ),
  line(
    'video: https://www.youtube.com/watch?v=',
    'bad-url',
    '`https://www.youtube.com/watch?v=` cannot be a link: it names no video.',
    again,
    '',
  ),
  mistake(
    'a link twice',
    withLines('links:\n  - { kind: code, url: https://example.org }\n  - { kind: code, url: https://example.org/ }\n'),
    `${TALK}:7:5 listed-twice`,
    '`https://example.org/` appears twice in `links`.',
    'Remove one of the two.',
    withLines('links: [{ kind: code, url: https://example.org/ }]\n'),
  ),
  repository('https://github.com/example/archive/tree/main/content', 'Write `https://github.com/example/archive`.'),
  repository('https://github.com/example/archive.git', 'Write `https://github.com/example/archive`.'),
  repository(
    'https://github.com/example',
    'Copy the address of the first page of the repository, such as https://github.com/example/archive.',
    { [ARCHIVE]: archive },
  ),
  ...[
    ['.oil.mdx', 'bad-file-name'],
    ['.mdx', 'misplaced-file'],
  ].map(
    ([name = '', code]): Mistake => ({
      what: `a talk in the file ${name}`,
      files: { [`events/days/sessions/${name}`]: validArchive[TALK].replace('Lamps', 'Oil') },
      problems: [
        code === 'bad-file-name'
          ? [
              `events/days/sessions/${name} ${code}`,
              `The file name \`${name}\` has other characters than a–z, 0–9 and single hyphens; it becomes the page's address.`,
              'Rename it to `oil.mdx`.',
            ]
          : [
              `events/days/sessions/${name} ${code}`,
              'No file of this kind belongs here.',
              'The file of a session is events/<event>/sessions/<id>.mdx. Move it to events/days/sessions/<id>.mdx, or remove it.',
            ],
      ],
      fixed: { [`events/days/sessions/${name}`]: null },
    }),
  ),
  mistake(
    'a talk in a folder for talks',
    { 'events/days/talks/oil.mdx': validArchive[TALK].replace('Lamps', 'Oil') },
    'events/days/talks/oil.mdx misplaced-file',
    'No file of this kind belongs here.',
    'The file of a session is events/<event>/sessions/<id>.mdx. Move it to events/days/sessions/oil.mdx, or remove it.',
    { 'events/days/talks/oil.mdx': null },
  ),
];
