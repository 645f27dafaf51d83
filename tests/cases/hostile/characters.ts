import { type RefusedCase, TALK, withAbstract, withLines, withSpeakers, withTitle, withTrack } from '../case.ts';

/** Characters that hide or turn what a text says, or that would stop the build. */
export const characters: readonly RefusedCase[] = [
  {
    what: 'a title that reads backwards',
    files: withTitle('title: Fog \u202Efdp.exe'),
    problems: [
      [
        `${TALK}:2:12 unwanted-character`,
        'There is an invisible character that turns the direction of the text (U+202E) here.',
        'Delete it; if you cannot see what to delete, write `fdp.exe` again.',
      ],
    ],
  },
  {
    what: 'a title that reads backwards by YAML',
    files: withTitle('title: "Fog \\u202Efdp.exe"'),
    problems: [
      [
        `${TALK}:2:8 untidy-text`,
        '`title` has an invisible character that turns the direction of the text (U+202E).',
        'Write `Fog fdp.exe`.',
      ],
    ],
  },
  {
    what: 'a comment that hides what it ends with',
    files: withLines('duration: 45 # \u202Etiny\u2066\n'),
    problems: [
      [
        `${TALK}:5:16 unwanted-character`,
        'There is an invisible character that turns the direction of the text (U+202E) here.',
        'Delete it; if you cannot see what to delete, write `tiny` again.',
      ],
    ],
  },
  {
    what: 'an abstract that reads backwards',
    files: withAbstract('Pay to \u202Egro.live\u202C now.\n'),
    problems: [
      [
        `${TALK}:7:8 unwanted-character`,
        'There is an invisible character that turns the direction of the text (U+202E) here.',
        'Delete it; if you cannot see what to delete, write `gro.live` again.',
      ],
    ],
  },
  {
    what: 'an abstract that reads backwards by entities',
    files: withAbstract('Pay to &#x202E;gro.live now.\n'),
    problems: [
      [
        `${TALK}:7:8 unwanted-entity`,
        '`&#x202E;` stands for an invisible character that turns the direction of the text (U+202E).',
        'Delete it.',
      ],
    ],
  },
  {
    what: 'a link title that reads backwards',
    files: withAbstract('[fog](https://example.org/ "&#8238;gro.live")\n'),
    problems: [
      [
        `${TALK}:7:29 unwanted-entity`,
        '`&#8238;` stands for an invisible character that turns the direction of the text (U+202E).',
        'Delete it.',
      ],
    ],
  },
  {
    what: 'code that reads backwards',
    files: withAbstract('```js\nif (admin\u202E\u2066) {\n```\n'),
    problems: [
      [
        `${TALK}:8:10 unwanted-character`,
        'There is an invisible character that turns the direction of the text (U+202E) here.',
        'Delete it; if you cannot see what to delete, write `(admin)` again.',
      ],
    ],
  },
  {
    what: 'a message in tag characters',
    files: withAbstract('Fog.\u{E0049}\u{E0067}\u{E006E}\u{E006F}\u{E0072}\u{E0065}\n'),
    problems: [
      [
        `${TALK}:7:5 unwanted-character`,
        'There is an invisible character (U+E0049) here.',
        'Delete it; if you cannot see what to delete, write `Fog.` again.',
      ],
    ],
  },
  {
    what: 'a message in forms of an emoji',
    files: withTitle('title: Fog 😀\u{E0138}\u{E0155}\u{E015C}'),
    problems: [
      [
        `${TALK}:2:14 unwanted-character`,
        'There is an invisible character (U+E0138) here.',
        'Delete it; if you cannot see what to delete, write `😀` again.',
      ],
    ],
  },
  {
    what: 'tag characters after a flag that go on',
    files: withTitle(
      'title: 🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E0067}\u{E0067}\u{E0067}\u{E0067}\u{E007F}',
    ),
    problems: [
      [
        `${TALK}:2:10 unwanted-character`,
        'There is an invisible character (U+E0067) here.',
        'Delete it; if you cannot see what to delete, write `🏴` again.',
      ],
    ],
  },
  {
    what: 'half a character in a name',
    files: withSpeakers('speakers: [{ name: "Ada\\uD800" }]\n'),
    problems: [[`${TALK}:4:20 untidy-text`, '`name` has half a character (U+D800).', 'Write `Ada`.']],
  },
  {
    what: 'half a character in a company',
    files: withSpeakers('speakers: [{ name: Ada, company: "\\uDFFFAcme" }]\n'),
    problems: [[`${TALK}:4:34 untidy-text`, '`company` has half a character (U+DFFF).', 'Write `Acme`.']],
  },
  {
    what: 'half a character in a track',
    files: withTrack('track: "\\uD83Dmain"'),
    problems: [[`${TALK}:3:8 unknown-track`, 'There is no track `�main` at this event.', 'Did you mean `main`?']],
  },
  {
    what: 'half a character in an abstract',
    files: withAbstract('Fog &#xDC00;\n'),
    problems: [[`${TALK}:7:5 unwanted-entity`, '`&#xDC00;` stands for no character.', 'Delete it.']],
  },
  {
    what: 'half a character in the key of a value',
    files: withLines('"\\uD800": 1\n'),
    problems: [
      [
        `${TALK}:5:1 unknown-key`,
        'A session has no key `�`.',
        'Its keys are `title`, `track`, `speakers`, `format`, `level`, `language`, `start`, `duration`, `room`, `topics`, `slides`, `video`, `recorded`, `links`, `license`, `added`, `importId` and `order`.',
      ],
    ],
  },
  {
    what: 'a name that looks like another',
    files: withSpeakers('speakers: [{ name: Ada Lovelace }, { name: Adа Lovelace }]\n'),
    problems: [
      [
        `${TALK}:4:44 mixed-scripts`,
        '`name` has letters of two alphabets in one word: in “Adа”, “а” is Cyrillic, and other letters are Latin.',
        'Write `Ada Lovelace`.',
      ],
    ],
  },
  {
    what: 'a name that differs by an invisible letter',
    files: withSpeakers('speakers: [{ name: "Ada\\u3164Lovelace" }]\n'),
    problems: [[`${TALK}:4:20 untidy-text`, '`name` has an invisible character (U+3164).', 'Write `Ada Lovelace`.']],
  },
  {
    what: 'a host that looks like another',
    files: withAbstract('[fog](https://exаmple.org/)\n'),
    problems: [
      [
        `${TALK}:7:1 bad-url`,
        '`https://exаmple.org/` cannot be a link: “а” in “exаmple” is Cyrillic, and other letters are Latin.',
        'Write `https://example.org/`.',
      ],
    ],
  },
  {
    what: 'a script in a title',
    files: withTitle('title: <script>alert(1)</script>'),
    problems: [
      [`${TALK}:2:8 untidy-text`, '`title` has the HTML tag “<script>”, which is shown as it is.', 'Write `alert(1)`.'],
    ],
  },
  {
    what: 'a picture that runs code in a title',
    files: withTitle('title: Fog <img src=x onerror=alert(1)>'),
    problems: [
      [`${TALK}:2:8 untidy-text`, '`title` has the HTML tag “<img>”, which is shown as it is.', 'Write `Fog`.'],
    ],
  },
  {
    what: 'a script in the link of a name',
    files: withSpeakers('speakers: [{ name: "<a href=\'javascript:alert(1)\'>Ada</a>" }]\n'),
    problems: [[`${TALK}:4:20 untidy-text`, '`name` has the HTML tag “<a>”, which is shown as it is.', 'Write `Ada`.']],
  },
  {
    what: 'marks that cover the lines around them',
    files: withTitle(`title: Fo${'\u0334\u0335\u0336\u0337\u0338'.repeat(20)}g`),
    problems: [
      [
        `${TALK}:2:10 unwanted-character`,
        'There are too many marks on one letter here.',
        'Delete them; if you cannot see what to delete, write `Fog` again.',
      ],
    ],
  },
  {
    what: 'a control sequence of terminals by YAML',
    files: withTitle('title: "Fog \\e[31mred"'),
    problems: [
      [
        `${TALK}:2:8 needs-quotes`,
        '`"Fog \\e[31mred"` cannot be read as it is: between double quotes a backslash has a special meaning.',
        "Write `'Fog \\e[31mred'`.",
      ],
    ],
  },
];
