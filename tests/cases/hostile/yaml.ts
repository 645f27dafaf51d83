import { type RefusedCase, TALK, withLines, withTitle } from '../case.ts';

/** YAML that is meant to run code, or to take all memory. */
export const yaml: readonly RefusedCase[] = [
  {
    what: 'a function',
    files: withTitle('title: !!js/function "function () { process.exit() }"'),
    problems: [
      [
        `${TALK}:2:8 needs-quotes`,
        '`!!js/function "function () { process.exit() }"` cannot be read as it is: text that begins with `!` needs quotes.',
        'Write `\'!!js/function "function () { process.exit() }"\'`.',
      ],
    ],
  },
  {
    what: 'a tag of Python',
    files: withTitle('title: !!python/object/apply:os.system ["ls"]'),
    problems: [
      [
        `${TALK}:2:8 needs-quotes`,
        '`!!python/object/apply:os.system ["ls"]` cannot be read as it is: text that begins with `!` needs quotes.',
        'Write `\'!!python/object/apply:os.system ["ls"]\'`.',
      ],
    ],
  },
  {
    what: 'bytes',
    files: withTitle('title: !!binary aGVsbG8='),
    problems: [
      [
        `${TALK}:2:8 needs-quotes`,
        '`!!binary aGVsbG8=` cannot be read as it is: text that begins with `!` needs quotes.',
        'Write `"!!binary aGVsbG8="`.',
      ],
    ],
  },
  {
    what: 'a set',
    files: withTitle('title: !!set { a, b }'),
    problems: [
      [
        `${TALK}:2:8 needs-quotes`,
        '`!!set { a, b }` cannot be read as it is: text that begins with `!` needs quotes.',
        'Write `"!!set { a, b }"`.',
      ],
    ],
  },
  {
    what: 'a tag of its own',
    files: withLines('order: !run 1\n'),
    problems: [
      [
        `${TALK}:5:8 needs-quotes`,
        '`!run 1` cannot be read as it is: text that begins with `!` needs quotes.',
        'Write `"!run 1"`.',
      ],
    ],
  },
  {
    what: 'aliases of aliases',
    files: withLines('a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n'),
    problems: [
      [
        `${TALK}:5:4 needs-quotes`,
        '`&a [x, x]` cannot be read as it is: text that begins with `&` needs quotes.',
        'Write `"&a [x, x]"`.',
      ],
      [
        `${TALK}:6:4 needs-quotes`,
        '`&b [*a, *a]` cannot be read as it is: text that begins with `&` needs quotes.',
        'Write `"&b [*a, *a]"`.',
      ],
      [
        `${TALK}:7:4 needs-quotes`,
        '`&c [*b, *b]` cannot be read as it is: text that begins with `&` needs quotes.',
        'Write `"&c [*b, *b]"`.',
      ],
    ],
  },
  {
    what: 'an alias of itself',
    files: withLines('topics: &a [*a]\n'),
    problems: [
      [
        `${TALK}:5:9 bad-yaml`,
        'This cannot be read as YAML: text without quotes cannot begin with `&`.',
        'Put the text in quotes, as in `title: "Time: a history"`.',
      ],
    ],
  },
  {
    what: 'a key that takes over another group',
    files: withLines('<<: *a\n'),
    problems: [
      [
        `${TALK}:5:1 bad-yaml`,
        'This cannot be read as YAML: a group of keys cannot take over those of another (`<<`).',
        'Write all its keys here.',
      ],
    ],
  },
  {
    what: 'the prototype',
    files: withLines('__proto__: { polluted: true }\n'),
    problems: [
      [
        `${TALK}:5:1 unknown-key`,
        'A session has no key `__proto__`.',
        'Its keys are `title`, `track`, `speakers`, `format`, `level`, `language`, `start`, `duration`, `room`, `topics`, `slides`, `video`, `recorded`, `links`, `license`, `added`, `importId` and `order`.',
      ],
    ],
  },
  {
    what: 'the constructor',
    files: withLines('constructor: { prototype: { polluted: true } }\n'),
    problems: [
      [
        `${TALK}:5:1 unknown-key`,
        'A session has no key `constructor`.',
        'Its keys are `title`, `track`, `speakers`, `format`, `level`, `language`, `start`, `duration`, `room`, `topics`, `slides`, `video`, `recorded`, `links`, `license`, `added`, `importId` and `order`.',
      ],
    ],
  },
  {
    what: 'a directive',
    files: { 'topics/optics.yaml': '%TAG ! tag:evil.example,2024:\n---\ntitle: !x Optics\ndescription: Light.\n' },
    problems: [
      [
        'topics/optics.yaml:3:8 needs-quotes',
        '`!x Optics` cannot be read as it is: text that begins with `!` needs quotes.',
        'Write `"!x Optics"`.',
      ],
    ],
  },
  {
    what: 'two documents',
    files: { 'topics/optics.yaml': 'title: Optics\ndescription: Light.\n---\ntitle: Evil\n' },
    problems: [
      [
        'topics/optics.yaml:3:1 bad-yaml',
        'This cannot be read as YAML: a line `---` ends the keys here, and more follows.',
        'Remove the line `---`.',
      ],
    ],
  },
  {
    what: 'a key that is a group',
    files: withLines('? { a: 1 }\n: b\n'),
    problems: [
      [
        `${TALK}:5:3 bad-yaml`,
        'This cannot be read as YAML: a key can be only a word.',
        'Write the key, a colon, a space and the value, as in `title: How we test`.',
      ],
    ],
  },
  {
    what: 'brackets without end',
    files: withTitle(`title: ${'['.repeat(3000)}`),
    problems: [
      [
        `${TALK}:2:108 bad-yaml`,
        'This cannot be read as YAML: values are nested too deep.',
        'Write it with fewer levels.',
      ],
    ],
  },
  {
    what: 'braces in braces',
    files: withLines(`room: ${'{ a: '.repeat(2000)}\n`),
    problems: [
      [
        `${TALK}:5:507 bad-yaml`,
        'This cannot be read as YAML: values are nested too deep.',
        'Write it with fewer levels.',
      ],
    ],
  },
];
