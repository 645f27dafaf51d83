import { type Mistake, TALK, withAbstract } from '../case.ts';

/** Markdown with a mistake, which would be shown as signs. */
export const leftover: readonly Mistake[] = [
  {
    what: 'a space in an address',
    files: withAbstract('[words](https://example.org/a b) here\n'),
    problems: [
      [
        `${TALK}:7:1 link-unread`,
        '`[words](https://example.org/a b)` would be shown as it is and not as a link: an address cannot contain a space.',
        'Write `[words](https://example.org/a%20b)`.',
      ],
    ],
  },
  {
    what: 'a title in the wrong quotes',
    files: withAbstract('[words](https://example.org/ “a title”)\n'),
    problems: [
      [
        `${TALK}:7:1 link-unread`,
        '`[words](https://example.org/ “a title”)` would be shown as it is and not as a link: an address cannot contain a space.',
        'Write `[words](https://example.org/)`.',
      ],
    ],
  },
  {
    what: 'a space between the words and the address',
    files: withAbstract('[words] (https://example.org/)\n'),
    problems: [
      [
        `${TALK}:7:1 link-unread`,
        '`[words] (https://example.org/)` would be shown as it is and not as a link: there is a space between the words and the address.',
        'Write `[words](https://example.org/)`.',
      ],
    ],
  },
  {
    what: 'a link with its brackets the wrong way round',
    files: withAbstract('See (the paper)[https://example.org/] now.\n'),
    problems: [
      [
        `${TALK}:7:5 link-unread`,
        '`(the paper)[https://example.org/]` would be shown as it is and not as a link: the words and the address are in the wrong brackets.',
        'Write `[the paper](https://example.org/)`.',
      ],
    ],
  },
  {
    what: 'an address without its end',
    files: withAbstract('[words](https://example.org/ and so on\n'),
    problems: [
      [
        `${TALK}:7:1 link-unread`,
        '`[words](https://example.org/` would be shown as it is and not as a link: the address has no `)` at its end.',
        'Write `[words](https://example.org/)`.',
      ],
    ],
  },
  {
    what: 'an address with a bracket, without its end',
    files: withAbstract('[words](https://example.org/a_(b)\n'),
    problems: [
      [
        `${TALK}:7:1 link-unread`,
        '`[words](https://example.org/a_(b)` would be shown as it is and not as a link: the address has no `)` at its end.',
        'Write `[words](https://example.org/a_(b))`.',
      ],
    ],
  },
  {
    what: 'an address without https and with a space',
    files: withAbstract('See [docs](www.example.org/a b).\n'),
    problems: [
      [
        `${TALK}:7:5 link-unread`,
        '`[docs](www.example.org/a b)` would be shown as it is and not as a link: an address cannot contain a space.',
        'Write `[docs](https://www.example.org/a%20b)`.',
      ],
    ],
  },
  {
    what: 'an address without its brackets',
    files: withAbstract('See [the paper]https://example.org/x.\n'),
    problems: [
      [
        `${TALK}:7:5 link-unread`,
        '`[the paper]https://example.org/x` would be shown as it is and not as a link: the address is not between `(` and `)`.',
        'Write `[the paper](https://example.org/x)`.',
      ],
    ],
  },
  {
    what: 'a space after https://',
    files: withAbstract('See https:// example.org/x for more.\n'),
    problems: [
      [
        `${TALK}:7:5 bad-url`,
        '`https:// example.org/x` cannot be a link: it has a space or line break.',
        'Write `https://example.org/x`.',
      ],
    ],
  },
  {
    what: 'a footnote without a colon',
    files: withAbstract('Lamps[^1] are lit[^2].\n\n[^1] With oil.\n[^2]With gas.\n'),
    problems: [
      [
        `${TALK}:10:1 footnote-unread`,
        '`[^2]` would be shown as it is and not as a footnote: there is no colon after it.',
        'Write `[^2]:`.',
      ],
      [
        `${TALK}:9:1 footnote-unread`,
        '`[^1]` would be shown as it is and not as a footnote: there is no colon after it.',
        'Write `[^1]:`.',
      ],
    ],
  },
  {
    what: 'an undefined label',
    files: withAbstract('[the paper][1]\n'),
    problems: [
      [
        `${TALK}:7:1 undefined-label`,
        '`[the paper][1]` would be shown as it is and not as a link: nothing says what `[1]` leads to.',
        'Put the address after the words: `[the paper](https://…)`. If it is prose, put a backslash before it: `\\[the paper][1]`.',
      ],
    ],
    fixed: withAbstract('[the paper](https://example.org/)\n'),
  },
  {
    what: 'an undefined label without a name of its own',
    files: withAbstract('Read [the paper][].\n'),
    problems: [
      [
        `${TALK}:7:6 undefined-label`,
        '`[the paper][]` would be shown as it is and not as a link: nothing says what `[the paper]` leads to.',
        'Put the address after the words: `[the paper](https://…)`. If it is prose, put a backslash before it: `\\[the paper][]`.',
      ],
    ],
    fixed: withAbstract('Read [the paper](https://example.org/).\n'),
  },
  {
    what: 'a misspelt label',
    files: withAbstract('[the paper][papers]\n\n[paper]: https://example.org/\n'),
    problems: [
      [
        `${TALK}:7:1 undefined-label`,
        '`[the paper][papers]` would be shown as it is and not as a link: nothing says what `[papers]` leads to.',
        'Did you mean `[the paper][paper]`?',
      ],
    ],
  },
  {
    what: 'a footnote that does not exist',
    files: withAbstract('Words[^1].\n'),
    problems: [
      [
        `${TALK}:7:6 undefined-label`,
        '`[^1]` would be shown as it is: the text has no footnote of this name.',
        'Add the footnote at the end of the text, after an empty line: `[^1]: The note.` If it is prose, put a backslash before it: `\\[^1]`.',
      ],
    ],
    fixed: withAbstract('Words.\n'),
  },
  {
    what: 'a misspelt footnote',
    files: withAbstract('Words[^not].\n\n[^note]: A note.\n'),
    problems: [
      [
        `${TALK}:7:6 undefined-label`,
        '`[^not]` would be shown as it is: the text has no footnote of this name.',
        'Did you mean `[^note]`?',
      ],
    ],
  },
  {
    what: 'a table without its line of hyphens',
    files: withAbstract('| a | b |\n| 1 | 2 |\n'),
    problems: [
      [
        `${TALK}:7:1 table-without-line`,
        'These lines would be shown with their signs `|` and not as a table: there is no line of hyphens below the first.',
        'Put this line below the first: `|---|---|`.',
      ],
    ],
    fixed: withAbstract('| a | b |\n|---|---|\n| 1 | 2 |\n'),
  },
  {
    what: 'a table without its outer signs and its line of hyphens',
    files: withAbstract('Day | Time | Room\nMon | 9:00 | A\n'),
    problems: [
      [
        `${TALK}:7:1 table-without-line`,
        'These lines would be shown with their signs `|` and not as a table: there is no line of hyphens below the first.',
        'Put this line below the first: `|---|---|---|`.',
      ],
    ],
    fixed: withAbstract('Day | Time | Room\n---|---|---\nMon | 9:00 | A\n'),
  },
  {
    what: 'a table with too short a line of hyphens',
    files: withAbstract('| a | b |\n|---|\n| 1 | 2 |\n'),
    problems: [
      [
        `${TALK}:7:1 table-without-line`,
        'These lines would be shown with their signs `|` and not as a table: the first has 2 cells, and the line of hyphens below it has 1.',
        'Let the second line be: `|---|---|`.',
      ],
    ],
    fixed: withAbstract('| a | b |\n|---|---|\n| 1 | 2 |\n'),
  },
  {
    what: 'a table with too long a line of hyphens',
    files: withAbstract('a | b\n--- | --- | ---\n1 | 2\n'),
    problems: [
      [
        `${TALK}:7:1 table-without-line`,
        'These lines would be shown with their signs `|` and not as a table: the first has 2 cells, and the line of hyphens below it has 3.',
        'Let the second line be: `|---|---|`.',
      ],
    ],
    fixed: withAbstract('a | b\n--- | ---\n1 | 2\n'),
  },
  {
    what: 'a space before the closing signs',
    files: withAbstract('This is **bold ** text.\n'),
    problems: [
      [
        `${TALK}:7:9 emphasis-unread`,
        '`**bold **` would be shown with its signs: there is a space between the signs and the words.',
        'Write `**bold**`.',
      ],
    ],
  },
  {
    what: 'a space after the opening signs',
    files: withAbstract('This is ** bold** text.\n'),
    problems: [
      [
        `${TALK}:7:9 emphasis-unread`,
        '`** bold**` would be shown with its signs: there is a space between the signs and the words.',
        'Write `**bold**`.',
      ],
    ],
  },
  {
    what: 'a space before the closing signs, and none after them',
    files: withAbstract('**Note **this is new.\n'),
    problems: [
      [
        `${TALK}:7:1 emphasis-unread`,
        '`**Note **` would be shown with its signs: there is a space between the signs and the words.',
        'Write `**Note** `.',
      ],
    ],
  },
  {
    what: 'a colon before the closing signs',
    files: withAbstract('**Note:**this is new.\n'),
    problems: [
      [
        `${TALK}:7:1 emphasis-unread`,
        '`**Note:**` would be shown with its signs: a letter and a punctuation mark touch the signs.',
        'Write `**Note:** `.',
      ],
    ],
  },
  {
    what: 'emphasis in a script without spaces',
    files: withAbstract('これは**重要。**次の文。\n'),
    problems: [
      [
        `${TALK}:7:4 emphasis-unread`,
        '`**重要。**` would be shown with its signs: a letter and a punctuation mark touch the signs.',
        'Write ` **重要。** `.',
      ],
    ],
  },
  {
    what: 'struck words with a space',
    files: withAbstract('~~old ~~ text\n'),
    problems: [
      [
        `${TALK}:7:1 emphasis-unread`,
        '`~~old ~~` would be shown with its signs: there is a space between the signs and the words.',
        'Write `~~old~~`.',
      ],
    ],
  },
  {
    what: 'one word with a space',
    files: withAbstract('*One * thing\n'),
    problems: [
      [
        `${TALK}:7:1 emphasis-unread`,
        '`*One *` would be shown with its signs: there is a space between the signs and the words.',
        'Write `*One*`.',
      ],
    ],
  },
  {
    what: 'bold words without an end',
    files: withAbstract('A **bold text.\n'),
    problems: [
      [
        `${TALK}:7:3 emphasis-unclosed`,
        '`**` would be shown as it is: nothing closes it.',
        'Put `**` after the words as well, without a space before it. If it is prose, put a backslash before each sign: `\\*\\*`.',
      ],
    ],
    fixed: withAbstract('A **bold** text.\n'),
  },
  {
    what: 'emphasis without an end',
    files: withAbstract('It is *very important that you come.\n'),
    problems: [
      [
        `${TALK}:7:7 emphasis-unclosed`,
        '`*` would be shown as it is: nothing closes it.',
        'Put `*` after the words as well, without a space before it. If it is prose, put a backslash before each sign: `\\*`.',
      ],
    ],
    fixed: withAbstract('It is *very* important that you come.\n'),
  },
  {
    what: 'a heading without a space',
    files: withAbstract('##Heading\n\nText\n'),
    problems: [
      [
        `${TALK}:7:1 no-space-after`,
        '`##` would be shown as it is: a heading needs a space after its signs.',
        'Write `## `, with a space.',
      ],
    ],
  },
  {
    what: 'a deeper heading without a space',
    files: withAbstract('## Good\n\n###Deeper\n'),
    problems: [
      [
        `${TALK}:9:1 no-space-after`,
        '`###` would be shown as it is: a heading needs a space after its signs.',
        'Write `### `, with a space.',
      ],
    ],
  },
  {
    what: 'a list without spaces',
    files: withAbstract('-one\n-two\n-three\n'),
    problems: [
      [
        `${TALK}:7:1 no-space-after`,
        '`-` would be shown as it is: an item of a list needs a space after its sign.',
        'Put a space after the sign of each item, and an empty line before the first.',
      ],
    ],
    fixed: withAbstract('- one\n- two\n- three\n'),
  },
  {
    what: 'a numbered list without spaces',
    files: withAbstract('1.First\n2.Second\n'),
    problems: [
      [
        `${TALK}:7:1 no-space-after`,
        '`1.` would be shown as it is: an item of a list needs a space after its signs.',
        'Put a space after the sign of each item, and an empty line before the first.',
      ],
    ],
    fixed: withAbstract('1. First\n2. Second\n'),
  },
  {
    what: 'a backtick without a second',
    files: withAbstract('Run `npm test to see.\n'),
    problems: [
      [
        `${TALK}:7:5 code-unclosed`,
        'A backtick opens code here, and nothing closes it.',
        'Put a backtick after the code as well. If it is prose, put a backslash before it.',
      ],
    ],
    fixed: withAbstract('Run `npm test` to see.\n'),
  },
  {
    what: 'two backticks closed by one',
    files: withAbstract('Run ``npm test` to see.\n'),
    problems: [
      [
        `${TALK}:7:5 code-unclosed`,
        'A backtick opens code here, and nothing closes it.',
        'Put 2 backticks after the code as well. If it is prose, put a backslash before it.',
      ],
    ],
    fixed: withAbstract('Run `npm test` to see.\n'),
  },
  {
    what: 'a name of Python',
    files: withAbstract('The method __init__ is called.\n'),
    problems: [
      [
        `${TALK}:7:12 signs-lost`,
        '`__init__` would be shown without its signs, which Markdown reads as emphasis.',
        'Write `` `__init__` ``.',
      ],
    ],
  },
  {
    what: 'a file of Python',
    files: withAbstract('Read __main__.py first.\n'),
    problems: [
      [
        `${TALK}:7:6 signs-lost`,
        '`__main__.py` would be shown without its signs, which Markdown reads as emphasis.',
        'Write `` `__main__.py` ``.',
      ],
    ],
  },
  {
    what: 'a sum',
    files: withAbstract('5*3*2 is 30\n'),
    problems: [
      [
        `${TALK}:7:1 signs-lost`,
        '`5*3*2` would be shown without its signs, which Markdown reads as emphasis.',
        'Write `5\\*3\\*2`.',
      ],
    ],
  },
  {
    what: 'a formula',
    files: withAbstract('H~2~O\n'),
    problems: [
      [
        `${TALK}:7:1 signs-lost`,
        '`H~2~O` would be shown without its signs, which Markdown reads as emphasis.',
        'Write `H\\~2\\~O`.',
      ],
    ],
  },
  {
    what: 'code that is never closed',
    files: withAbstract('```\ncode\nmore text\n'),
    problems: [
      [
        `${TALK}:7:1 fence-unclosed`,
        'The code that begins here has no end: all that follows would be shown as code.',
        'Put a line below the code that is only `` ``` ``.',
      ],
    ],
    fixed: withAbstract('```\ncode\n```\nmore text\n'),
  },
  {
    what: 'code of tildes that is never closed',
    files: withAbstract('~~~\ncode\n'),
    problems: [
      [
        `${TALK}:7:1 fence-unclosed`,
        'The code that begins here has no end: all that follows would be shown as code.',
        'Put a line below the code that is only `~~~`.',
      ],
    ],
    fixed: withAbstract('~~~\ncode\n~~~\n'),
  },
  {
    what: 'code that is never closed in a list',
    files: withAbstract('- ```\n  code\n\nText\n'),
    problems: [
      [
        `${TALK}:7:3 fence-unclosed`,
        'The code that begins here has no end: all that follows would be shown as code.',
        'Put a line below the code that is only `` ``` ``.',
      ],
    ],
    fixed: withAbstract('- ```\n  code\n  ```\n\nText\n'),
  },
  {
    what: 'code that is never closed in a quote',
    files: withAbstract('> ```\n> code\n\nText\n'),
    problems: [
      [
        `${TALK}:7:3 fence-unclosed`,
        'The code that begins here has no end: all that follows would be shown as code.',
        'Put a line below the code that is only `` ``` ``.',
      ],
    ],
    fixed: withAbstract('> ```\n> code\n> ```\n\nText\n'),
  },
  {
    what: 'code that is closed by too few signs',
    files: withAbstract('````\ncode\n```\n\nText[^1]\n'),
    problems: [
      [
        `${TALK}:7:1 fence-unclosed`,
        'The code that begins here has no end: all that follows would be shown as code.',
        'Put a line below the code that is only `` ```` ``.',
      ],
    ],
    fixed: withAbstract('````\ncode\n````\n\nText\n'),
  },
  {
    what: 'code with words after its end',
    files: withAbstract('```js\ncode\n``` and text\n'),
    problems: [
      [
        `${TALK}:7:1 fence-unclosed`,
        'The code that begins here has no end: all that follows would be shown as code.',
        'Put a line below the code that is only `` ``` ``.',
      ],
    ],
    fixed: withAbstract('```js\ncode\n```\nand text\n'),
  },
  {
    what: 'an address for a link right below a line of text',
    files: withAbstract('Read [the paper][x].\n[x]: https://example.org/\n'),
    problems: [
      [
        `${TALK}:8:1 definition-unread`,
        '`[x]:` would be shown as it is, and no link gets its address: it is right below a line of text.',
        'Put an empty line above it.',
      ],
    ],
    fixed: withAbstract('Read [the paper][x].\n\n[x]: https://example.org/\n'),
  },
];
