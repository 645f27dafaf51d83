import { validArchive } from '../../helpers.ts';
import { type Mistake, TALK, withLines } from '../case.ts';

const EVENT = 'events/days/event.yaml';
const URL = 'https://example.org/';

/** A link with a key that links do not have. */
const key = (lines: readonly [string, string], line: number, unknown: string, meant: string): Mistake => ({
  what: `a link with the key ${unknown}: ${lines.join(', ')}`,
  files: withLines(`links:\n  - ${lines.join('\n    ')}\n`),
  problems: [[`${TALK}:${line}:5 unknown-key`, `A link has no key \`${unknown}\`.`, `Did you mean \`${meant}\`?`]],
});

/** A link that is written as its words and its address. */
const short = (written: string, better: string): Mistake => ({
  what: `the link ${written}`,
  files: withLines(`links:\n  - ${written}\n`),
  problems: [
    [
      `${TALK}:6:5 wrong-type`,
      `An entry of \`links\` must be a group of keys with a \`url\`; this is read as \`${written}\`.`,
      `Write \`${better}\`.`,
    ],
  ],
});

/** Links with other keys than `kind`, `label` and `url`: each has one problem. */
export const links: readonly Mistake[] = [
  ...['link', 'address', 'href', 'uri', 'adress'].map((word) => key(['kind: code', `${word}: ${URL}`], 7, word, 'url')),
  key(['label: Words', `link: ${URL}`], 7, 'link', 'url'),
  ...['name', 'description', 'title', 'text', 'caption'].map((word) =>
    key([`${word}: Words`, `url: ${URL}`], 6, word, 'label'),
  ),
  key(['type: code', `url: ${URL}`], 6, 'type', 'kind'),
  short(`GitHub: ${URL}`, `{ label: GitHub, url: ${URL} }`),
  short(`Website: ${URL}`, `{ label: Website, url: ${URL} }`),
  short(`"Talk page": ${URL}`, `{ label: Talk page, url: ${URL} }`),
  short(`code: ${URL}`, `{ kind: code, url: ${URL} }`),
  short(`link: ${URL}`, `{ kind: page, url: ${URL} }`),
  {
    what: 'the source of an event as its words and its address',
    files: { [EVENT]: `${validArchive[EVENT]}source: { Website: ${URL} }\n` },
    problems: [
      [
        `${EVENT}:6:9 wrong-type`,
        `\`source\` must be a group of keys with a \`url\`; this is read as \`{ Website: ${URL} }\`.`,
        `Write \`{ label: Website, url: ${URL} }\`.`,
      ],
    ],
  },
];
