import { type Mistake, TALK, withAbstract, withLines, withSpeakers, withTitle, withTrack } from '../case.ts';

/** Characters that are not what they seem, or that nobody sees. */
export const characters: readonly Mistake[] = [
  {
    what: 'a zero-width space in a word',
    files: withAbstract('The fog\u200Bhorn.\n'),
    problems: [
      [
        `${TALK}:7:8 unwanted-character`,
        'There is an invisible character (U+200B) here.',
        'Delete it; if you cannot see what to delete, write `foghorn.` again.',
      ],
    ],
    fixed: withAbstract('The foghorn.\n'),
  },
  {
    what: 'a zero-width space after the last word',
    files: withAbstract('The foghorn.\u200B\n'),
    problems: [
      [
        `${TALK}:7:13 unwanted-character`,
        'There is an invisible character (U+200B) here.',
        'Delete it; if you cannot see what to delete, write `foghorn.` again.',
      ],
    ],
    fixed: withAbstract('The foghorn.\n'),
  },
  {
    what: 'a byte order mark where two files were joined',
    files: withAbstract('One.\n\n\uFEFFTwo.\n'),
    problems: [
      [
        `${TALK}:9:1 unwanted-character`,
        'There is an invisible character (U+FEFF) here.',
        'Delete it; if you cannot see what to delete, write `Two.` again.',
      ],
    ],
    fixed: withAbstract('One.\n\nTwo.\n'),
  },
  {
    what: 'a word joiner',
    files: withAbstract('fog\u2060horn\n'),
    problems: [
      [
        `${TALK}:7:4 unwanted-character`,
        'There is an invisible character (U+2060) here.',
        'Delete it; if you cannot see what to delete, write `foghorn` again.',
      ],
    ],
    fixed: withAbstract('foghorn\n'),
  },
  {
    what: 'a joiner between Latin letters',
    files: withAbstract('fog\u200Dhorn\n'),
    problems: [
      [
        `${TALK}:7:4 unwanted-character`,
        'There is an invisible character (U+200D) here.',
        'Delete it; if you cannot see what to delete, write `foghorn` again.',
      ],
    ],
    fixed: withAbstract('foghorn\n'),
  },
  {
    what: 'a non-joiner between Latin letters',
    files: withAbstract('fog\u200Chorn\n'),
    problems: [
      [
        `${TALK}:7:4 unwanted-character`,
        'There is an invisible character (U+200C) here.',
        'Delete it; if you cannot see what to delete, write `foghorn` again.',
      ],
    ],
    fixed: withAbstract('foghorn\n'),
  },
  {
    what: 'two invisible characters on one line',
    files: withAbstract('\u200BThe fog\u200Bhorn.\n'),
    problems: [
      [
        `${TALK}:7:1 unwanted-character`,
        'There is an invisible character (U+200B) here.',
        'Delete it; if you cannot see what to delete, write `The` again.',
      ],
    ],
    fixed: withAbstract('The foghorn.\n'),
  },
  {
    what: 'a mark of direction in an English text',
    files: withAbstract('The foghorn.\u200E\n'),
    problems: [
      [
        `${TALK}:7:13 unwanted-character`,
        'There is an invisible character (U+200E) here.',
        'Delete it; if you cannot see what to delete, write `foghorn.` again.',
      ],
    ],
    fixed: withAbstract('The foghorn.\n'),
  },
  {
    what: 'a word between marks that turn its direction',
    files: withAbstract('The \u2067fog\u2069 horn.\n'),
    problems: [
      [
        `${TALK}:7:5 unwanted-character`,
        'There is an invisible character that turns the direction of the text (U+2067) here.',
        'Delete it; if you cannot see what to delete, write `fog` again.',
      ],
    ],
    fixed: withAbstract('The fog horn.\n'),
  },
  {
    what: 'an icon of a font of its own',
    files: withAbstract('\uF0E0 Write to us.\n'),
    problems: [
      [
        `${TALK}:7:1 unwanted-character`,
        'There is a character that other computers do not show (U+F0E0) here.',
        'Delete it, or write what it shows as a word.',
      ],
    ],
    fixed: withAbstract('Write to us.\n'),
  },
  {
    what: 'the place of a picture that was not copied',
    files: withAbstract('\uFFFCThe foghorn.\n'),
    problems: [
      [
        `${TALK}:7:1 unwanted-character`,
        'There is a character that other computers do not show (U+FFFC) here.',
        'Delete it, or write what it shows as a word.',
      ],
    ],
    fixed: withAbstract('The foghorn.\n'),
  },
  {
    what: 'a Hangul letter that shows nothing',
    files: withAbstract('fog\u3164horn\n'),
    problems: [
      [
        `${TALK}:7:4 unwanted-character`,
        'There is an invisible character (U+3164) here.',
        'Delete it; if you cannot see what to delete, write `fog horn` again.',
      ],
    ],
    fixed: withAbstract('fog horn\n'),
  },
  {
    what: 'an empty Braille sign as a space',
    files: withAbstract('fog\u2800horn\n'),
    problems: [
      [
        `${TALK}:7:4 unwanted-character`,
        'There is an invisible character (U+2800) here.',
        'Delete it; if you cannot see what to delete, write `fog horn` again.',
      ],
    ],
    fixed: withAbstract('fog horn\n'),
  },
  {
    what: 'a zero-width space as a named entity',
    files: withAbstract('fog&ZeroWidthSpace;horn\n'),
    problems: [
      [`${TALK}:7:4 unwanted-entity`, '`&ZeroWidthSpace;` stands for an invisible character (U+200B).', 'Delete it.'],
    ],
    fixed: withAbstract('foghorn\n'),
  },
  {
    what: 'a zero-width space as an entity',
    files: withAbstract('fog&#8203;horn\n'),
    problems: [[`${TALK}:7:4 unwanted-entity`, '`&#8203;` stands for an invisible character (U+200B).', 'Delete it.']],
    fixed: withAbstract('foghorn\n'),
  },
  {
    what: 'an entity of no character',
    files: withAbstract('fog&#xD800;horn\n'),
    problems: [[`${TALK}:7:4 unwanted-entity`, '`&#xD800;` stands for no character.', 'Delete it.']],
    fixed: withAbstract('foghorn\n'),
  },
  {
    what: 'an entity of half an emoji',
    files: withAbstract('fog &#xD83D; horn\n'),
    problems: [[`${TALK}:7:5 unwanted-entity`, '`&#xD83D;` stands for no character.', 'Delete it.']],
    fixed: withAbstract('fog horn\n'),
  },
  {
    what: 'an invisible character in code',
    files: withAbstract('`the fog\u200Bhorn sounds`\n'),
    problems: [
      [
        `${TALK}:7:9 unwanted-character`,
        'There is an invisible character (U+200B) here.',
        'Delete it; if you cannot see what to delete, write `foghorn` again.',
      ],
    ],
    fixed: withAbstract('`the foghorn sounds`\n'),
  },
  {
    what: 'an invisible character in an address of a link',
    files: withAbstract('[fog](https://example.org/fog\u200Bhorn)\n'),
    problems: [
      [
        `${TALK}:7:30 unwanted-character`,
        'There is an invisible character (U+200B) here.',
        'Delete it; if you cannot see what to delete, write `[fog](https://example.org/foghorn)` again.',
      ],
    ],
    fixed: withAbstract('[fog](https://example.org/foghorn)\n'),
  },
  {
    what: 'marks piled up on letters',
    files: withAbstract('f\u0321\u0322\u0336\u0337\u0338\u030Dog\n'),
    problems: [
      [
        `${TALK}:7:2 unwanted-character`,
        'There are too many marks on one letter here.',
        'Delete them; if you cannot see what to delete, write `fog` again.',
      ],
    ],
    fixed: withAbstract('fog\n'),
  },
  {
    what: 'a form of emoji after a letter',
    files: withAbstract('fog\uFE0F\n'),
    problems: [
      [
        `${TALK}:7:4 unwanted-character`,
        'There is an invisible character (U+FE0F) here.',
        'Delete it; if you cannot see what to delete, write `fog` again.',
      ],
    ],
    fixed: withAbstract('fog\n'),
  },
  {
    what: 'an emoji with two forms',
    files: withAbstract('☎\uFE0F\uFE0F fog\n'),
    problems: [
      [
        `${TALK}:7:3 unwanted-character`,
        'There is an invisible character (U+FE0F) here.',
        'Delete it; if you cannot see what to delete, write `☎️` again.',
      ],
    ],
    fixed: withAbstract('☎\uFE0F fog\n'),
  },
  {
    what: 'half a family',
    files: withAbstract('👩\u200D fog\n'),
    problems: [
      [
        `${TALK}:7:3 unwanted-character`,
        'There is an invisible character (U+200D) here.',
        'Delete it; if you cannot see what to delete, write `👩` again.',
      ],
    ],
    fixed: withAbstract('👩 fog\n'),
  },
  {
    what: 'a zero-width space in a title',
    files: withTitle('title: Fog\u200B horns'),
    problems: [
      [
        `${TALK}:2:11 unwanted-character`,
        'There is an invisible character (U+200B) here.',
        'Delete it; if you cannot see what to delete, write `Fog` again.',
      ],
    ],
    fixed: withTitle('title: Fog horns'),
  },
  {
    what: 'a zero-width space before a title',
    files: withTitle('title: \u200BFog horns'),
    problems: [
      [
        `${TALK}:2:8 unwanted-character`,
        'There is an invisible character (U+200B) here.',
        'Delete it; if you cannot see what to delete, write `Fog` again.',
      ],
    ],
    fixed: withTitle('title: Fog horns'),
  },
  {
    what: 'a zero-width space in a key',
    files: withTitle('ti\u200Btle: Fog horns'),
    problems: [
      [
        `${TALK}:2:3 unwanted-character`,
        'There is an invisible character (U+200B) here.',
        'Delete it; if you cannot see what to delete, write `title:` again.',
      ],
    ],
    fixed: withTitle('title: Fog horns'),
  },
  {
    what: 'a zero-width space after a colon',
    files: withTitle('title:\u200B Fog horns'),
    problems: [
      [
        `${TALK}:2:7 unwanted-character`,
        'There is an invisible character (U+200B) here.',
        'Delete it; if you cannot see what to delete, write `title:` again.',
      ],
    ],
    fixed: withTitle('title: Fog horns'),
  },
  {
    what: 'a zero-width space of YAML',
    files: withTitle('title: "Fog\\u200B horns"'),
    problems: [[`${TALK}:2:8 untidy-text`, '`title` has an invisible character (U+200B).', 'Write `Fog horns`.']],
  },
  {
    what: 'half a character of YAML',
    files: withTitle('title: "Fog\\uD800 horns"'),
    problems: [[`${TALK}:2:8 untidy-text`, '`title` has half a character (U+D800).', 'Write `Fog horns`.']],
  },
  {
    what: 'a character of no language of YAML',
    files: withTitle('title: "Fog\\uFFFE horns"'),
    problems: [
      [
        `${TALK}:2:8 untidy-text`,
        '`title` has a character that other computers do not show (U+FFFE).',
        'Write `Fog horns`.',
      ],
    ],
  },
  {
    what: 'a title of half a character',
    files: withTitle('title: "\\uDC00"'),
    problems: [[`${TALK}:2:8 untidy-text`, '`title` has half a character (U+DC00).', 'Write some text.']],
    fixed: withTitle('title: Fog'),
  },
  {
    what: 'a soft hyphen in a title',
    files: withTitle('title: Nebel\u00ADhorn'),
    problems: [[`${TALK}:2:8 untidy-text`, '`title` has an invisible character (U+00AD).', 'Write `Nebelhorn`.']],
  },
  {
    what: 'a mark of direction of YAML in an English title',
    files: withTitle('title: "Fog\\u200E horns"'),
    problems: [[`${TALK}:2:8 untidy-text`, '`title` has an invisible character (U+200E).', 'Write `Fog horns`.']],
  },
  {
    what: 'an invisible character of YAML in a name',
    files: withSpeakers('speakers: [{ name: "Ada\\u2060 Lovelace" }]\n'),
    problems: [[`${TALK}:4:20 untidy-text`, '`name` has an invisible character (U+2060).', 'Write `Ada Lovelace`.']],
  },
  {
    what: 'a soft hyphen in a name',
    files: withSpeakers('speakers: [{ name: Ada Love\u00ADlace }]\n'),
    problems: [[`${TALK}:4:20 untidy-text`, '`name` has an invisible character (U+00AD).', 'Write `Ada Lovelace`.']],
  },
  {
    what: 'a zero-width space after a track',
    files: withTrack('track: main\u200B'),
    problems: [
      [
        `${TALK}:3:12 unwanted-character`,
        'There is an invisible character (U+200B) here.',
        'Delete it; if you cannot see what to delete, write `main` again.',
      ],
    ],
    fixed: withTrack('track: main'),
  },
  {
    what: 'a zero-width space after a number',
    files: withLines('duration: 45\u200B\n'),
    problems: [
      [
        `${TALK}:5:13 unwanted-character`,
        'There is an invisible character (U+200B) here.',
        'Delete it; if you cannot see what to delete, write `45` again.',
      ],
    ],
    fixed: withLines('duration: 45\n'),
  },
  {
    what: 'a zero-width space in an address',
    files: withLines('slides: https://example.org/fog\u200Bhorn\n'),
    problems: [
      [
        `${TALK}:5:32 unwanted-character`,
        'There is an invisible character (U+200B) here.',
        'Delete it; if you cannot see what to delete, write `https://example.org/foghorn` again.',
      ],
    ],
    fixed: withLines('slides: https://example.org/foghorn\n'),
  },
  {
    what: 'a zero-width space of YAML in an address',
    files: withLines('slides: "https://example.org/fog\\u200Bhorn"\n'),
    problems: [
      [
        `${TALK}:5:9 bad-url`,
        '`https://example.org/fog\u200Bhorn` cannot be a link: it has an invisible character (U+200B).',
        'Write `https://example.org/foghorn`.',
      ],
    ],
  },
  {
    what: 'half a character in an address',
    files: withLines('slides: "https://example.org/fog\\uD800"\n'),
    problems: [
      [
        `${TALK}:5:9 bad-url`,
        '`https://example.org/fog�` cannot be a link: it has half a character (U+D800).',
        'Write `https://example.org/fog`.',
      ],
    ],
  },
  {
    what: 'a Cyrillic letter in the host of an address',
    files: withLines('slides: https://exаmple.org/fog\n'),
    problems: [
      [
        `${TALK}:5:9 bad-url`,
        '`https://exаmple.org/fog` cannot be a link: “а” in “exаmple” is Cyrillic, and other letters are Latin.',
        'Write `https://example.org/fog`.',
      ],
    ],
  },
  {
    what: 'a Cyrillic letter in a name',
    files: withSpeakers('speakers: [{ name: Adа Lovelace }]\n'),
    problems: [
      [
        `${TALK}:4:20 mixed-scripts`,
        '`name` has letters of two alphabets in one word: in “Adа”, “а” is Cyrillic, and other letters are Latin.',
        'Write `Ada Lovelace`.',
      ],
    ],
  },
  {
    what: 'several Cyrillic letters in a name',
    files: withSpeakers('speakers: [{ name: Аdа Lovelaсe }]\n'),
    problems: [
      [
        `${TALK}:4:20 mixed-scripts`,
        '`name` has letters of two alphabets in one word: in “Аdа”, “А”, “а” are Cyrillic, and other letters are Latin.',
        'Write `Ada Lovelace`.',
      ],
    ],
  },
  {
    what: 'a Latin letter in a Cyrillic name',
    files: withSpeakers('speakers: [{ name: Сергeй Иванов }]\n'),
    problems: [
      [
        `${TALK}:4:20 mixed-scripts`,
        '`name` has letters of two alphabets in one word: in “Сергeй”, “e” is Latin, and other letters are Cyrillic.',
        'Write `Сергей Иванов`.',
      ],
    ],
  },
  {
    what: 'a Greek letter in a name',
    files: withSpeakers('speakers: [{ name: Αda Lovelace }]\n'),
    problems: [
      [
        `${TALK}:4:20 mixed-scripts`,
        '`name` has letters of two alphabets in one word: in “Αda”, “Α” is Greek, and other letters are Latin.',
        'Write `Ada Lovelace`.',
      ],
    ],
  },
  {
    what: 'a Cyrillic letter in the name of a company',
    files: withSpeakers('speakers: [{ name: Ada Lovelace, company: Aсme }]\n'),
    problems: [
      [
        `${TALK}:4:43 mixed-scripts`,
        '`company` has letters of two alphabets in one word: in “Aсme”, “с” is Cyrillic, and other letters are Latin.',
        'Write `Acme`.',
      ],
    ],
  },
  {
    what: 'a Cyrillic letter that looks like no Latin letter',
    files: withSpeakers('speakers: [{ name: Дmitri Ivanov }]\n'),
    problems: [
      [
        `${TALK}:4:20 mixed-scripts`,
        '`name` has letters of two alphabets in one word: in “Дmitri”, “Д” is Cyrillic, and other letters are Latin.',
        'Write the word again, in one alphabet.',
      ],
    ],
    fixed: withSpeakers('speakers: [{ name: Dmitri Ivanov }]\n'),
  },
  {
    what: 'a Cyrillic letter in a title',
    files: withTitle('title: Kafkа and fog'),
    problems: [
      [
        `${TALK}:2:8 mixed-scripts`,
        '`title` has letters of two alphabets in one word: in “Kafkа”, “а” is Cyrillic, and other letters are Latin.',
        'Write `Kafka and fog`.',
      ],
    ],
  },
  {
    what: 'a Latin letter in a Russian title',
    files: withTitle('title: Маяки и тумaн'),
    problems: [
      [
        `${TALK}:2:8 mixed-scripts`,
        '`title` has letters of two alphabets in one word: in “тумaн”, “a” is Latin, and other letters are Cyrillic.',
        'Write `Маяки и туман`.',
      ],
    ],
  },
  {
    what: 'a Greek letter in a title',
    files: withTitle('title: Τides'),
    problems: [
      [
        `${TALK}:2:8 mixed-scripts`,
        '`title` has letters of two alphabets in one word: in “Τides”, “Τ” is Greek, and other letters are Latin.',
        'Write `Tides`.',
      ],
    ],
  },
  {
    what: 'an invisible character in a topic',
    files: { 'topics/optics.yaml': 'title: Optics\ndescription: How light\u200B bends.\n' },
    problems: [
      [
        'topics/optics.yaml:2:23 unwanted-character',
        'There is an invisible character (U+200B) here.',
        'Delete it; if you cannot see what to delete, write `light` again.',
      ],
    ],
    fixed: { 'topics/optics.yaml': 'title: Optics\ndescription: How light bends.\n' },
  },
  {
    what: 'an invisible character in a comment',
    files: { 'topics/optics.yaml': '# \u202Enote\ntitle: Optics\ndescription: How light bends.\n' },
    problems: [
      [
        'topics/optics.yaml:1:3 unwanted-character',
        'There is an invisible character that turns the direction of the text (U+202E) here.',
        'Delete it; if you cannot see what to delete, write `note` again.',
      ],
    ],
    fixed: { 'topics/optics.yaml': '# note\ntitle: Optics\ndescription: How light bends.\n' },
  },
];
