import { validArchive } from '../../helpers.ts';
import { type Mistake, TALK, withAbstract, withLines } from '../case.ts';

/** Addresses that lead nowhere, or are not written as one. */
export const addresses: readonly Mistake[] = [
  {
    what: 'two addresses with a comma',
    files: withLines('slides: https://a.example/x, https://b.example/y\n'),
    problems: [
      [
        `${TALK}:5:9 bad-url`,
        '`https://a.example/x, https://b.example/y` cannot be a link: it has two addresses.',
        'Keep one of them; others are entries of `links`.',
      ],
    ],
    fixed: withLines('slides: https://example.org/x\n'),
  },
  {
    what: 'two addresses with “and”',
    files: withLines('slides: https://a.example/x and https://b.example/y\n'),
    problems: [
      [
        `${TALK}:5:9 bad-url`,
        '`https://a.example/x and https://b.example/y` cannot be a link: it has two addresses.',
        'Keep one of them; others are entries of `links`.',
      ],
    ],
    fixed: withLines('slides: https://example.org/x\n'),
  },
  {
    what: 'two addresses on two lines',
    files: withLines('slides: >-\n  https://a.example/x\n  https://b.example/y\n'),
    problems: [
      [
        `${TALK}:5:9 bad-url`,
        '`https://a.example/x https://b.example/y` cannot be a link: it has two addresses.',
        'Keep one of them; others are entries of `links`.',
      ],
    ],
    fixed: withLines('slides: https://example.org/x\n'),
  },
  {
    what: 'typographic quotes around it',
    files: withLines('slides: “https://example.org/x”\n'),
    problems: [
      [
        `${TALK}:5:9 bad-url`,
        '`“https://example.org/x”` cannot be a link: there are other signs around the address.',
        'Write `https://example.org/x`.',
      ],
    ],
  },
  {
    what: 'angle brackets around it',
    files: withLines('slides: <https://example.org/x>\n'),
    problems: [
      [
        `${TALK}:5:9 bad-url`,
        '`<https://example.org/x>` cannot be a link: there are other signs around the address.',
        'Write `https://example.org/x`.',
      ],
    ],
  },
  {
    what: 'backticks around it',
    files: withLines('slides: `https://example.org/x`\n'),
    problems: [
      [
        `${TALK}:5:9 bad-url`,
        '`` `https://example.org/x` `` cannot be a link: there are other signs around the address.',
        'Write `https://example.org/x`.',
      ],
    ],
  },
  {
    what: 'parentheses around it',
    files: withLines('slides: (https://example.org/x)\n'),
    problems: [
      [
        `${TALK}:5:9 bad-url`,
        '`(https://example.org/x)` cannot be a link: there are other signs around the address.',
        'Write `https://example.org/x`.',
      ],
    ],
  },
  {
    what: 'a comma after it',
    files: withLines('slides: https://example.org/x,\n'),
    problems: [
      [
        `${TALK}:5:9 bad-url`,
        '`https://example.org/x,` cannot be a link: there are other signs around the address.',
        'Write `https://example.org/x`.',
      ],
    ],
  },
  {
    what: 'a full stop after it',
    files: withLines('slides: https://example.org/x.\n'),
    problems: [
      [
        `${TALK}:5:9 bad-url`,
        '`https://example.org/x.` cannot be a link: there are other signs around the address.',
        'Write `https://example.org/x`.',
      ],
    ],
  },
  {
    what: 'Markdown',
    files: withLines('slides: [the slides](https://example.org/x)\n'),
    problems: [
      [
        `${TALK}:5:9 bad-url`,
        '`[the slides](https://example.org/x)` cannot be a link: there are other signs around the address.',
        'Write `https://example.org/x`.',
      ],
    ],
  },
  {
    what: 'Markdown in quotes',
    files: withLines('slides: "[the slides](https://example.org/x)"\n'),
    problems: [
      [
        `${TALK}:5:9 bad-url`,
        '`[the slides](https://example.org/x)` cannot be a link: there are other signs around the address.',
        'Write `https://example.org/x`.',
      ],
    ],
  },
  {
    what: 'HTML',
    files: withLines('slides: <a href="https://example.org/x">slides</a>\n'),
    problems: [
      [
        `${TALK}:5:9 bad-url`,
        '`<a href="https://example.org/x">slides</a>` cannot be a link: there are other signs around the address.',
        'Write `https://example.org/x`.',
      ],
    ],
  },
  {
    what: 'no colon',
    files: withLines('slides: https//example.org/x\n'),
    problems: [
      [
        `${TALK}:5:9 bad-url`,
        '`https//example.org/x` cannot be a link: it does not begin with https:// or http://.',
        'Write `https://example.org/x`.',
      ],
    ],
  },
  {
    what: 'one slash',
    files: withLines('slides: https:/example.org/x\n'),
    problems: [
      [
        `${TALK}:5:9 bad-url`,
        '`https:/example.org/x` cannot be a link: it does not begin with https:// or http://.',
        'Write `https://example.org/x`.',
      ],
    ],
  },
  {
    what: 'three slashes',
    files: withLines('slides: https:///example.org/x\n'),
    problems: [
      [
        `${TALK}:5:9 bad-url`,
        '`https:///example.org/x` cannot be a link: it does not begin with https:// or http://.',
        'Write `https://example.org/x`.',
      ],
    ],
  },
  {
    what: 'a letter missing',
    files: withLines('slides: htps://example.org/x\n'),
    problems: [
      [
        `${TALK}:5:9 bad-url`,
        '`htps://example.org/x` cannot be a link: it does not begin with https:// or http://.',
        'Write `https://example.org/x`.',
      ],
    ],
  },
  {
    what: 'a semicolon',
    files: withLines('slides: https;//example.org/x\n'),
    problems: [
      [
        `${TALK}:5:9 bad-url`,
        '`https;//example.org/x` cannot be a link: it does not begin with https:// or http://.',
        'Write `https://example.org/x`.',
      ],
    ],
  },
  {
    what: 'https twice',
    files: withLines('slides: https://https://example.org/x\n'),
    problems: [
      [
        `${TALK}:5:9 bad-url`,
        '`https://https://example.org/x` cannot be a link: it has https:// twice at its beginning.',
        'Write `https://example.org/x`.',
      ],
    ],
  },
  {
    what: 'http after https',
    files: withLines('slides: https://http://example.org/x\n'),
    problems: [
      [
        `${TALK}:5:9 bad-url`,
        '`https://http://example.org/x` cannot be a link: it has https:// twice at its beginning.',
        'Write `http://example.org/x`.',
      ],
    ],
  },
  {
    what: 'no https',
    files: withLines('slides: www.example.org/x\n'),
    problems: [
      [
        `${TALK}:5:9 bad-url`,
        '`www.example.org/x` cannot be a link: it does not begin with https:// or http://.',
        'Write `https://www.example.org/x`.',
      ],
    ],
  },
  {
    what: 'a file of this computer',
    files: withLines('slides: file:///home/ada/slides.pdf\n'),
    problems: [
      [
        `${TALK}:5:9 bad-url`,
        '`file:///home/ada/slides.pdf` cannot be a link: it is a file of a computer, which is not on the web.',
        'Put the file where everybody can open it, and write its address, which begins with https://.',
      ],
    ],
    fixed: withLines('slides: https://example.org/x\n'),
  },
  {
    what: 'a file of Windows',
    files: withLines('slides: C:\\slides\\lamps.pdf\n'),
    problems: [
      [
        `${TALK}:5:9 bad-url`,
        '`C:\\slides\\lamps.pdf` cannot be a link: it is a file of a computer, which is not on the web.',
        'Put the file where everybody can open it, and write its address, which begins with https://.',
      ],
    ],
    fixed: withLines('slides: https://example.org/x\n'),
  },
  {
    what: 'a path',
    files: withLines('slides: /home/ada/slides.pdf\n'),
    problems: [
      [
        `${TALK}:5:9 bad-url`,
        '`/home/ada/slides.pdf` cannot be a link: it is a file of a computer, which is not on the web.',
        'Put the file where everybody can open it, and write its address, which begins with https://.',
      ],
    ],
    fixed: withLines('slides: https://example.org/x\n'),
  },
  {
    what: 'the name of a file',
    files: withLines('slides: slides.pdf\n'),
    problems: [
      [
        `${TALK}:5:9 bad-url`,
        '`slides.pdf` cannot be a link: it is a file of a computer, which is not on the web.',
        'Put the file where everybody can open it, and write its address, which begins with https://.',
      ],
    ],
    fixed: withLines('slides: https://example.org/x\n'),
  },
  {
    what: 'this computer',
    files: withLines('slides: http://localhost:3000/slides\n'),
    problems: [
      [
        `${TALK}:5:9 bad-url`,
        '`http://localhost:3000/slides` cannot be a link: localhost is not the name of a public host.',
        'Copy the whole address from the browser; it begins with https:// or http://.',
      ],
    ],
    fixed: withLines('slides: https://example.org/x\n'),
  },
  {
    what: 'a private network',
    files: withLines('slides: http://192.168.0.7/slides\n'),
    problems: [
      [
        `${TALK}:5:9 bad-url`,
        '`http://192.168.0.7/slides` cannot be a link: 192.168.0.7 is not the name of a public host.',
        'Copy the whole address from the browser; it begins with https:// or http://.',
      ],
    ],
    fixed: withLines('slides: https://example.org/x\n'),
  },
  {
    what: 'a name of a private network',
    files: withLines('slides: http://nas.local/slides\n'),
    problems: [
      [
        `${TALK}:5:9 bad-url`,
        '`http://nas.local/slides` cannot be a link: nas.local is not the name of a public host.',
        'Copy the whole address from the browser; it begins with https:// or http://.',
      ],
    ],
    fixed: withLines('slides: https://example.org/x\n'),
  },
  {
    what: 'a host that mixes alphabets',
    files: withLines('slides: https://exаmple.org/\n'),
    problems: [
      [
        `${TALK}:5:9 bad-url`,
        '`https://exаmple.org/` cannot be a link: “а” in “exаmple” is Cyrillic, and other letters are Latin.',
        'Write `https://example.org/`.',
      ],
    ],
  },
  {
    what: 'a full stop after the host',
    files: withLines('slides: https://example.org./x\n'),
    problems: [
      [
        `${TALK}:5:9 bad-url`,
        '`https://example.org./x` cannot be a link: example.org. is not the name of a public host.',
        'Write `https://example.org/x`.',
      ],
    ],
  },
  {
    what: 'a password',
    files: withLines('slides: https://ada:secret@example.org/\n'),
    problems: [
      [
        `${TALK}:5:9 bad-url`,
        '`https://ada:secret@example.org/` cannot be a link: it contains a user name or password.',
        'Copy the whole address from the browser; it begins with https:// or http://.',
      ],
    ],
    fixed: withLines('slides: https://example.org/x\n'),
  },
  {
    what: 'an address that is too long',
    files: withLines(`slides: https://example.org/${'a'.repeat(2000)}\n`),
    problems: [
      [
        `${TALK}:5:9 bad-url`,
        '`https://example.org/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…` cannot be a link: it has more than 2000 characters.',
        'Use a shorter address of the same page.',
      ],
    ],
    fixed: withLines('slides: https://example.org/x\n'),
  },
  {
    what: 'an address that is cut off',
    files: withLines('slides: https://example.org/a-long-na…\n'),
    problems: [
      [
        `${TALK}:5:9 bad-url`,
        '`https://example.org/a-long-na…` cannot be a link: its end is cut off.',
        'Copy the whole address from the browser.',
      ],
    ],
    fixed: withLines('slides: https://example.org/x\n'),
  },
  {
    what: 'a space in the name of a file',
    files: withLines('slides: https://example.org/my slides.pdf\n'),
    problems: [
      [
        `${TALK}:5:9 bad-url`,
        '`https://example.org/my slides.pdf` cannot be a link: it has a space or line break.',
        'Write `https://example.org/my%20slides.pdf`.',
      ],
    ],
  },
  {
    what: 'words after it',
    files: withLines('slides: https://example.org/x (PDF)\n'),
    problems: [
      [
        `${TALK}:5:9 bad-url`,
        '`https://example.org/x (PDF)` cannot be a link: it has a space or line break.',
        'Copy the whole address from the browser; it begins with https:// or http://.',
      ],
    ],
    fixed: withLines('slides: https://example.org/x\n'),
  },
  {
    what: 'the address of a mailbox',
    files: withLines('slides: ada@example.org\n'),
    problems: [
      [
        `${TALK}:5:9 bad-url`,
        '`ada@example.org` cannot be a link: it is the address of a mailbox.',
        'Copy the whole address from the browser; it begins with https:// or http://.',
      ],
    ],
    fixed: withLines('slides: https://example.org/x\n'),
  },
  {
    what: 'no for no slides',
    files: withLines('slides: no\n'),
    problems: [
      [
        `${TALK}:5:9 bad-url`,
        '`no` cannot be a link: it is not an address.',
        'Remove the key until there is an address.',
      ],
    ],
    fixed: withLines(''),
  },
  {
    what: 'false for no slides',
    files: withLines('slides: false\n'),
    problems: [
      [
        `${TALK}:5:9 bad-url`,
        '`false` cannot be a link: it is not an address.',
        'Remove the key until there is an address.',
      ],
    ],
    fixed: withLines(''),
  },
  {
    what: 'none for no slides',
    files: withLines('slides: none\n'),
    problems: [
      [
        `${TALK}:5:9 bad-url`,
        '`none` cannot be a link: it is not an address.',
        'Remove the key until there is an address.',
      ],
    ],
    fixed: withLines(''),
  },
  {
    what: 'TBA for slides to come',
    files: withLines('slides: TBA\n'),
    problems: [
      [
        `${TALK}:5:9 bad-url`,
        '`TBA` cannot be a link: it is not an address.',
        'Remove the key until there is an address.',
      ],
    ],
    fixed: withLines(''),
  },
  {
    what: 'a hyphen for no slides',
    files: withLines('slides: -\n'),
    problems: [
      [
        `${TALK}:5:9 bad-url`,
        '`-` cannot be a link: it is not an address.',
        'Remove the key until there is an address.',
      ],
    ],
    fixed: withLines(''),
  },
  {
    what: 'an empty address',
    files: withLines('slides: ""\n'),
    problems: [
      [`${TALK}:5:9 empty-value`, '`slides` has no value.', 'Remove the key, or write a value after its colon.'],
    ],
    fixed: withLines(''),
  },
  {
    what: 'a script',
    files: withLines('slides: javascript:alert(1)\n'),
    problems: [
      [
        `${TALK}:5:9 bad-url`,
        '`javascript:alert(1)` cannot be a link: it does not begin with https:// or http://.',
        'Copy the whole address from the browser; it begins with https:// or http://.',
      ],
    ],
    fixed: withLines('slides: https://example.org/x\n'),
  },
  {
    what: 'an abstract with an address without https',
    files: withAbstract('See [x](example.org/x).\n'),
    problems: [
      [`${TALK}:7:5 dead-link`, 'The link `example.org/x` leads nowhere.', 'Did you mean `https://example.org/x`?'],
    ],
    fixed: withAbstract('[x](https://example.org/x)\n'),
  },
  {
    what: 'an abstract with an address without a colon',
    files: withAbstract('See [x](https//example.org/x).\n'),
    problems: [
      [
        `${TALK}:7:5 dead-link`,
        'The link `https//example.org/x` leads nowhere.',
        'Did you mean `https://example.org/x`?',
      ],
    ],
    fixed: withAbstract('[x](https://example.org/x)\n'),
  },
  {
    what: 'an abstract with a letter missing',
    files: withAbstract('See [x](htps://example.org/x).\n'),
    problems: [
      [
        `${TALK}:7:5 bad-url`,
        '`htps://example.org/x` cannot be a link: it does not begin with https:// or http://.',
        'Write `https://example.org/x`.',
      ],
    ],
    fixed: withAbstract('[x](https://example.org/x)\n'),
  },
  {
    what: 'an abstract with this computer',
    files: withAbstract('See [x](http://localhost/).\n'),
    problems: [
      [
        `${TALK}:7:5 bad-url`,
        '`http://localhost/` cannot be a link: localhost is not the name of a public host.',
        'Copy the whole address from the browser; it begins with https:// or http://.',
      ],
    ],
    fixed: withAbstract('[x](https://example.org/x)\n'),
  },
  {
    what: 'a repository at a host whose name does not say what runs there',
    files: { 'archive.yaml': `${validArchive['archive.yaml']}repository: https://code.example.org/bells/archive\n` },
    problems: [
      [
        'archive.yaml:4:13 unknown-host',
        'What runs at `code.example.org` is not known, and pages could not link to their files there.',
        'Add a line such as `repositoryHost: forgejo`; the choices are `github`, `gitlab`, `forgejo` and `other`.',
      ],
    ],
    fixed: {
      'archive.yaml': `${validArchive['archive.yaml']}repository: https://code.example.org/bells/archive\nrepositoryHost: forgejo\n`,
    },
  },
];
