import { type Mistake, TALK, withLines, withSpeakers, withTitle } from '../case.ts';

/** Front matter that YAML reads differently than it was meant. */
export const yaml: readonly Mistake[] = [
  {
    what: 'a title that begins with a bracket',
    files: withTitle('title: [W] A talk about lamps'),
    problems: [
      [
        `${TALK}:2:8 needs-quotes`,
        '`[W] A talk about lamps` cannot be read as it is: text that begins with `[` needs quotes.',
        'Write `"[W] A talk about lamps"`.',
      ],
    ],
  },
  {
    what: 'a title in brackets',
    files: withTitle('title: [W]'),
    problems: [
      [
        `${TALK}:2:8 needs-quotes`,
        '`[W]` cannot be read as it is: square brackets make a list; text needs quotes.',
        'Write `"[W]"`.',
      ],
    ],
  },
  {
    what: 'a title in curly brackets',
    files: withTitle('title: {lamps}'),
    problems: [
      [
        `${TALK}:2:8 needs-quotes`,
        '`{lamps}` cannot be read as it is: without quotes it is read as a group of keys.',
        'Write `"{lamps}"`.',
      ],
    ],
  },
  {
    what: 'a title with a placeholder of a template',
    files: withTitle('title: {{ title }}'),
    problems: [
      [
        `${TALK}:2:8 needs-quotes`,
        '`{{ title }}` cannot be read as it is: text that begins with `{` needs quotes.',
        'Write `"{{ title }}"`.',
      ],
    ],
  },
  {
    what: 'a title that begins with a vertical line',
    files: withTitle('title: | lamps'),
    problems: [
      [
        `${TALK}:2:8 needs-quotes`,
        '`| lamps` cannot be read as it is: text that begins with `|` needs quotes.',
        'Write `"| lamps"`.',
      ],
    ],
  },
  {
    what: 'a title that is only a vertical line',
    files: withTitle('title: |'),
    problems: [
      [
        `${TALK}:2:8 needs-quotes`,
        '`|` cannot be read as it is: text that begins with `|` needs quotes.',
        'Write `"|"`.',
      ],
    ],
  },
  {
    what: 'a title that begins with >',
    files: withTitle('title: > lamps'),
    problems: [
      [
        `${TALK}:2:8 needs-quotes`,
        '`> lamps` cannot be read as it is: text that begins with `>` needs quotes.',
        'Write `"> lamps"`.',
      ],
    ],
  },
  {
    what: 'a title that begins with a hyphen',
    files: withTitle('title: - lamps'),
    problems: [
      [
        `${TALK}:2:8 needs-quotes`,
        '`- lamps` cannot be read as it is: text that begins with `-` needs quotes.',
        'Write `"- lamps"`.',
      ],
    ],
  },
  {
    what: 'a title that begins with #',
    files: withTitle('title: #lamps'),
    problems: [
      [
        `${TALK}:2:8 lost-after-hash`,
        'What follows `#` is read as a comment here, and lost.',
        'Put the whole text in quotes: `"#lamps"`. If it is a comment, put it on a line of its own.',
      ],
    ],
    fixed: withTitle('title: "#lamps"'),
  },
  {
    what: 'a title that begins with @',
    files: withTitle('title: @home with lamps'),
    problems: [
      [
        `${TALK}:2:8 needs-quotes`,
        '`@home with lamps` cannot be read as it is: text that begins with `@` needs quotes.',
        'Write `"@home with lamps"`.',
      ],
    ],
  },
  {
    what: 'a title that begins with code',
    files: withTitle('title: `lamp` and `wick`'),
    problems: [
      [
        `${TALK}:2:8 needs-quotes`,
        '`` `lamp` and `wick` `` cannot be read as it is: text that begins with ``` needs quotes.',
        'Write `` "`lamp` and `wick`" ``.',
      ],
    ],
  },
  {
    what: 'a title that begins with %',
    files: withTitle('title: %d lamps'),
    problems: [
      [
        `${TALK}:2:8 needs-quotes`,
        '`%d lamps` cannot be read as it is: text that begins with `%` needs quotes.',
        'Write `"%d lamps"`.',
      ],
    ],
  },
  {
    what: 'a title that begins with &',
    files: withTitle('title: & lamps'),
    problems: [
      [
        `${TALK}:2:8 needs-quotes`,
        '`& lamps` cannot be read as it is: text that begins with `&` needs quotes.',
        'Write `"& lamps"`.',
      ],
    ],
  },
  {
    what: 'a title that begins with emphasis',
    files: withTitle('title: *All* lamps'),
    problems: [
      [
        `${TALK}:2:8 needs-quotes`,
        '`*All* lamps` cannot be read as it is: text that begins with `*` needs quotes.',
        'Write `"*All* lamps"`.',
      ],
    ],
  },
  {
    what: 'a title that begins with !',
    files: withTitle('title: !important: lamps'),
    problems: [
      [
        `${TALK}:2:8 needs-quotes`,
        '`!important: lamps` cannot be read as it is: text that begins with `!` needs quotes.',
        'Write `"!important: lamps"`.',
      ],
    ],
  },
  {
    what: 'a title that begins with ?',
    files: withTitle('title: ? lamps'),
    problems: [
      [
        `${TALK}:2:8 needs-quotes`,
        '`? lamps` cannot be read as it is: text that begins with `?` needs quotes.',
        'Write `"? lamps"`.',
      ],
    ],
  },
  {
    what: 'a title that begins with a comma',
    files: withTitle('title: , lamps'),
    problems: [
      [
        `${TALK}:2:8 needs-quotes`,
        '`, lamps` cannot be read as it is: text that begins with `,` needs quotes.',
        'Write `", lamps"`.',
      ],
    ],
  },
  {
    what: 'a title with a word in quotes first',
    files: withTitle('title: "Fog" at sea'),
    problems: [
      [
        `${TALK}:2:8 needs-quotes`,
        '`"Fog" at sea` cannot be read as it is: the second `"` ends the text, and more follows.',
        'Write `\'"Fog" at sea\'`.',
      ],
    ],
  },
  {
    what: 'a title with a word in quotes first and last',
    files: withTitle('title: "Fog" is not "mist"'),
    problems: [
      [
        `${TALK}:2:8 needs-quotes`,
        '`"Fog" is not "mist"` cannot be read as it is: the second `"` ends the text, and more follows.',
        'Write `\'"Fog" is not "mist"\'`.',
      ],
    ],
  },
  {
    what: 'quotes inside quotes',
    files: withTitle('title: "The "best" lamp"'),
    problems: [
      [
        `${TALK}:2:8 needs-quotes`,
        '`"The "best" lamp"` cannot be read as it is: the second `"` ends the text, and more follows.',
        'Write `\'The "best" lamp\'`.',
      ],
    ],
  },
  {
    what: 'an apostrophe inside single quotes',
    files: withTitle("title: 'It's a lamp'"),
    problems: [
      [
        `${TALK}:2:8 needs-quotes`,
        "`'It's a lamp'` cannot be read as it is: the second `'` ends the text, and more follows.",
        'Write `"It\'s a lamp"`.',
      ],
    ],
  },
  {
    what: 'a path of Windows in double quotes',
    files: withTitle('title: "C:\\dir"'),
    problems: [
      [
        `${TALK}:2:8 needs-quotes`,
        '`"C:\\dir"` cannot be read as it is: between double quotes a backslash has a special meaning.',
        "Write `'C:\\dir'`.",
      ],
    ],
  },
  {
    what: 'a path in double quotes of which YAML makes a line break',
    files: withTitle('title: "C:\\new"'),
    problems: [
      [
        `${TALK}:2:8 needs-quotes`,
        '`"C:\\new"` cannot be read as it is: between double quotes a backslash has a special meaning.',
        "Write `'C:\\new'`.",
      ],
    ],
  },
  {
    what: 'a quote that is not closed',
    files: withTitle('title: "Lamps'),
    problems: [
      [
        `${TALK}:2:8 needs-quotes`,
        '`"Lamps` cannot be read as it is: the `"` that opens here is not closed.',
        'Write `"Lamps"`.',
      ],
    ],
  },
  {
    what: 'a single quote that is not closed',
    files: withTitle("title: 'Lamps"),
    problems: [
      [
        `${TALK}:2:8 needs-quotes`,
        "`'Lamps` cannot be read as it is: the `'` that opens here is not closed.",
        "Write `'Lamps'`.",
      ],
    ],
  },
  {
    what: 'a colon in the title',
    files: withTitle('title: Fog: a story'),
    problems: [
      [
        `${TALK}:2:8 needs-quotes`,
        '`Fog: a story` cannot be read as it is: text with a colon and a space needs quotes.',
        'Write `"Fog: a story"`.',
      ],
    ],
  },
  {
    what: 'a colon at the end of the title',
    files: withTitle('title: Fog:'),
    problems: [
      [
        `${TALK}:2:8 needs-quotes`,
        '`Fog:` cannot be read as it is: text with a colon and a space needs quotes.',
        'Write `"Fog:"`.',
      ],
    ],
  },
  {
    what: 'a number sign in the title',
    files: withTitle('title: C # is fun'),
    problems: [
      [
        `${TALK}:2:10 lost-after-hash`,
        'What follows `#` is read as a comment here, and lost.',
        'Put the whole text in quotes: `"C # is fun"`. If it is a comment, put it on a line of its own.',
      ],
    ],
    fixed: withTitle('title: "C # is fun"'),
  },
  {
    what: 'a number sign in a name',
    files: withSpeakers('speakers:\n  - name: Ada #1\n'),
    problems: [
      [
        `${TALK}:5:15 lost-after-hash`,
        'What follows `#` is read as a comment here, and lost.',
        'Put the whole text in quotes: `"Ada #1"`. If it is a comment, put it on a line of its own.',
      ],
    ],
    fixed: withSpeakers('speakers:\n  - name: "Ada #1"\n'),
  },
  {
    what: 'a number sign in the label of a link',
    files: withLines('links:\n  - label: Part #2\n    url: https://example.org/\n'),
    problems: [
      [
        `${TALK}:6:17 lost-after-hash`,
        'What follows `#` is read as a comment here, and lost.',
        'Put the whole text in quotes: `"Part #2"`. If it is a comment, put it on a line of its own.',
      ],
    ],
    fixed: withLines('links:\n  - label: "Part #2"\n    url: https://example.org/\n'),
  },
  {
    what: 'a title of several lines',
    files: withTitle('title: |\n  Lamps\n  of glass'),
    problems: [
      [
        `${TALK}:2:8 untidy-text`,
        '`title` has a line break.',
        'Write it on the line of its key: `title: Lamps of glass`.',
      ],
    ],
    fixed: withTitle('title: Lamps of glass'),
  },
  {
    what: 'a year as the title',
    files: withTitle('title: 1984'),
    problems: [
      [
        `${TALK}:2:8 needs-quotes`,
        '`1984` cannot be read as it is: without quotes it is read as the number 1984.',
        'Write `"1984"`.',
      ],
    ],
  },
  {
    what: 'a version as the title',
    files: withTitle('title: 1.0'),
    problems: [
      [
        `${TALK}:2:8 needs-quotes`,
        '`1.0` cannot be read as it is: without quotes it is read as the number 1.',
        'Write `"1.0"`.',
      ],
    ],
  },
  {
    what: 'digits with zeros before them',
    files: withTitle('title: 007'),
    problems: [
      [
        `${TALK}:2:8 needs-quotes`,
        '`007` cannot be read as it is: without quotes it is read as the number 7.',
        'Write `"007"`.',
      ],
    ],
  },
  {
    what: 'a number in powers of ten',
    files: withTitle('title: 1e3'),
    problems: [
      [
        `${TALK}:2:8 needs-quotes`,
        '`1e3` cannot be read as it is: without quotes it is read as the number 1000.',
        'Write `"1e3"`.',
      ],
    ],
  },
  {
    what: 'a number of base sixteen',
    files: withTitle('title: 0x1F'),
    problems: [
      [
        `${TALK}:2:8 needs-quotes`,
        '`0x1F` cannot be read as it is: without quotes it is read as the number 31.',
        'Write `"0x1F"`.',
      ],
    ],
  },
  {
    what: 'a title that YAML reads as nothing',
    files: withTitle('title: null'),
    problems: [
      [
        `${TALK}:2:8 placeholder`,
        '`title` is `null`, which pages would show as it is.',
        'Write the words that are meant. If nobody knows them yet, add this later.',
      ],
    ],
    fixed: withTitle('title: Lamps'),
  },
  {
    what: 'a name that YAML reads as true',
    files: withSpeakers('speakers:\n  - name: True\n'),
    problems: [
      [
        `${TALK}:5:11 needs-quotes`,
        '`True` cannot be read as it is: without quotes it is read as the value true.',
        'Write `"True"`.',
      ],
    ],
  },
  {
    what: 'a room that is a number',
    files: withLines('room: 101\n'),
    problems: [
      [
        `${TALK}:5:7 needs-quotes`,
        '`101` cannot be read as it is: without quotes it is read as the number 101.',
        'Write `"101"`.',
      ],
    ],
  },
  {
    what: 'no space after the colon',
    files: withTitle('title:Lamps'),
    problems: [
      [
        `${TALK}:2:1 bad-yaml`,
        'This cannot be read as YAML: `title:Lamps` has no colon with a space after its key.',
        'Write `title: Lamps`.',
      ],
    ],
  },
  {
    what: 'an equals sign in place of the colon',
    files: withLines('order = 1\n'),
    problems: [
      [
        `${TALK}:5:1 bad-yaml`,
        'This cannot be read as YAML: `order = 1` has no colon with a space after its key.',
        'Write `order: 1`.',
      ],
    ],
  },
  {
    what: 'a wide colon',
    files: withLines('order：1\n'),
    problems: [
      [
        `${TALK}:5:1 bad-yaml`,
        'This cannot be read as YAML: `order：1` has no colon with a space after its key.',
        'Write `order: 1`.',
      ],
    ],
  },
  {
    what: 'no colon',
    files: withLines('order 1\n'),
    problems: [
      [
        `${TALK}:5:1 bad-yaml`,
        'This cannot be read as YAML: `order 1` has no colon with a space after its key.',
        'Write `order: 1`.',
      ],
    ],
  },
  {
    what: 'no space after the colon in braces',
    files: withSpeakers('speakers: [{ name:Ada }]\n'),
    problems: [
      [`${TALK}:4:14 unknown-key`, 'A speaker of a session has no key `name:Ada`.', 'Did you mean `name: Ada`?'],
    ],
  },
  {
    what: 'a comma in a company between braces',
    files: withSpeakers('speakers: [{ name: Ada, company: Acme, Inc. }]\n'),
    problems: [
      [
        `${TALK}:4:40 unknown-key`,
        'A speaker of a session has no key `Inc.`.',
        'If it belongs to the value before the comma, put that whole value in quotes.',
      ],
    ],
    fixed: withSpeakers('speakers: [{ name: Ada, company: "Acme, Inc." }]\n'),
  },
  {
    what: 'the title twice',
    files: withTitle('title: Lamps\ntitle: Lights'),
    problems: [[`${TALK}:3:1 duplicate-key`, 'The key `title` appears twice.', 'Remove one of the two.']],
    fixed: withTitle('title: Lamps'),
  },
  {
    what: 'a hyphen before the first key',
    files: withTitle('- title: Lamps'),
    problems: [
      [
        `${TALK}:2:1 bad-yaml`,
        'This cannot be read as YAML: `- title: Lamps` begins with a hyphen, which makes a list of the keys.',
        'Write `title: Lamps`.',
      ],
    ],
    fixed: withTitle('title: Lamps'),
  },
  {
    what: 'a line of hyphens between the keys',
    files: withTitle('title: Lamps\n---\n'),
    problems: [
      [
        `${TALK}:3:1 bad-yaml`,
        'This cannot be read as YAML: a line `---` ends the keys here, and more follows.',
        'Remove the line `---`.',
      ],
    ],
    fixed: withTitle('title: Lamps'),
  },
  {
    what: 'a line of dots between the keys',
    files: withTitle('title: Lamps\n...\norder: 1'),
    problems: [
      [
        `${TALK}:3:1 bad-yaml`,
        'This cannot be read as YAML: a line `...` ends the keys here, and more follows.',
        'Remove the line `...`.',
      ],
    ],
    fixed: withTitle('title: Lamps'),
  },
  {
    what: 'a tab before a key',
    files: withLines('\torder: 1\n'),
    problems: [
      [`${TALK}:5:1 bad-yaml`, 'This cannot be read as YAML: a line is indented with a tab.', 'Indent it with spaces.'],
    ],
    fixed: withLines('order: 1\n'),
  },
  {
    what: 'a no-break space before a key',
    files: withLines(' order: 1\n'),
    problems: [
      [
        `${TALK}:5:1 bad-yaml`,
        'This cannot be read as YAML: a line is indented with a no-break space (U+00A0).',
        "Indent it with the space bar's spaces.",
      ],
    ],
    fixed: withLines('order: 1\n'),
  },
  {
    what: 'a key that is indented',
    files: withLines('order: 1\n room: Hall\n'),
    problems: [
      [
        `${TALK}:6:2 bad-yaml`,
        'This cannot be read as YAML: this line is indented further than the keys before it.',
        'Start all keys of a group in the same column.',
      ],
    ],
    fixed: withLines('order: 1\n'),
  },
  {
    what: 'a hyphen without a space',
    files: withLines('topics:\n  -optics\n'),
    problems: [
      [
        `${TALK}:6:3 bad-yaml`,
        'This cannot be read as YAML: an entry of a list has no space after its hyphen.',
        'Write a hyphen and a space: `- optics`.',
      ],
    ],
    fixed: withLines('topics:\n  - optics\n'),
  },
  {
    what: 'a dash for a hyphen',
    files: withLines('topics:\n  – optics\n'),
    problems: [
      [
        `${TALK}:6:3 bad-yaml`,
        'This cannot be read as YAML: an entry of a list begins with `–`.',
        'Write a hyphen and a space: `- optics`.',
      ],
    ],
    fixed: withLines('topics:\n  - optics\n'),
  },
  {
    what: 'a bullet for a hyphen',
    files: withLines('topics:\n  • optics\n'),
    problems: [
      [
        `${TALK}:6:3 bad-yaml`,
        'This cannot be read as YAML: an entry of a list begins with `•`.',
        'Write a hyphen and a space: `- optics`.',
      ],
    ],
    fixed: withLines('topics:\n  - optics\n'),
  },
  {
    what: 'an item on the line of its key',
    files: withLines('topics: - optics\n'),
    problems: [
      [
        `${TALK}:5:9 bad-yaml`,
        'This cannot be read as YAML: an entry of `topics` is on the line of its key.',
        'Put it on a line of its own, below: `- optics`.',
      ],
    ],
    fixed: withLines('topics: [optics]\n'),
  },
  {
    what: 'a list that is not closed',
    files: withLines('topics: [optics\n'),
    problems: [
      [
        `${TALK}:5:9 bad-yaml`,
        'This cannot be read as YAML: the `[` that opens here is not closed.',
        'Put a `]` where it ends.',
      ],
    ],
    fixed: withLines('topics: [optics]\n'),
  },
  {
    what: 'keys of a speaker in two columns',
    files: withSpeakers('speakers:\n  - name: Ada\n     company: Acme\n'),
    problems: [
      [
        `${TALK}:6:6 bad-yaml`,
        'This cannot be read as YAML: this line is indented further than the keys before it.',
        'Start all keys of a group in the same column.',
      ],
    ],
    fixed: withSpeakers('speakers: []\n'),
  },
  {
    what: 'a colon in the name of a speaker with a company',
    files: withSpeakers('speakers:\n  - name: Ada: the first\n    company: Acme\n'),
    problems: [
      [
        `${TALK}:5:11 needs-quotes`,
        '`Ada: the first` cannot be read as it is: text with a colon and a space needs quotes.',
        'Write `"Ada: the first"`.',
      ],
    ],
  },
  {
    what: 'front matter of several mistakes',
    files: withTitle('title: Fog: a story\nroom: #1 of all\nlicense: *none'),
    problems: [
      [
        `${TALK}:2:8 needs-quotes`,
        '`Fog: a story` cannot be read as it is: text with a colon and a space needs quotes.',
        'Write `"Fog: a story"`.',
      ],
      [
        `${TALK}:3:7 lost-after-hash`,
        'What follows `#` is read as a comment here, and lost.',
        'Put the whole text in quotes: `"#1 of all"`. If it is a comment, put it on a line of its own.',
      ],
      [
        `${TALK}:4:10 needs-quotes`,
        '`*none` cannot be read as it is: text that begins with `*` needs quotes.',
        'Write `"*none"`.',
      ],
    ],
    fixed: withTitle('title: Lamps'),
  },
  {
    what: 'an empty item',
    files: withSpeakers('speakers:\n  - name: Ada\n  -\n'),
    problems: [
      [`${TALK}:6:4 empty-value`, 'An entry of `speakers` has no value.', 'Write a value, or remove the empty entry.'],
    ],
    fixed: withSpeakers('speakers: []\n'),
  },
  {
    what: 'an anchor and its alias',
    files: withLines('room: &hall Hall\nlicense: *hall\n'),
    problems: [
      [
        `${TALK}:5:7 needs-quotes`,
        '`&hall Hall` cannot be read as it is: text that begins with `&` needs quotes.',
        'Write `"&hall Hall"`.',
      ],
      [
        `${TALK}:6:10 needs-quotes`,
        '`*hall` cannot be read as it is: text that begins with `*` needs quotes.',
        'Write `"*hall"`.',
      ],
    ],
  },
  {
    what: 'a key that is a list',
    files: withLines('[order]: 1\n'),
    problems: [
      [
        `${TALK}:5:1 bad-yaml`,
        'This cannot be read as YAML: a key can be only a word.',
        'Write the key, a colon, a space and the value, as in `title: How we test`.',
      ],
    ],
    fixed: withLines('order: 1\n'),
  },
  {
    what: 'keys taken over from elsewhere',
    files: withLines('<<: { order: 1 }\n'),
    problems: [
      [
        `${TALK}:5:1 bad-yaml`,
        'This cannot be read as YAML: a group of keys cannot take over those of another (`<<`).',
        'Write all its keys here.',
      ],
    ],
    fixed: withLines('order: 1\n'),
  },
  {
    what: 'a template for a value without a key',
    files: withLines('{{ order }}\n'),
    problems: [
      [
        `${TALK}:5:1 bad-yaml`,
        'This cannot be read as YAML: there is no colon with a space after the key.',
        'Write the key, a colon, a space and the value, as in `title: How we test`.',
      ],
    ],
    fixed: withLines('order: 1\n'),
  },
];
