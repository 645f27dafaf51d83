import { type Mistake, TALK, withAbstract } from '../case.ts';

/** Words that Markdown would leave out of the page. */
export const vanishing: readonly Mistake[] = [
  {
    what: 'a footnote that nothing calls',
    files: withAbstract('Words.\n\n[^1]: A note.\n'),
    problems: [
      [
        `${TALK}:9:1 unused-definition`,
        'The footnote `[^1]` would not be shown: nothing in the text calls it.',
        'Put `[^1]` after the word that the footnote is about, or remove the footnote.',
      ],
    ],
    fixed: withAbstract('Words.[^1]\n\n[^1]: A note.\n'),
  },
  {
    what: 'a footnote of two that nothing calls',
    files: withAbstract('A[^1].\n\n[^1]: One.\n\n[^2]: Two.\n'),
    problems: [
      [
        `${TALK}:11:1 unused-definition`,
        'The footnote `[^2]` would not be shown: nothing in the text calls it.',
        'Put `[^2]` after the word that the footnote is about, or remove the footnote.',
      ],
    ],
    fixed: withAbstract('A[^1].\n\n[^1]: One.\n'),
  },
  {
    what: 'a footnote that is given twice',
    files: withAbstract('A[^1].\n\n[^1]: One.\n[^1]: Two.\n'),
    problems: [
      [
        `${TALK}:10:1 defined-twice`,
        '`[^1]` has been given before; this second footnote would not be shown or used.',
        'Remove one of the two, or give this one another name.',
      ],
    ],
    fixed: withAbstract('A[^1].\n\n[^1]: One.\n'),
  },
  {
    what: 'a footnote whose name has a space',
    files: withAbstract('Words[^my note].\n\n[^my note]: Text.\n'),
    problems: [
      [
        `${TALK}:9:1 footnote-unread`,
        'The footnote `[^my note]` would not be shown: its name contains a space.',
        'Write `[^my-note]`, here and where the text calls it.',
      ],
    ],
    fixed: withAbstract('Words[^my-note].\n\n[^my-note]: Text.\n'),
  },
  {
    what: 'a footnote with a space before its colon',
    files: withAbstract('Words[^1].\n\n[^1] : Text.\n'),
    problems: [
      [
        `${TALK}:9:1 footnote-unread`,
        '`[^1] :` would be shown as it is and not as a footnote: there is a space before the colon.',
        'Write `[^1]:`.',
      ],
    ],
  },
  {
    what: 'a cell too many',
    files: withAbstract('| a | b |\n|---|---|\n| 1 | 2 | 3 |\n'),
    problems: [
      [
        `${TALK}:9:11 extra-cell`,
        'The cell `3` would not be shown: the first line of the table has only 2 cells.',
        'Put its words into another cell, or give the first two lines of the table one more cell. To show the sign `|` itself, put a backslash before it: `\\|`.',
      ],
    ],
    fixed: withAbstract('| a | b | c |\n|---|---|---|\n| 1 | 2 | 3 |\n'),
  },
  {
    what: 'two cells too many in a row',
    files: withAbstract('| a |\n|---|\n| 1 | 2 | 3 |\n'),
    problems: [
      [
        `${TALK}:9:7 extra-cell`,
        'The cell `2` would not be shown: the first line of the table has only 1 cell.',
        'Put its words into another cell, or give the first two lines of the table one more cell. To show the sign `|` itself, put a backslash before it: `\\|`.',
      ],
    ],
    fixed: withAbstract('| a |\n|---|\n| 1 2 3 |\n'),
  },
  {
    what: 'a `|` in code of a table',
    files: withAbstract('| a | b |\n|---|---|\n| 1 | `x | y` |\n'),
    problems: [
      [
        `${TALK}:9:12 extra-cell`,
        'The cell `y`` would not be shown: the first line of the table has only 2 cells.',
        'Put its words into another cell, or give the first two lines of the table one more cell. To show the sign `|` itself, put a backslash before it: `\\|`.',
      ],
    ],
    fixed: withAbstract('| a | b |\n|---|---|\n| 1 | `x \\| y` |\n'),
  },
  {
    what: 'an address that no link uses',
    files: withAbstract('Words.\n\n[x]: https://example.org/\n'),
    problems: [
      [
        `${TALK}:9:1 unused-definition`,
        '`[x]:` would not be shown: a line that begins so gives the address of a link, and the text has no such link.',
        'Write `\\[x]:` to show the line as it is, or link words to it: `[the words][x]`.',
      ],
    ],
  },
  {
    what: 'a remark that is read as an address',
    files: withAbstract('[Update]: cancelled\n'),
    problems: [
      [
        `${TALK}:7:1 unused-definition`,
        '`[Update]:` would not be shown: a line that begins so gives the address of a link, and the text has no such link.',
        'Write `\\[Update]:` to show the line as it is, or link words to it: `[the words][Update]`.',
      ],
    ],
  },
  {
    what: 'a comment by a trick of Markdown',
    files: withAbstract('Words.\n\n[//]: # (a remark to editors)\n'),
    problems: [
      [
        `${TALK}:9:1 unused-definition`,
        '`[//]:` would not be shown: a line that begins so gives the address of a link, and the text has no such link.',
        'Write `\\[//]:` to show the line as it is, or link words to it: `[the words][//]`.',
      ],
    ],
  },
  {
    what: 'an address that is given twice',
    files: withAbstract('[the paper][x]\n\n[x]: https://example.org/\n[x]: https://example.org/b\n'),
    problems: [
      [
        `${TALK}:10:1 defined-twice`,
        '`[x]` has been given before; this second address would not be shown or used.',
        'Remove one of the two, or give this one another name.',
      ],
    ],
    fixed: withAbstract('[the paper][x]\n\n[x]: https://example.org/\n'),
  },
  {
    what: 'a link without words',
    files: withAbstract('Read [](https://example.org/) now.\n'),
    problems: [
      [
        `${TALK}:7:6 link-without-name`,
        '`[](https://example.org/)` would not be shown: the link has no words.',
        'Put the words of the link between `[` and `]`: `[the words](https://example.org/)`.',
      ],
    ],
    fixed: withAbstract('Read [it](https://example.org/) now.\n'),
  },
  {
    what: 'a link with only a space for words',
    files: withAbstract('Read [ ](https://example.org/) now.\n'),
    problems: [
      [
        `${TALK}:7:6 link-without-name`,
        '`[ ](https://example.org/)` would not be shown: the link has no words.',
        'Put the words of the link between `[` and `]`: `[the words](https://example.org/)`.',
      ],
    ],
    fixed: withAbstract('Read [it](https://example.org/) now.\n'),
  },
  {
    what: 'a link without an address',
    files: withAbstract('Read [the paper]().\n'),
    problems: [
      [
        `${TALK}:7:6 dead-link`,
        'The link has no address between `(` and `)`.',
        'Link to another session by its file name (such as another-session.mdx), or to a whole address that begins with https://.',
      ],
    ],
    fixed: withAbstract('Read [the paper](https://example.org/).\n'),
  },
  {
    what: 'a link with a title and no address',
    files: withAbstract('Read [the paper]("title").\n'),
    problems: [
      [
        `${TALK}:7:6 dead-link`,
        'The link has no address between `(` and `)`.',
        'Link to another session by its file name (such as another-session.mdx), or to a whole address that begins with https://.',
      ],
    ],
    fixed: withAbstract('Read [the paper](https://example.org/).\n'),
  },
  {
    what: 'words after the sign that begins code',
    files: withAbstract('```Some words of the text\nmore\n```\n'),
    problems: [
      [
        `${TALK}:7:9 words-after-fence`,
        '`words of the text` would not be shown: only the name of a language may follow the signs that begin code.',
        'Put the words on the next line.',
      ],
    ],
    fixed: withAbstract('```\nSome words of the text\nmore\n```\n'),
  },
];
