import { type Mistake, TALK, withAbstract } from '../case.ts';

const badUrl = (place: string, found: string, reason: string, fix: string): Mistake['problems'] => [
  [`${TALK}:${place} bad-url`, `\`${found}\` cannot be a link: ${reason}.`, fix],
];
const cutOff = ['its end is cut off', 'Copy the whole address from the browser.'] as const;

/** Addresses in abstracts: as they are written, and in the words of front matter. */
export const linksInAbstracts: readonly Mistake[] = [
  {
    what: 'quotation marks around an address',
    files: withAbstract('[x](“https://example.org/”)\n'),
    problems: badUrl(
      '7:1',
      '“https://example.org/”',
      'there are other signs around the address',
      'Write `https://example.org/`.',
    ),
    fixed: withAbstract('[x](https://example.org/)\n'),
  },
  {
    what: 'a quotation mark that became a part of an address',
    files: withAbstract('The page “https://example.org/talk” is new.\n'),
    problems: badUrl(
      '7:11',
      'https://example.org/talk”',
      'there are other signs around the address',
      'Write `[https://example.org/talk](https://example.org/talk)”`.',
    ),
  },
  {
    what: 'an address that is cut off',
    files: withAbstract('See https://example.org/talks… for more.\n'),
    problems: badUrl('7:5', 'https://example.org/talks…', ...cutOff),
    fixed: withAbstract('See https://example.org/talks/1 for more.\n'),
  },
  {
    what: 'an address that is cut off with three full stops',
    files: withAbstract('See https://example.org/talks... for more.\n'),
    problems: badUrl('7:5', 'https://example.org/talks...', ...cutOff),
    fixed: withAbstract('See https://example.org/talks/1 for more.\n'),
  },
  {
    what: 'a host that is cut off',
    files: withAbstract('See https://example.org…\n'),
    problems: badUrl('7:5', 'https://example.org…', ...cutOff),
    fixed: withAbstract('See https://example.org/\n'),
  },
  {
    what: 'Cyrillic letters in a Latin host',
    files: withAbstract('[x](https://gооgle.com/)\n'),
    problems: badUrl(
      '7:1',
      'https://gооgle.com/',
      '“о” in “gооgle” is Cyrillic, and other letters are Latin',
      'Write `https://google.com/`.',
    ),
    fixed: withAbstract('[x](https://google.com/)\n'),
  },
  {
    what: 'a misspelt beginning of a Russian address',
    files: withAbstract('[x](htps://example.org/маяк)\n'),
    problems: badUrl(
      '7:1',
      'htps://example.org/маяк',
      'it does not begin with https:// or http://',
      'Write `https://example.org/маяк`.',
    ),
    fixed: withAbstract('[x](https://example.org/маяк)\n'),
  },
  {
    what: 'an address without its closing `>`',
    files: withAbstract('Read [x](<https://example.org/) now.\n'),
    problems: [
      [
        `${TALK}:7:6 link-unread`,
        '`[x](<https://example.org/)` would be shown as it is and not as a link: the address has no `>` at its end.',
        'Write `[x](https://example.org/)`.',
      ],
    ],
  },
  {
    what: 'a link of a chat',
    files: withAbstract('See <https://example.org|the page> now.\n'),
    problems: [
      [
        `${TALK}:7:5 foreign-markup`,
        '`<https://example.org|the page>` cannot be read here: it is written in the way of another program.',
        'Write `[the page](https://example.org)`.',
      ],
    ],
  },
  {
    what: 'the address of a mailbox',
    files: withAbstract('Write to [me](ada@example.org).\n'),
    problems: [
      [`${TALK}:7:10 dead-link`, 'The link `ada@example.org` leads nowhere.', 'Did you mean `mailto:ada@example.org`?'],
    ],
    fixed: withAbstract('Write to [me](mailto:ada@example.org).\n'),
  },
  {
    what: 'a gap in small letters',
    files: withAbstract('Words <gap/> words\n'),
    problems: [[`${TALK}:7:7 unknown-component`, 'There is no component `<gap/>`.', 'Did you mean `<Gap />`?']],
  },
  {
    what: "an editor's note in other letters",
    files: withAbstract('<Editorsnote>\n\nWords.\n\n</Editorsnote>\n'),
    problems: [
      [
        `${TALK}:7:1 unknown-component`,
        'There is no component `<Editorsnote>`.',
        'Did you mean `<EditorsNote>`? The tag after the note is `</EditorsNote>`.',
      ],
    ],
    fixed: withAbstract('<EditorsNote>\n\nWords.\n\n</EditorsNote>\n'),
  },
];
